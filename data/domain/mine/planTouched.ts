import type { CalendarDate } from '../calendarDate.ts';
import type { Ending } from '../changes/codeChange.ts';
import type { CodeKey } from '../codeKey.ts';
import { type LineKey, parseLineKey } from '../lineKey.ts';
import type { Release } from '../release.ts';
import type { Bookmark } from './bookmark.ts';
import type { ChecklistCondition, ConditionTest } from './checklistCondition.ts';
import type { ChecklistTemplate } from './checklistTemplate.ts';
import type { Encounter } from './encounter.ts';
import { type LookedThroughRow, withLookedThrough } from './lookedThrough.ts';
import type { TextAnchor } from './textAnchor.ts';
import type { TouchedCode } from './touched.ts';
import type { UserChange } from './userChange.ts';

/**
 * The person has read what changed: bookmarks and notes are of the text of now, templates and open encounters are marked
 * as looked through for this release. Nothing they say is changed.
 */
export function planAccept(touched: readonly TouchedCode[], after: Release): UserChange {
  const ready = touched.flatMap(each => (each.now === undefined ? [] : [{ ...each, now: each.now }]));
  const templates = lookedThrough(touched, ({ templates: named }) => named, after);
  const encounters = lookedThrough(touched, ({ encounters: named }) => named, after);
  return {
    bookmarks: { put: ready.flatMap(({ bookmarks, now }) => bookmarks.map(each => ({ ...each, lastSeen: now }))) },
    notes: { put: ready.flatMap(({ notes, now }) => notes.map(each => ({ ...each, writtenFor: now }))) },
    checklistTemplates: { put: templates.map(({ looked }) => looked) },
    // Over the rows as seen: what another window does to an encounter meanwhile is kept.
    encounters: { put: encounters.map(({ looked }) => looked), over: encounters.map(({ seen }) => seen) },
  };
}

/**
 * Bookmarks, notes, the clinic's names and the conditions of templates that name one code go to another. A bookmark that
 * would stand twice in its folder goes. Encounters are not touched: each is asked for by itself (`planReplaceCode`).
 *
 * @param all every bookmark there is
 * @param at ISO date and time, UTC: the templates are edited then
 */
export function planRepoint(
  { key, bookmarks, notes, names, templates }: TouchedCode,
  all: readonly Bookmark[],
  to: CodeKey,
  anchor: TextAnchor | undefined,
  at: string,
): UserChange {
  const isThere = ({ folderId }: Bookmark) => all.some(other => other.key === to && other.folderId === folderId);
  const lineKey = parseLineKey(to);
  return {
    bookmarks: {
      put: bookmarks
        .filter(bookmark => !isThere(bookmark))
        .map(({ lastSeen, ...bookmark }) => ({ ...bookmark, key: to, ...(anchor && { lastSeen: anchor }) })),
      remove: bookmarks.filter(isThere).map(({ id }) => id),
    },
    notes: {
      put: notes.map(({ writtenFor, ...note }) => ({ ...note, key: to, ...(anchor && { writtenFor: anchor }) })),
    },
    clinicNames: { put: names.map(name => ({ ...name, key: to })) },
    checklistTemplates: {
      put: lineKey === undefined ? [] : templates.map(each => ({ ...withCode(each, key, lineKey), editedAt: at })),
    },
  };
}

/** The template, asking for another code wherever it asked for this one. */
function withCode(template: ChecklistTemplate, from: CodeKey, to: LineKey): ChecklistTemplate {
  const inTest = (test: ConditionTest): ConditionTest =>
    test.kind === 'code'
      ? { ...test, values: [...new Set(test.values.map(value => (value === from ? to : value)))] }
      : test;
  const inCondition = ({ match, tests }: ChecklistCondition): ChecklistCondition => ({
    match,
    tests: tests.map(inTest),
  });
  return {
    ...template,
    condition: inCondition(template.condition),
    sections: template.sections.map(section => ({
      ...section,
      items: section.items.map(item => ({ ...item, condition: inCondition(item.condition) })),
    })),
  };
}

/** The open encounters in which the code cannot be used on the date of service, because it ended: these are asked about. */
export function encountersAfterEnd({ change, encounters }: TouchedCode, after: Release): readonly Encounter[] {
  const { ending } = change;
  if (ending === undefined) return [];
  return encounters.filter(({ state, dateOfService }) => state === 'open' && isAfter(ending, dateOfService, after));
}

function isAfter(ending: Ending, day: CalendarDate, { effectiveFrom }: Release): boolean {
  return ending.how === 'terminated' ? day > ending.lastDay : day >= effectiveFrom;
}

/** Each row that names one of the codes, as seen and with all of these codes read up to the release. */
function lookedThrough<Row extends LookedThroughRow & { readonly id: string }>(
  touched: readonly TouchedCode[],
  rowsOf: (each: TouchedCode) => readonly Row[],
  { effectiveFrom }: Release,
): readonly { readonly seen: Row; readonly looked: Row }[] {
  const named = new Map<string, { readonly seen: Row; readonly keys: CodeKey[] }>();
  for (const each of touched) {
    for (const row of rowsOf(each)) {
      const known = named.get(row.id);
      if (known === undefined) named.set(row.id, { seen: row, keys: [each.key] });
      else known.keys.push(each.key);
    }
  }
  return [...named.values()].map(({ seen, keys }) => ({ seen, looked: withLookedThrough(seen, keys, effectiveFrom) }));
}
