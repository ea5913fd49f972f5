import type { CodeKey } from '../codeKey.ts';
import { fieldsOf, readId, readKey, readMoment, readNumber } from './rowFields.ts';
import { parseTextAnchor, type TextAnchor } from './textAnchor.ts';

/** `folderId` of what lies in no folder. */
export const NO_FOLDER = '';

/** Most labels on one bookmark. */
const MOST_LABELS = 20;

/** A code the person starred. It outlives releases: it names the code, never a row of one. */
export interface Bookmark {
  readonly id: string;
  readonly key: CodeKey;
  /** `BookmarkFolder.id`, or `NO_FOLDER`. */
  readonly folderId: string;
  /** Place within the folder: smaller is higher. Gaps and fractions are normal. */
  readonly position: number;
  /** `BookmarkLabel.id`s. */
  readonly labelIds: readonly string[];
  /** ISO date and time, UTC. */
  readonly addedAt: string;
  /** How the code last read, for when it is retired; absent where it was in no release when it was starred. */
  readonly lastSeen?: TextAnchor;
}

/** Positions stay far inside what a double tells apart. */
const FARTHEST = 1e12;

export function readPosition(raw: unknown): number | undefined {
  return readNumber(raw, -FARTHEST, FARTHEST);
}

/** Reads a row from the store of any version or from a backup; `undefined` where it is not a bookmark. */
export function parseBookmark(raw: unknown): Bookmark | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const key = readKey(fields?.key);
  const folderId = fields?.folderId === NO_FOLDER ? NO_FOLDER : readId(fields?.folderId);
  const position = readPosition(fields?.position);
  const labelIds = readIds(fields?.labelIds);
  const addedAt = readMoment(fields?.addedAt);
  const lastSeen = parseTextAnchor(fields?.lastSeen);
  if (
    id === undefined ||
    key === undefined ||
    folderId === undefined ||
    position === undefined ||
    labelIds === undefined ||
    addedAt === undefined ||
    (fields?.lastSeen !== undefined && lastSeen === undefined)
  ) {
    return undefined;
  }
  return { id, key, folderId, position, labelIds, addedAt, ...(lastSeen && { lastSeen }) };
}

function readIds(raw: unknown): readonly string[] | undefined {
  if (!Array.isArray(raw) || raw.length > MOST_LABELS) return undefined;
  const ids = raw.flatMap(each => readId(each) ?? []);
  return ids.length === raw.length ? ids : undefined;
}
