import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CalendarDate, parseCalendarDate } from '../../../domain/calendarDate.ts';
import { TABULAR_NOTE_KINDS } from '../../../domain/companionRecord.ts';
import { parseIcd10cmCode } from '../../../domain/icd10cmCode.ts';
import { excludes1Between } from '../../../domain/tabular/excludes1.ts';
import { inheritedNotes } from '../../../domain/tabular/inheritedNotes.ts';
import { noteParts } from '../../../domain/tabular/noteCodes.ts';
import { noteReferences } from '../../../domain/tabular/noteReference.ts';
import { seventhCharacterOf, seventhCharacterTable } from '../../../domain/tabular/seventhCharacter.ts';
import { readChosenFile } from '../../../formats/readChosenFile.ts';
import { openReferenceStore, type ReferenceStore } from '../referenceStore.ts';

/** The official files, beside the repository; without them these tests are skipped. */
const REFERENCE = new URL('../../../../../shared/reference/icd10cm/', import.meta.url);
const hasReference = existsSync(REFERENCE);
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TABULAR = 'icd10cm_tabular_2021.xml.gz';
const ORDER = 'icd10cm-order-Jan-2021.txt.gz';
const DAY = parseCalendarDate('2021-01-01') as CalendarDate;
const bytesOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, REFERENCE)));
const bare = (printed: string): string => parseIcd10cmCode(printed) ?? '';

/** What the notes of a code are and where they stand: `kind level×count`, nearest level first; read off the XML by hand and by another parser. */
const BY_HAND: readonly (readonly [code: string, notes: string, seventh?: string])[] = [
  ['E11.42', 'inclusionTerm E11.42×1; includes E11×3; excludes1 E11×8 4×1; useAdditionalCode E11×4; notes 4×1'],
  ['J18.9', 'excludes1 J18×14; excludes2 J09-J18×9 10×9; codeFirst J18×1; useAdditionalCode 10×7; notes 10×1'],
  ['O24.410', 'excludes1 15×1; excludes2 O20-O29×2 15×4; useAdditionalCode 15×1; notes 15×6'],
  ['I10', 'includes I10×2; excludes1 I10×1 I10-I16×2; excludes2 I10×2 I10-I16×1 9×10; useAdditionalCode I10-I16×6'],
  ['C79.51', 'excludes1 C79.5×1 C79×2; notes 2×8'],
  ['F32.9', 'inclusionTerm F32.9×3; includes F32×6 5×1; excludes1 F32×3; excludes2 F32×1 5×1'],
  ['M54.5', 'inclusionTerm M54.5×2; excludes1 M54.5×3 M54×1 M50-M54×2; excludes2 13×10; notes 13×1'],
  ['Z38.00', 'notes 21×3'],
  ['K50.914', 'includes K50×1 K50-K52×1; excludes1 K50×1 K50-K52×2; excludes2 11×8; useAdditionalCode K50×2'],
  ['N18.6', 'inclusionTerm N18.6×1; excludes2 N17-N19×11 14×8; codeFirst N18×3; useAdditionalCode N18.6×1 N18×1'],
  ['B20', 'includes B20×3 1×1; excludes1 B20×3 1×1; excludes2 1×4; codeFirst B20×1; useAdditionalCode B20×1 1×1'],
  ['H54.0X33', 'excludes1 H54×1; excludes2 7×11; codeFirst H54×1; notes H54×1 7×1'],
  ['D63.1', 'inclusionTerm D63.1×1; excludes2 3×9; codeFirst D63.1×1'],
  ['L89.152', 'inclusionTerm L89.152×2; includes L89×5; excludes2 L89×5 12×10; codeFirst L89×1'],
  [
    'S72.001A',
    'excludes1 S72×1 19×2; excludes2 S72.0×1 S72×3 S70-S79×4; useAdditionalCode 19×1; sevenChrNote S72×1; notes S72×3 19×2',
    'S72: initial encounter for closed fracture',
  ],
  [
    'S52.521K',
    'excludes1 S52×1 19×2; excludes2 S52.5×1 S52×1 S50-S59×4; useAdditionalCode 19×1; sevenChrNote S52.52×1 S52×1; notes S52×3 19×2',
    'S52.52: subsequent encounter for fracture with nonunion',
  ],
  [
    'T14.8XXD',
    'inclusionTerm T14.8×7; excludes1 T14×1 19×2; useAdditionalCode 19×1; sevenChrNote T14×1; notes 19×2',
    'T14: subsequent encounter',
  ],
  [
    'E11.3591',
    'includes E11×3; excludes1 E11×8 4×1; useAdditionalCode E11×4; sevenChrNote E11.35×1; notes 4×1',
    'E11.35: right eye',
  ],
  [
    'O31.8X19',
    'excludes1 15×1; excludes2 O31×3 15×4; useAdditionalCode 15×1; sevenChrNote O31×1; notes 15×6',
    'O31: other fetus',
  ],
  ['M97.01XS', 'excludes2 M97×2 13×10; sevenChrNote M97×1; notes 13×1', 'M97: sequela'],
];

describe.skipIf(!hasReference)('the tabular list of 2021 in the store', () => {
  let store: ReferenceStore;
  beforeAll(async () => {
    const [opened, read] = await Promise.all([
      openReferenceStore({ name: crypto.randomUUID() }),
      readChosenFile({ name: TABULAR, bytes: bytesOf(TABULAR) }),
    ]);
    if (!opened.ok || !read.ok || read.value.kind !== 'companions') throw new Error('not read');
    store = opened.value;
    const [parsed] = read.value.companions;
    if (parsed === undefined) throw new Error('no list');
    const { records, issues: _, issueCount: __, ...about } = parsed;
    const companion = {
      ...about,
      id: 'tabular',
      title: 'ICD-10-CM Tabular List FY2021',
      counts: { records: records.length, names: 0, codes: 0 },
    };
    await store.companions.install([{ companion, records, names: new Uint8Array() }]);
  });
  afterAll(() => store?.close());

  const placesOf = async (codes: readonly string[]) => (await store.tabular.find(codes, DAY))?.places ?? new Map();

  test('twenty codes have the notes of every level above them, and their seventh characters, as read by hand', async () => {
    const places = await placesOf(BY_HAND.map(([code]) => bare(code)));
    for (const [code, notes, seventh] of BY_HAND) {
      const place = places.get(bare(code));
      const told = inheritedNotes(place.lineage).map(
        ({ kind, levels }) => `${kind} ${levels.map(({ level, texts }) => `${level.name}×${texts.length}`).join(' ')}`,
      );
      expect(told.join('; '), code).toBe(notes);
      const meaning = seventhCharacterOf(bare(code), place)?.meaning;
      const level = seventhCharacterTable(place.lineage)?.level.name;
      expect(meaning && `${level}: ${meaning}`, code).toBe(seventh);
    }
  });

  test('every note of every kind is reached from the code it stands at, as many as the file has', async () => {
    const xml = gunzipSync(bytesOf(TABULAR)).toString('utf8');
    const codes = [...xml.matchAll(/<diag[^>]*>\s*<name>([^<]*)<\/name>/g)].map(([, name = '']) => bare(name));
    const places = await placesOf(codes);
    const counted = new Map<string, number>();
    const headings = new Set<string>();
    for (const { lineage } of places.values()) {
      for (const level of lineage) {
        const id = `${level.kind} ${level.name}`;
        if (level !== lineage.at(-1) && (level.kind === 'code' || headings.has(id))) continue;
        if (level.kind !== 'code') headings.add(id);
        for (const { kind } of level.notes ?? []) counted.set(kind, (counted.get(kind) ?? 0) + 1);
      }
    }
    for (const kind of TABULAR_NOTE_KINDS) {
      const blocks = xml.match(new RegExp(`<${kind}>[\\s\\S]*?</${kind}>`, 'g')) ?? [];
      const inFile = blocks.reduce((sum, block) => sum + (block.match(/<note>/g)?.length ?? 0), 0);
      expect(counted.get(kind), kind).toBe(inFile);
    }
    expect([codes.length, headings.size]).toEqual([45_017, 22 + 296]);
  });

  test('every code of the order file of January 2021 is found; each of the 50,341 not printed has a seventh character with a meaning', async () => {
    const lines = gunzipSync(bytesOf(ORDER)).toString('latin1').split(/\r?\n/).filter(Boolean);
    const codes = lines.map(line => line.slice(6, 13).trim());
    const places = await placesOf(codes);
    const standing = new Map<string, number>();
    const withoutMeaning = codes.filter(code => {
      const place = places.get(code);
      standing.set(place?.standing, (standing.get(place?.standing) ?? 0) + 1);
      return place?.standing === 'seventh-character' && seventhCharacterOf(code, place) === undefined;
    });
    expect(Object.fromEntries(standing)).toEqual({ listed: 45_017, 'seventh-character': 50_341 });
    expect(withoutMeaning).toEqual([]);
  });

  test('codes named in notes are read, ranges and open codes too, and almost every condition is understood', async () => {
    const xml = gunzipSync(bytesOf(TABULAR)).toString('utf8');
    const blocks = xml.match(/<excludes1>[\s\S]*?<\/excludes1>/g) ?? [];
    const notes = blocks.flatMap(block => [...block.matchAll(/<note>([^<]*)<\/note>/g)].map(([, note = '']) => note));
    const references = notes.flatMap(noteReferences);
    expect(references.filter(({ meets }) => meets === undefined).map(({ text }) => text).length).toBeLessThan(20);
    // Everything in parentheses that looks like a code is one.
    const looksLike = notes.flatMap(note => note.match(/\([A-Z]\d[0-9A-Z.-]*\)/g) ?? []).length;
    const alone = notes.flatMap(note => noteParts(note).filter(part => part.kind === 'code')).length;
    expect(alone).toBeGreaterThanOrEqual(looksLike);
  });

  test.each([
    ['E11.9', 'E10.9', 'E11', 'type 1'],
    ['J18.9', 'J69.0', 'J18', 'aspiration'],
    ['M54.5', 'S39.012A', 'M54.5', 'strain'],
  ])('%s and %s are not coded together, by the note at %s', async (one, other, level, word) => {
    const conflicts = excludes1Between(bare(one), bare(other), await placesOf([bare(one), bare(other)]));
    expect(conflicts.some(each => each.level.name === level && each.note.includes(word))).toBe(true);
  });

  test.each([
    ['E11.42', 'I10'],
    ['I10', 'N18.6'],
    ['S72.001A', 'S52.521A'],
    ['E11.22', 'E11.42'],
  ])('%s and %s may stand together', async (one, other) => {
    expect(excludes1Between(bare(one), bare(other), await placesOf([bare(one), bare(other)]))).toEqual([]);
  });

  test('a code newer than the list has the notes of what stands above it, and is said to be above', async () => {
    const places = await placesOf([bare('M54.51'), bare('U09.9')]);
    expect(places.get('M5451')).toMatchObject({ standing: 'above' });
    expect(places.has('U099')).toBe(false);
  });
});
