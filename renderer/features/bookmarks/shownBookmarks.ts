import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import { codeOnDayWords } from '../../../data/domain/inForce/codeOnDayWords.ts';
import type { Bookmark } from '../../../data/domain/mine/bookmark.ts';
import type { BookmarkLabel } from '../../../data/domain/mine/bookmarkLabel.ts';
import { folderPath, type Shelf, sectionsOf } from '../../../data/domain/mine/shelf.ts';
import type { TextAnchor } from '../../../data/domain/mine/textAnchor.ts';
import { type Reading, retirementOf, retirementWords } from '../../../data/domain/retirement.ts';
import { statusWords } from '../../../data/domain/statusWords.ts';
import type { CodesAsOf } from '../../hooks/codes/useCodesAsOf.ts';
import type { FoundCodes } from '../../hooks/codes/useFoundCodes.ts';

/** A bookmark as it is shown, printed and exported. */
export interface ShownBookmark {
  readonly id: string;
  readonly bookmark: Bookmark;
  /** As people write it. */
  readonly code: string;
  /** The official text of now; of a retired code the last one. */
  readonly text: string;
  /** What keeps the code from being used, or that it is gone; absent for a code to use. */
  readonly caution: string | undefined;
  readonly labels: readonly BookmarkLabel[];
  /** Empty for none. */
  readonly folder: string;
  /** 1 to 9, or none. */
  readonly quickKey: number | undefined;
}

/** What narrows the list. */
export interface Narrowing {
  /** `all`, or the id of a folder (`''` for what lies in none). */
  readonly folderId: string;
  readonly labelId: string | undefined;
  readonly query: string;
}

export const ALL = 'all';

/** No release has CPT codes: that one is in none says nothing of it. */
const NUMBER_ONLY = { text: '', caution: undefined } as const;

/** What the installed releases say of the codes on the shelf. */
export interface OnShelf {
  /** In the releases in use; absent until it is read. */
  readonly found: FoundCodes | undefined;
  /** In every installed release, for the codes that are not in use. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** On another day than today, while that is looked at. */
  readonly onDay?: CodesAsOf;
}

/** Every bookmark in the order of the shelf, ready to be shown. */
export function shownBookmarks(
  shelf: Shelf,
  onShelf: OnShelf,
  quickKeys: readonly string[],
  today: CalendarDate,
): readonly ShownBookmark[] {
  const labels = new Map(shelf.labels.map(label => [label.id, label]));
  const given = new Set<string>();
  return sectionsOf(shelf).flatMap(({ folder, bookmarks }) =>
    bookmarks.map(bookmark => {
      const { key } = bookmark;
      const quickKey = given.has(key) ? 0 : quickKeys.indexOf(key) + 1;
      given.add(key);
      return {
        id: bookmark.id,
        bookmark,
        code: printedOf(bookmark),
        ...(splitCodeKey(key).system === 'cpt'
          ? NUMBER_ONLY
          : onShelf.onDay === undefined
            ? readingOf(bookmark, onShelf, today)
            : readingOn(bookmark, onShelf.onDay, today)),
        labels: bookmark.labelIds.flatMap(id => labels.get(id) ?? []),
        folder: folder === undefined ? '' : folderPath(folder, shelf.folders),
        quickKey: quickKey === 0 ? undefined : quickKey,
      };
    }),
  );
}

export function narrowed(
  shown: readonly ShownBookmark[],
  { folderId, labelId, query }: Narrowing,
): readonly ShownBookmark[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return shown.filter(
    ({ bookmark, code, text, labels, folder }) =>
      (folderId === ALL || bookmark.folderId === folderId) &&
      (labelId === undefined || bookmark.labelIds.includes(labelId)) &&
      words.every(word => {
        const inCode = code.toLowerCase().replace('.', '').startsWith(word.replace('.', ''));
        return inCode || `${text} ${folder} ${labels.map(label => label.name).join(' ')}`.toLowerCase().includes(word);
      }),
  );
}

function printedOf({ key }: Bookmark): string {
  const { system, code } = splitCodeKey(key);
  return printedCode(system, code);
}

/** The same on another day than today. */
function readingOn(
  { key, lastSeen }: Bookmark,
  onDay: CodesAsOf,
  day: CalendarDate,
): { readonly text: string; readonly caution: string | undefined } {
  const answer = onDay.get(key);
  if (answer === undefined) return { text: lastSeen?.text ?? '', caution: undefined };
  const text = 'record' in answer ? answer.record.longText : (lastSeen?.text ?? '');
  return { text, caution: answer.state === 'valid' ? undefined : codeOnDayWords(answer, day).sentence };
}

/** The text, and what there is to say before the code is used. */
function readingOf(
  { key, lastSeen }: Bookmark,
  { found, readings }: OnShelf,
  today: CalendarDate,
): { readonly text: string; readonly caution: string | undefined } {
  const now = found?.get(key);
  const retirement = retirementOf(readings.get(key) ?? [], lastSeen, today);
  const text = now?.record.longText ?? retirement?.last.text ?? lastSeen?.text ?? '';
  if (found === undefined) return { text, caution: undefined };
  if (retirement !== undefined) return { text, caution: retirementWords(retirement) };
  if (now === undefined) return { text, caution: notInUse(lastSeen) };
  const status = statusOn(now.record, today);
  return { text, caution: status.kind === 'active' ? undefined : statusWords(status).sentence };
}

function notInUse(lastSeen: TextAnchor | undefined): string {
  const last = lastSeen === undefined ? '' : ` Last in ${lastSeen.releaseTitle}.`;
  return `Not in the release in use.${last}`;
}
