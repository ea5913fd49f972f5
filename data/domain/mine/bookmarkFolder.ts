import { NO_FOLDER, readPosition } from './bookmark.ts';
import { fieldsOf, readId, readName } from './rowFields.ts';

/** In UTF-16 units. */
export const LONGEST_FOLDER_NAME = 80;

/** A folder of bookmarks. Folders nest one level: a folder inside another has no folders of its own. */
export interface BookmarkFolder {
  readonly id: string;
  readonly name: string;
  /** The folder it lies in, or `NO_FOLDER`. */
  readonly parentId: string;
  /** Place among its siblings: smaller is higher. */
  readonly position: number;
}

/** Reads a row of the folders of bookmarks; `undefined` for what is none. */
export function parseBookmarkFolder(raw: unknown): BookmarkFolder | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const name = readName(fields?.name, LONGEST_FOLDER_NAME);
  const parentId = fields?.parentId === NO_FOLDER ? NO_FOLDER : readId(fields?.parentId);
  const position = readPosition(fields?.position);
  if (id === undefined || name === undefined || parentId === undefined || position === undefined) return undefined;
  return { id, name, parentId, position };
}
