import { fieldsOf, readMoment, readName, readText } from './rowFields.ts';

/** What the person answered to a line of the checklist. `open`: nothing yet, or only a note. */
export const ITEM_ANSWERS = ['open', 'done', 'not-applicable'] as const;
export type ItemAnswer = (typeof ITEM_ANSWERS)[number];

/** The answer to one line of an encounter's checklist. */
export interface ItemMark {
  /** `ComposedItem.key`: stands for the same line however codes, modifiers and place change. */
  readonly itemKey: string;
  readonly answer: ItemAnswer;
  /** Why it does not apply; empty otherwise. */
  readonly reason: string;
  readonly note: string;
  /** When it was last answered. ISO date and time, UTC. */
  readonly at: string;
}

export const LONGEST_REASON = 500;
export const LONGEST_MARK_NOTE = 2_000;
const LONGEST_ITEM_KEY = 200;

/** Reads the answer to one line of a checklist; `undefined` for what is none. */
export function parseMark(raw: unknown): ItemMark | undefined {
  const fields = fieldsOf(raw);
  const itemKey = readName(fields?.itemKey, LONGEST_ITEM_KEY);
  const answer = ITEM_ANSWERS.find(each => each === fields?.answer);
  const reason = readText(fields?.reason, LONGEST_REASON);
  const note = readText(fields?.note, LONGEST_MARK_NOTE);
  const at = readMoment(fields?.at);
  if (itemKey === undefined || answer === undefined || reason === undefined || note === undefined || at === undefined) {
    return undefined;
  }
  return { itemKey, answer, reason, note, at };
}
