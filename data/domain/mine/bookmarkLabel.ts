import { readPosition } from './bookmark.ts';
import { fieldsOf, readId, readName } from './rowFields.ts';

/** In UTF-16 units. */
export const LONGEST_LABEL_NAME = 40;

/** The colors of labels, in the order they are offered. Always shown with the name of the label. */
export const LABEL_COLORS = ['blue', 'green', 'amber', 'red', 'purple', 'teal', 'pink', 'gray'] as const;
export type LabelColor = (typeof LABEL_COLORS)[number];

/** A colored word on bookmarks; one bookmark can have several. */
export interface BookmarkLabel {
  readonly id: string;
  readonly name: string;
  readonly color: LabelColor;
  readonly position: number;
}

/** Reads a row of the labels of bookmarks; `undefined` for what is none. */
export function parseBookmarkLabel(raw: unknown): BookmarkLabel | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const name = readName(fields?.name, LONGEST_LABEL_NAME);
  const color = LABEL_COLORS.find(known => known === fields?.color);
  const position = readPosition(fields?.position);
  if (id === undefined || name === undefined || color === undefined || position === undefined) return undefined;
  return { id, name, color, position };
}
