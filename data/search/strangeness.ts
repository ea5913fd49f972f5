import { isConnecting } from './wordForms.ts';

const WHOLE = 4;
const HALF = 2;
const QUARTER = 1;

/** What a text says where nothing particular is the case: less strange than a word that names something else. */
const ORDINARY = new Set(['unspecified', 'initial', 'encounter', 'closed', 'other', 'each', 'injection', 'nos']);

/**
 * How much a word nobody asked for takes a code away from a question, in quarters. A code that says little more than
 * what was asked is the better answer: "Low back pain, unspecified" before "... with sciatica, left side".
 */
export function strangeness(word: string): number {
  if (isConnecting(word)) return QUARTER;
  return ORDINARY.has(word) ? HALF : WHOLE;
}
