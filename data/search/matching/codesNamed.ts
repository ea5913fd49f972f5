import { type PreparedScan, prepareScan, type ScanWord } from '../question/preparedScan.ts';
import { codesExactly, codesNamedBy } from '../segment/codeLookup.ts';
import { type Segment, systemOf } from '../segment/segment.ts';
import type { SegmentScan } from './segmentScan.ts';

/** A dot after the third character is one of ICD-10-CM; other words keep no dots between letters. */
const LOOKS_LIKE_CODE = /^[a-z]\d[a-z\d]\.?[a-z\d]{0,4}$/;
const MODIFIER_LENGTH = 2;

/**
 * Matches words with those of one segment; where `stand` is `among-others`, a word may also name codes: `j9207 ixabepilone`,
 * `ga waiver`.
 *
 * @param stand by itself a word that looks like a code is one: it is looked up, not matched
 */
export function prepareNaming(
  { segment, lexicon }: Pick<SegmentScan, 'segment' | 'lexicon'>,
  words: readonly ScanWord[],
  mayBeTypo: (word: string) => boolean,
  stand: 'alone' | 'among-others',
): PreparedScan {
  if (stand === 'alone') return prepareScan(lexicon, words, mayBeTypo, () => []);
  return withModifiersNamed(
    segment,
    words,
    prepareScan(lexicon, words, mayBeTypo, word => namedBy(segment, word)),
  );
}

function namedBy(segment: Segment, word: string): readonly number[] {
  return LOOKS_LIKE_CODE.test(word) ? codesNamedBy(segment, word.replace('.', '')) : [];
}

/**
 * Lets a modifier's code stand for a word among words of its own text, as other codes do: `kx requirements met`, `ga waiver`.
 * Only where its text holds all the other words: two letters are too often a word or an abbreviation ("as", "lt").
 */
function withModifiersNamed(segment: Segment, words: readonly ScanWord[], prepared: PreparedScan): PreparedScan {
  if (words.every(({ text }) => text.length !== MODIFIER_LENGTH)) return prepared;
  const named = new Map(prepared.named);
  words.forEach(({ text }, place) => {
    if (text.length !== MODIFIER_LENGTH) return;
    for (const doc of codesExactly(segment, text.toUpperCase())) {
      const isMeant = systemOf(segment, doc) === 'hcpcsmod' && holdsOthers(segment, doc, prepared, place);
      if (isMeant) named.set(doc, (named.get(doc) ?? 0) | (1 << place));
    }
  });
  return named.size === prepared.named.size ? prepared : { ...prepared, named };
}

/** Whether a text holds every word of the question but the one at `place`. */
function holdsOthers(
  { docWords, docWordOffsets, docWordForm }: Segment,
  doc: number,
  { matched }: PreparedScan,
  place: number,
): boolean {
  const held = new Set<number>();
  for (let at = docWordOffsets[doc] ?? 0; at < (docWordOffsets[doc + 1] ?? 0); at += 1) {
    held.add((docWords[at] ?? 0) & docWordForm.wordBits);
  }
  return matched.every((numbers, other) => other === place || [...held].some(word => numbers.has(word)));
}
