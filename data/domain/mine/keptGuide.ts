import type { CodeKey } from '../codeKey.ts';
import { countMarks, MARKS, type Mark, type MarkCounts } from '../guideMark.ts';
import { fieldsOf, readId, readKey, readList, readMoment, readName, readText } from './rowFields.ts';

/** In UTF-16 units: some 300 printed pages, and below 4 MB in any script. */
export const LONGEST_GUIDE = 1_000_000;
/** As long as the name of the checklist that can be made from a guide. */
export const LONGEST_GUIDE_TITLE = 120;
export const LONGEST_STATEMENT = 2_000;
export const MOST_STATEMENTS = 20_000;
export const MOST_CODES = 200;
const LONGEST_NAME = 400;
const MOST_HELD_AGAINST = 100;

/** Somebody else's guide as it was given, with the mark of each of its statements when it was checked last. */
export interface KeptGuide {
  readonly id: string;
  readonly title: string;
  /** As given: read anew at every check. */
  readonly text: string;
  /** The file it was read from; absent where it was pasted. */
  readonly fileName?: string;
  readonly addedAt: string;
  /** When the marks were made. ISO date and time, UTC. */
  readonly editedAt: string;
  /** What the marks were made against. */
  readonly against: readonly HeldAgainst[];
  readonly statements: readonly KeptStatement[];
  /** Every code its statements speak of, each once: it is found by them. */
  readonly keys: readonly CodeKey[];
  /** When the marks before these were made; absent where these are the first. */
  readonly marksBefore?: string;
}

/** A release or an edition of a fee schedule. */
export interface HeldAgainst {
  readonly id: string;
  readonly title: string;
}

export interface KeptStatement {
  /** Of the section it stands in; empty before the first heading. */
  readonly heading: string;
  readonly text: string;
  readonly mark: Mark;
  /** The mark it had before, where that was another. */
  readonly before?: Mark;
  /** The codes it speaks of, and its mark as far as it speaks of each. */
  readonly codes: readonly MarkedCode[];
}

export interface MarkedCode {
  readonly key: CodeKey;
  readonly mark: Mark;
}

/** Reads a row of the kept guides; `undefined` for what is none. */
export function parseKeptGuide(raw: unknown): KeptGuide | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const title = readName(fields?.title, LONGEST_GUIDE_TITLE);
  const text = readName(fields?.text, LONGEST_GUIDE);
  const fileName = readName(fields?.fileName, LONGEST_NAME);
  const addedAt = readMoment(fields?.addedAt);
  const editedAt = readMoment(fields?.editedAt);
  const against = readList(fields?.against, MOST_HELD_AGAINST, readHeldAgainst);
  const statements = readList(fields?.statements, MOST_STATEMENTS, readStatement);
  const marksBefore = readMoment(fields?.marksBefore);
  if (id === undefined || title === undefined || text === undefined || addedAt === undefined) return undefined;
  if (editedAt === undefined || against === undefined || statements === undefined) return undefined;
  return {
    id,
    title,
    text,
    ...(fileName !== undefined && { fileName }),
    addedAt,
    editedAt,
    against,
    statements,
    keys: keysOf(statements),
    ...(marksBefore !== undefined && { marksBefore }),
  };
}

/** Every code the statements speak of, each once, in their order. */
export function keysOf(statements: readonly KeptStatement[]): readonly CodeKey[] {
  return [...new Set(statements.flatMap(({ codes }) => codes.map(({ key }) => key)))];
}

/** How many of its statements carry each mark. */
export function marksOfGuide({ statements }: Pick<KeptGuide, 'statements'>): MarkCounts {
  return countMarks(statements.map(({ mark }) => mark));
}

/** The same for what it says of one code, each statement by what of it is about that code. */
export function marksOfCode({ statements }: Pick<KeptGuide, 'statements'>, key: CodeKey): MarkCounts {
  return countMarks(statements.flatMap(({ codes }) => codes.filter(each => each.key === key).map(({ mark }) => mark)));
}

function readHeldAgainst(raw: unknown): HeldAgainst | undefined {
  const fields = fieldsOf(raw);
  const id = readName(fields?.id, LONGEST_NAME);
  const title = readName(fields?.title, LONGEST_NAME);
  return id === undefined || title === undefined ? undefined : { id, title };
}

function readStatement(raw: unknown): KeptStatement | undefined {
  const fields = fieldsOf(raw);
  const heading = readText(fields?.heading, LONGEST_STATEMENT);
  const text = readText(fields?.text, LONGEST_STATEMENT);
  const mark = readMark(fields?.mark);
  const before = readMark(fields?.before);
  const codes = readList(fields?.codes, MOST_CODES, readMarkedCode);
  if (heading === undefined || text === undefined || mark === undefined || codes === undefined) return undefined;
  return { heading, text, mark, ...(before !== undefined && { before }), codes };
}

function readMarkedCode(raw: unknown): MarkedCode | undefined {
  const fields = fieldsOf(raw);
  const key = readKey(fields?.key);
  const mark = readMark(fields?.mark);
  return key === undefined || mark === undefined ? undefined : { key, mark };
}

function readMark(raw: unknown): Mark | undefined {
  return MARKS.find(mark => mark === raw);
}
