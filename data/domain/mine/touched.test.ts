import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import { compareReleases } from '../changes/compareReleases.ts';
import { codeKeyOf } from '../codeKey.ts';
import type { CodeRecord } from '../codeRecord.ts';
import type { LineKey } from '../lineKey.ts';
import type { Release } from '../release.ts';
import type { Units } from '../units.ts';
import type { Bookmark } from './bookmark.ts';
import type { ChecklistCondition } from './checklistCondition.ts';
import { type ChecklistTemplate, parseTemplate } from './checklistTemplate.ts';
import { type Encounter, parseEncounter } from './encounter.ts';
import { planSeen } from './planBookmarks.ts';
import { planReplaceCode } from './planEncounterLines.ts';
import { encountersAfterEnd, planAccept, planRepoint } from './planTouched.ts';
import type { TextAnchor } from './textAnchor.ts';
import { canAccept, type MineOfCodes, touchedCodes } from './touched.ts';

const day = (text: string) => text as CalendarDate;
const AT = '2026-03-01T09:00:00.000Z';
const key = (code: string) => codeKeyOf('icd10cm', code);

const icd = (code: string, longText: string, billable = true): CodeRecord => ({
  system: 'icd10cm',
  code,
  longText,
  shortText: code,
  position: 0,
  billable,
});

const BEFORE = [icd('M545', 'Low back pain'), icd('M546', 'Thoracic pain'), icd('Z99', 'Gone')];
const AFTER = [
  icd('M545', 'Low back pain', false),
  icd('M5450', 'Low back pain, unspecified'),
  icd('M546', 'Pain in thoracic spine'),
];
const CHANGES = compareReleases(BEFORE, AFTER);

const release = (id: string, from: string): Release => ({
  id,
  series: 'icd10cm',
  kind: 'official',
  title: id,
  effectiveFrom: day(from),
  source: { fileName: 'made-up.txt', byteLength: 1, sha256: '' },
  counts: { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 },
});
const LATER = release('later', '2024-10-01');

const anchor = (text: string, releaseId = 'earlier', from = '2023-10-01'): TextAnchor => ({
  text,
  releaseId,
  releaseTitle: releaseId,
  effectiveFrom: day(from),
});

function bookmark(code: string, more: Partial<Bookmark> = {}): Bookmark {
  return { id: code, key: key(code), folderId: '', position: 1, labelIds: [], addedAt: AT, ...more };
}

const NOTHING: MineOfCodes = { bookmarks: [], notes: [], names: [], recents: [], encounters: [], templates: [] };
const NOTE = { id: 'n', key: key('M546'), text: 'Ask', isPinned: false, createdAt: AT, editedAt: AT, sitting: 's' };
const MINE: MineOfCodes = {
  ...NOTHING,
  bookmarks: [bookmark('M545', { lastSeen: anchor('Low back pain') }), bookmark('A00')],
  notes: [{ ...NOTE, writtenFor: anchor('Thoracic pain') }],
  names: [{ id: 'c', name: 'back', key: key('M545'), addedAt: AT }],
  recents: [{ key: key('Z99'), at: AT }],
};

test('only codes that changed and that something of the person names are told, with all that names them', () => {
  const touched = touchedCodes(CHANGES, MINE, LATER);
  expect(
    touched.map(each => [each.key, each.bookmarks.length, each.notes.length, each.names.length, each.isRecent]),
  ).toEqual([
    [key('M545'), 1, 0, 1, false],
    [key('M546'), 0, 1, 0, false],
    [key('Z99'), 0, 0, 0, true],
  ]);
  expect(touched.map(canAccept)).toEqual([true, true, false]);
  expect(touchedCodes(CHANGES, NOTHING, LATER)).toEqual([]);
});

test('what was read is anchored in the later release, and is read from then on', () => {
  const plan = planAccept(touchedCodes(CHANGES, MINE, LATER), LATER);
  const now = anchor('Low back pain', 'later', '2024-10-01');
  expect(plan).toEqual({
    bookmarks: { put: [bookmark('M545', { lastSeen: now })] },
    notes: { put: [{ ...NOTE, writtenFor: anchor('Pain in thoracic spine', 'later', '2024-10-01') }] },
    checklistTemplates: { put: [] },
    encounters: { put: [], over: [] },
  });
  const read = touchedCodes(CHANGES, { ...MINE, bookmarks: plan.bookmarks?.put ?? [] }, LATER);
  expect(read[0]).toMatchObject({ key: key('M545'), isRead: true });
});

test('re-pointing takes bookmarks, notes and names along; a bookmark that is there already is not there twice', () => {
  const [touched] = touchedCodes(CHANGES, MINE, LATER);
  if (touched === undefined) throw new Error('nothing touched');
  const now = anchor('Low back pain, unspecified', 'later', '2024-10-01');
  expect(planRepoint(touched, MINE.bookmarks, key('M5450'), now, AT)).toEqual({
    bookmarks: { put: [bookmark('M545', { key: key('M5450'), lastSeen: now })], remove: [] },
    notes: { put: [] },
    clinicNames: { put: [{ id: 'c', name: 'back', key: key('M5450'), addedAt: AT }] },
    checklistTemplates: { put: [] },
  });
  const twice = planRepoint(touched, [...MINE.bookmarks, bookmark('M5450')], key('M5450'), now, AT);
  expect(twice.bookmarks).toEqual({ put: [], remove: ['M545'] });
});

test('looking at the bookmarks never marks a changed text as read', () => {
  const shelf = { bookmarks: MINE.bookmarks, folders: [], labels: [] };
  const same = anchor('Low back pain', 'later', '2024-10-01');
  expect(planSeen(shelf, new Map([[key('M545'), same]]))).toEqual({
    bookmarks: { put: [bookmark('M545', { lastSeen: same })] },
  });
  expect(planSeen(shelf, new Map([[key('M545'), anchor('Other', 'later', '2024-10-01')]]))).toEqual({});
  expect(planSeen(shelf, new Map([[key('A00'), same]]))).toEqual({
    bookmarks: { put: [bookmark('A00', { lastSeen: same })] },
  });
});

const line = (code: string) => ({ id: code, key: key(code) as LineKey, modifiers: [], units: '1' as Units, note: '' });
const encounter = (id: string, dateOfService: string, more: Partial<Encounter> = {}): Encounter => ({
  id,
  label: id,
  dateOfService: day(dateOfService),
  lines: [line('M545'), line('A00')],
  state: 'open',
  createdAt: AT,
  editedAt: AT,
  marks: [],
  ...more,
});
const asksFor = (...codes: string[]): ChecklistCondition => ({
  match: 'any',
  tests: [{ kind: 'code', isNot: false, values: codes.map(code => key(code) as LineKey) }],
});
const TEMPLATE: ChecklistTemplate = {
  id: 't',
  name: 'Backs',
  condition: asksFor('M545', 'M5450'),
  sections: [
    {
      id: 's',
      title: 'Papers',
      items: [{ id: 'i', text: 'Where', level: 'must', note: '', source: '', condition: asksFor('M545') }],
    },
  ],
  origin: { kind: 'own' },
  isInUse: true,
  position: 1,
  createdAt: AT,
  editedAt: AT,
};
const WORK: MineOfCodes = {
  ...NOTHING,
  templates: [TEMPLATE],
  encounters: [encounter('before', '2024-09-30'), encounter('after', '2024-10-01')],
};

test('templates and open encounters are looked through once, whatever the change; nothing they say is changed', () => {
  const touched = touchedCodes(CHANGES, WORK, LATER);
  // The template names the new code too: it is asked about each by itself.
  const states = (of: MineOfCodes) => touchedCodes(CHANGES, of, LATER).map(each => [each.isRead, canAccept(each)]);
  expect(states(WORK)).toEqual([
    [false, true],
    [false, true],
  ]);
  const plan = planAccept(touched.slice(0, 1), LATER);
  const looked = [{ key: key('M545'), through: LATER.effectiveFrom }];
  expect(plan.checklistTemplates).toEqual({ put: [{ ...TEMPLATE, looked }] });
  expect(plan.encounters).toEqual({
    put: WORK.encounters.map(each => ({ ...each, looked })),
    over: WORK.encounters,
  });
  const read = { ...WORK, templates: plan.checklistTemplates?.put ?? [], encounters: plan.encounters?.put ?? [] };
  expect(states(read)).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(parseTemplate(read.templates[0])).toEqual(read.templates[0]);
  expect(parseEncounter(read.encounters[0])).toEqual(read.encounters[0]);
  expect(touchedCodes(CHANGES, read, release('newest', '2025-10-01')).map(canAccept)).toEqual([true, true]);
});

test('a template asks for the code in the place of the ended one, once; encounters are left alone', () => {
  const [touched] = touchedCodes(CHANGES, WORK, LATER);
  if (touched === undefined) throw new Error('nothing touched');
  const later = '2026-03-02T09:00:00.000Z';
  const plan = planRepoint(touched, [], key('M5450'), undefined, later);
  const [section] = TEMPLATE.sections;
  expect(plan.checklistTemplates?.put).toEqual([
    {
      ...TEMPLATE,
      condition: asksFor('M5450'),
      sections: [{ ...section, items: [{ ...section?.items[0], condition: asksFor('M5450') }] }],
      editedAt: later,
    },
  ]);
  expect(plan.encounters).toBeUndefined();
});

test('an open encounter is offered another code only where its date of service is after the end', () => {
  const [touched] = touchedCodes(CHANGES, WORK, LATER);
  if (touched === undefined) throw new Error('nothing touched');
  expect(encountersAfterEnd(touched, LATER).map(({ id }) => id)).toEqual(['after']);
  const finished = encounter('done', '2024-11-01', { state: 'finished', finishedAt: AT });
  expect(encountersAfterEnd({ ...touched, encounters: [finished] }, LATER)).toEqual([]);
  const replaced = planReplaceCode(WORK.encounters[1], key('M545') as LineKey, key('M5450') as LineKey, AT);
  expect(replaced.ok && replaced.value.encounters?.put?.[0]?.lines.map(each => each.key)).toEqual([
    key('M5450'),
    key('A00'),
  ]);
  expect(planReplaceCode(finished, key('M545') as LineKey, key('M5450') as LineKey, AT).ok).toBe(false);
});
