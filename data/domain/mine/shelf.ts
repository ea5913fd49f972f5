import type { CodeKey } from '../codeKey.ts';
import { type Bookmark, NO_FOLDER } from './bookmark.ts';
import type { BookmarkFolder } from './bookmarkFolder.ts';
import type { BookmarkLabel } from './bookmarkLabel.ts';
import { byPosition } from './positions.ts';

/** Everything about bookmarks at one moment. The lists are in no order. */
export interface Shelf {
  readonly bookmarks: readonly Bookmark[];
  readonly folders: readonly BookmarkFolder[];
  readonly labels: readonly BookmarkLabel[];
}

export const EMPTY_SHELF: Shelf = { bookmarks: [], folders: [], labels: [] };

/** How many bookmarks have a quick key: 1 to 9. */
const QUICK_KEYS = 9;

/** A folder, or the bookmarks in none (`folder` absent), with what lies directly in it, in order. */
export interface ShelfSection {
  readonly folder: BookmarkFolder | undefined;
  /** 0, or 1 inside another folder. */
  readonly depth: 0 | 1;
  readonly bookmarks: readonly Bookmark[];
}

/**
 * The whole shelf in the one order it is shown, counted and printed in: what is in no folder, then each folder
 * followed by the folders inside it. A bookmark or folder whose folder is gone counts as being in none.
 */
export function sectionsOf({ bookmarks, folders }: Shelf): readonly ShelfSection[] {
  const isTop = topTest(folders);
  const known = new Set(folders.map(folder => folder.id));
  const inFolder = new Map<string, Bookmark[]>();
  for (const bookmark of bookmarks) {
    const folderId = known.has(bookmark.folderId) ? bookmark.folderId : NO_FOLDER;
    const list = inFolder.get(folderId);
    if (list === undefined) inFolder.set(folderId, [bookmark]);
    else list.push(bookmark);
  }
  const section = (folder: BookmarkFolder | undefined, depth: 0 | 1): ShelfSection => ({
    folder,
    depth,
    bookmarks: (inFolder.get(folder?.id ?? NO_FOLDER) ?? []).sort(byPosition),
  });
  const sorted = folders.toSorted(byPosition);
  return [
    section(undefined, 0),
    ...sorted
      .filter(isTop)
      .flatMap(folder => [
        section(folder, 0),
        ...sorted.filter(inner => inner.parentId === folder.id && !isTop(inner)).map(inner => section(inner, 1)),
      ]),
  ];
}

/** Whether a folder stands at the top: by its own word, or because what it lies in is gone or lies in another. */
function topTest(folders: readonly BookmarkFolder[]): (folder: BookmarkFolder) => boolean {
  const parents = new Set(folders.filter(folder => folder.parentId === NO_FOLDER).map(folder => folder.id));
  return folder => !parents.has(folder.parentId);
}

/** Every bookmark, in the order of the sections. */
export function bookmarksInOrder(shelf: Shelf): readonly Bookmark[] {
  return sectionsOf(shelf).flatMap(section => section.bookmarks);
}

/** The codes of the quick keys 1 to 9: the first nine codes of the shelf. A code in two folders counts once. */
export function quickCodes(shelf: Shelf): readonly CodeKey[] {
  return [...new Set(bookmarksInOrder(shelf).map(bookmark => bookmark.key))].slice(0, QUICK_KEYS);
}

/** `Infusion`, or `Oncology / Infusion` for a folder inside another. */
export function folderPath(folder: BookmarkFolder, folders: readonly BookmarkFolder[]): string {
  const parent = folders.find(each => each.id === folder.parentId);
  return parent === undefined ? folder.name : `${parent.name} / ${folder.name}`;
}
