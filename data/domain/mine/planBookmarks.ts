import type { CodeKey } from '../codeKey.ts';
import type { Bookmark } from './bookmark.ts';
import { byPosition, lastPosition, placedBefore } from './positions.ts';
import type { Shelf } from './shelf.ts';
import type { TextAnchor } from './textAnchor.ts';
import { NO_CHANGE, type UserChange } from './userChange.ts';

/** A code to be starred. */
export interface Starring {
  readonly id: string;
  readonly key: CodeKey;
  readonly folderId: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  /** How the code reads now; absent where no release in use has it. */
  readonly lastSeen?: TextAnchor;
}

/** Stars a code, last in its folder. A code that is in the folder already stays where it is. */
export function planStar(shelf: Shelf, { id, key, folderId, at, lastSeen }: Starring): UserChange {
  const there = shelf.bookmarks.filter(bookmark => bookmark.folderId === folderId);
  if (there.some(bookmark => bookmark.key === key)) return NO_CHANGE;
  const position = lastPosition(there);
  const bookmark = { id, key, folderId, position, labelIds: [], addedAt: at, ...(lastSeen && { lastSeen }) };
  return { bookmarks: { put: [bookmark] } };
}

/** Takes the star off a code: it goes from every folder it is in. */
export function planUnstar(shelf: Shelf, key: CodeKey): UserChange {
  return { bookmarks: { remove: shelf.bookmarks.filter(bookmark => bookmark.key === key).map(({ id }) => id) } };
}

export function planRemove(shelf: Shelf, ids: ReadonlySet<string>): UserChange {
  return { bookmarks: { remove: chosen(shelf, ids).map(({ id }) => id) } };
}

/**
 * Moves bookmarks to a folder (or within it) before the bookmark `beforeId`, or last.
 * One whose code is in that folder already would stand there twice: it only leaves the folder it was in.
 *
 * @param ids in the order they are to stand.
 */
export function planMove(shelf: Shelf, ids: readonly string[], folderId: string, beforeId?: string): UserChange {
  const moving = ids.flatMap(id => shelf.bookmarks.find(bookmark => bookmark.id === id) ?? []);
  const movingIds = new Set(ids);
  const others = shelf.bookmarks.filter(bookmark => bookmark.folderId === folderId && !movingIds.has(bookmark.id));
  const { distinct, repeated } = withoutRepeats(moving, others);
  const placed = placedBefore(
    others,
    distinct.map(bookmark => ({ ...bookmark, folderId })),
    nextStanding(shelf, folderId, movingIds, beforeId),
  );
  return { bookmarks: { put: placed, remove: repeated.map(({ id }) => id) } };
}

/** Copies bookmarks, with their labels, to the end of a folder; codes that are there already are left out. */
export function planCopy(shelf: Shelf, ids: ReadonlySet<string>, folderId: string, newId: () => string): UserChange {
  const there = shelf.bookmarks.filter(bookmark => bookmark.folderId === folderId);
  const { distinct } = withoutRepeats(chosen(shelf, ids), there);
  const copies = distinct.map(bookmark => ({ ...bookmark, id: newId(), folderId }));
  return { bookmarks: { put: placedBefore(there, copies, undefined) } };
}

/** Puts a label on bookmarks, or takes it off. */
export function planLabel(shelf: Shelf, ids: ReadonlySet<string>, labelId: string, isOn: boolean): UserChange {
  const changed = chosen(shelf, ids).filter(bookmark => bookmark.labelIds.includes(labelId) !== isOn);
  const put = changed.map(bookmark => ({
    ...bookmark,
    labelIds: isOn ? [...bookmark.labelIds, labelId] : bookmark.labelIds.filter(id => id !== labelId),
  }));
  return { bookmarks: { put } };
}

/**
 * Keeps with each bookmark the newest release in which its text is the same. A text that changed is not taken over in silence:
 * it stays until the person has read the change (`planAccept`).
 *
 * @param seen how the codes read now, of those that may be used
 */
export function planSeen(shelf: Shelf, seen: ReadonlyMap<CodeKey, TextAnchor>): UserChange {
  const put = shelf.bookmarks.flatMap(bookmark => {
    const now = seen.get(bookmark.key);
    const before = bookmark.lastSeen;
    if (now === undefined || (before !== undefined && before.text !== now.text)) return [];
    return before?.releaseId === now.releaseId ? [] : [{ ...bookmark, lastSeen: now }];
  });
  return put.length === 0 ? NO_CHANGE : { bookmarks: { put } };
}

function chosen(shelf: Shelf, ids: ReadonlySet<string>): readonly Bookmark[] {
  return shelf.bookmarks.filter(bookmark => ids.has(bookmark.id));
}

function withoutRepeats(moving: readonly Bookmark[], there: readonly Bookmark[]) {
  const codes = new Set(there.map(bookmark => bookmark.key));
  const distinct: Bookmark[] = [];
  const repeated: Bookmark[] = [];
  for (const bookmark of moving) {
    (codes.has(bookmark.key) ? repeated : distinct).push(bookmark);
    codes.add(bookmark.key);
  }
  return { distinct, repeated };
}

/** `beforeId`, or where that one moves itself, the next of its folder that stays. */
function nextStanding(
  shelf: Shelf,
  folderId: string,
  moving: ReadonlySet<string>,
  beforeId: string | undefined,
): string | undefined {
  if (beforeId === undefined || !moving.has(beforeId)) return beforeId;
  const inOrder = shelf.bookmarks.filter(bookmark => bookmark.folderId === folderId).toSorted(byPosition);
  const from = inOrder.findIndex(bookmark => bookmark.id === beforeId);
  return inOrder.slice(from).find(bookmark => !moving.has(bookmark.id))?.id;
}
