import { highlightsOf, type MarkedLetters, WHOLE_WORD } from '../matching/highlight.ts';
import type { PreparedReading } from '../matching/wordSearch.ts';
import type { SearchHit } from '../searchTypes.ts';
import type { Segment } from '../segment/segment.ts';
import { isConnecting } from '../words/wordForms.ts';
import { type HitRow, isByCode, textOfRow } from './hitRow.ts';

/** What to mark in the official text of a row. @param marks by reading and segment, kept for the rows to come */
export function highlightsOfRow(
  row: HitRow,
  prepared: PreparedReading | undefined,
  marks: Map<number, ReadonlyMap<number, MarkedLetters>>,
  alsoMarked: ReadonlyMap<number, MarkedLetters> | undefined,
): SearchHit['highlights'] {
  const place = row.reading * 64 + row.segment;
  const isByWords = !isByCode(row) && prepared !== undefined;
  const known = isByWords
    ? (marks.get(place) ?? marksOf(prepared, row.segment, row.source.words, alsoMarked))
    : alsoMarked;
  if (known === undefined) return [];
  if (isByWords) marks.set(place, known);
  return highlightsOf(textOfRow(row), wordsOfText(row.source, row.doc), known);
}

/** The numbers of the words of a text, in order. */
export function wordsOfText({ docWords, docWordOffsets, docWordForm }: Segment, doc: number): ArrayLike<number> {
  const words = docWords.slice(docWordOffsets[doc], docWordOffsets[doc + 1]);
  for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) & docWordForm.wordBits;
  return words;
}

/** What to mark in the texts of a segment: the words that were found, connecting words left plain. */
function marksOf(
  { reading, scans }: PreparedReading,
  segment: number,
  segmentWords: readonly string[],
  alsoMarked: ReadonlyMap<number, MarkedLetters> = new Map(),
): ReadonlyMap<number, MarkedLetters> {
  const marks = new Map(alsoMarked);
  const scan = scans[segment];
  if (scan === undefined) return marks;
  scan.matched.forEach((matches, place) => {
    const word = reading.words[place];
    if (word === undefined || isConnecting(word.text)) return;
    for (const number of matches.keys()) {
      const found = segmentWords[number] ?? '';
      const isBegun = word.isLast && found !== word.text && found.startsWith(word.text);
      const letters = isBegun ? word.text.length : WHOLE_WORD;
      if (marks.get(number) !== WHOLE_WORD) marks.set(number, letters);
    }
  });
  for (const { bit, pair } of scan.pairs) {
    if (scan.required & bit) for (const number of pair) marks.set(number, WHOLE_WORD);
  }
  return marks;
}
