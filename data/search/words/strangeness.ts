import { firstFrom } from './sortedWords.ts';
import { CONNECTING } from './wordForms.ts';

/** What a text says where nothing particular is the case: less strange than a word that names something else. */
const ORDINARY = new Set(['unspecified', 'initial', 'encounter', 'closed', 'other', 'each', 'injection', 'nos']);

/** "Not applicable or unspecified", of a fetus: nothing particular either, although it takes four words to say it. */
const SAYS_NOTHING = ['applicable'];

/**
 * Asked for by their names where they are meant: what an injury left behind stands behind the injury itself, and a poisoning
 * of which nothing else is known is coded as an accident (ICD-10-CM guidelines, I.C.20.h).
 */
const LATE = ['sequela', 'assault', 'undetermined'];

/** Told where it is meant too: "fetus 1", that there are several; "secondary", that a growth came from elsewhere. */
const SELDOM_LEFT_UNSAID = ['fetus', 'secondary'];

/** One word in the head of a text; the unit of `Measure.strangers`. */
export const STRANGE_WORD = 20;

/** Shares of a word, by `SETTING`: what stands behind the head or in parentheses takes a code less far away. */
const SHARES = [1, 0.8, 0.4] as const;
export const SETTINGS = 3;

/**
 * How much a word nobody asked for takes a code away from a question, for each word and setting. A code that says
 * little more than what was asked is the better answer: "Low back pain, unspecified" before "Lumbago with sciatica, left side".
 *
 * Made at every start before the first answer: the few words that differ are looked for among all, not the other way round.
 *
 * @param words sorted
 */
export function strangenessTable(words: readonly string[]): Uint8Array {
  const table = new Uint8Array(SETTINGS * words.length);
  const setAt = (number: number, whole: number): void => {
    SHARES.forEach((share, setting) => {
      table[SETTINGS * number + setting] = Math.round(share * whole);
    });
  };
  setAt(0, STRANGE_WORD);
  for (let filled = SETTINGS; filled < table.length; filled *= 2) table.copyWithin(filled, 0, filled);
  const setAll = (known: Iterable<string>, whole: number): void => {
    for (const word of known) {
      const number = firstFrom(words, word);
      if (words[number] === word) setAt(number, whole);
    }
  };
  setAll(ORDINARY, STRANGE_WORD / 2);
  setAll([...CONNECTING, ...SAYS_NOTHING], STRANGE_WORD / 4);
  setAll(SELDOM_LEFT_UNSAID, 1.5 * STRANGE_WORD);
  setAll(LATE, 3 * STRANGE_WORD);
  return table;
}
