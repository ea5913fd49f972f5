import { NO_FOLDER } from './bookmark.ts';
import type { BookmarkFolder } from './bookmarkFolder.ts';
import type { BookmarkLabel } from './bookmarkLabel.ts';
import { byPosition, lastPosition, placedBefore } from './positions.ts';
import type { Shelf } from './shelf.ts';
import { NO_CHANGE, type UserChange } from './userChange.ts';

/** Adds a folder, last in its parent. A parent that lies in a folder itself is left out of it: folders nest one level. */
export function planAddFolder(shelf: Shelf, { id, name, parentId }: Omit<BookmarkFolder, 'position'>): UserChange {
  const parent = shelf.folders.find(folder => folder.id === parentId);
  const into = parent?.parentId === NO_FOLDER ? parentId : NO_FOLDER;
  const position = lastPosition(shelf.folders.filter(folder => folder.parentId === into));
  return { bookmarkFolders: { put: [{ id, name, parentId: into, position }] } };
}

export function planRenameFolder(shelf: Shelf, id: string, name: string): UserChange {
  const folder = shelf.folders.find(each => each.id === id);
  return folder === undefined || folder.name === name ? NO_CHANGE : { bookmarkFolders: { put: [{ ...folder, name }] } };
}

/** Moves a folder one place up (`-1`) or down (`+1`) among its siblings. */
export function planStepFolder(shelf: Shelf, id: string, step: 1 | -1): UserChange {
  const folder = shelf.folders.find(each => each.id === id);
  if (folder === undefined) return NO_CHANGE;
  const siblings = shelf.folders.filter(each => each.parentId === folder.parentId).toSorted(byPosition);
  const others = siblings.filter(each => each.id !== id);
  const to = siblings.findIndex(each => each.id === id) + step;
  if (to < 0 || to >= siblings.length) return NO_CHANGE;
  return { bookmarkFolders: { put: placedBefore(others, [folder], others[to]?.id) } };
}

/**
 * Deletes a folder. What is in it is kept: bookmarks and inner folders go up to where the folder was. A bookmark whose
 * code is there already is not kept twice.
 */
export function planDeleteFolder(shelf: Shelf, id: string): UserChange {
  const folder = shelf.folders.find(each => each.id === id);
  if (folder === undefined) return NO_CHANGE;
  const { parentId } = folder;
  const above = shelf.bookmarks.filter(bookmark => bookmark.folderId === parentId);
  const codesAbove = new Set(above.map(bookmark => bookmark.key));
  const inside = shelf.bookmarks.filter(bookmark => bookmark.folderId === id).toSorted(byPosition);
  const kept = inside.filter(bookmark => !codesAbove.has(bookmark.key)).map(each => ({ ...each, folderId: parentId }));
  const inner = shelf.folders.filter(each => each.parentId === id).map(each => ({ ...each, parentId }));
  return {
    bookmarks: {
      put: placedBefore(above, kept, undefined),
      remove: inside.filter(bookmark => codesAbove.has(bookmark.key)).map(bookmark => bookmark.id),
    },
    bookmarkFolders: { put: inner, remove: [id] },
  };
}

/** Adds a label, or changes the name or color of one. */
export function planPutLabel(shelf: Shelf, { id, name, color }: Omit<BookmarkLabel, 'position'>): UserChange {
  const position = shelf.labels.find(label => label.id === id)?.position ?? lastPosition(shelf.labels);
  return { bookmarkLabels: { put: [{ id, name, color, position }] } };
}

/** Deletes a label and takes it off every bookmark. */
export function planDeleteLabel(shelf: Shelf, id: string): UserChange {
  const labelled = shelf.bookmarks.filter(bookmark => bookmark.labelIds.includes(id));
  const put = labelled.map(bookmark => ({ ...bookmark, labelIds: bookmark.labelIds.filter(each => each !== id) }));
  return { bookmarks: { put }, bookmarkLabels: { remove: [id] } };
}
