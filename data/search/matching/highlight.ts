import type { TextRange } from '../searchTypes.ts';
import { eachWord } from '../words/words.ts';

/** How much of a word is marked: all of it, or as many letters of its beginning as were typed. */
export type MarkedLetters = number;
export const WHOLE_WORD: MarkedLetters = 0;

/**
 * The ranges of a text to mark.
 *
 * @param docWords the numbers of the text's words in order, as the segment keeps them
 * @param marks how many letters to mark, by number of word
 */
export function highlightsOf(
  text: string,
  docWords: ArrayLike<number>,
  marks: ReadonlyMap<number, MarkedLetters>,
): TextRange[] {
  const ranges: [number, number][] = [];
  if (!holdsAny(docWords, marks)) return ranges;
  let at = 0;
  eachWord(text, (word, start, end) => {
    const marked = marks.get(docWords[at] ?? -1);
    at += 1;
    if (marked === undefined) return;
    // A word with signs inside ("1,000") is longer in the text than its letters: then all of it is marked.
    const isPart = marked !== WHOLE_WORD && end - start === word.length;
    ranges.push([start, isPart ? Math.min(end, start + marked) : end]);
  });
  return joined(ranges, text);
}

function holdsAny(docWords: ArrayLike<number>, marks: ReadonlyMap<number, MarkedLetters>): boolean {
  for (let at = 0; at < docWords.length; at += 1) if (marks.has(docWords[at] ?? -1)) return true;
  return false;
}

/** Marked words with nothing but a blank or hyphen between them become one range: "blood glucose". */
function joined(ranges: readonly [number, number][], text: string): TextRange[] {
  const out: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = out.at(-1);
    const gap = last === undefined ? '' : text.slice(last[1], start);
    if (last !== undefined && (gap === ' ' || gap === '-')) last[1] = end;
    else out.push([start, end]);
  }
  return out;
}
