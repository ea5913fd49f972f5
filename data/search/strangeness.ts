import { isConnecting } from './wordForms.ts';

/** What a text says where nothing particular is the case: less strange than a word that names something else. */
const ORDINARY = new Set(['unspecified', 'initial', 'encounter', 'closed', 'other', 'each', 'injection', 'nos']);

/** One word in the head of a text; the unit of `Measure.strangers`. */
export const STRANGE_WORD = 20;

/** Shares of a word, by `SETTING`: what stands behind the head or in parentheses takes a code less far away. */
const SHARES = [1, 0.8, 0.4] as const;
export const SETTINGS = 3;

/**
 * How much a word nobody asked for takes a code away from a question, for each word and setting. A code that says
 * little more than what was asked is the better answer: "Low back pain, unspecified" before "Lumbago with sciatica, left side".
 */
export function strangenessTable(words: readonly string[]): Uint8Array {
  const table = new Uint8Array(SETTINGS * words.length);
  words.forEach((word, number) => {
    const whole = isConnecting(word) ? STRANGE_WORD / 4 : ORDINARY.has(word) ? STRANGE_WORD / 2 : STRANGE_WORD;
    SHARES.forEach((share, setting) => {
      table[SETTINGS * number + setting] = Math.round(share * whole);
    });
  });
  return table;
}
