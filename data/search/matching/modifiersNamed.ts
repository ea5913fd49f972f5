import type { PreparedScan, ScanWord } from '../question/preparedScan.ts';
import { codesExactly } from '../segment/codeLookup.ts';
import { type Segment, systemOf } from '../segment/segment.ts';

const MODIFIER_LENGTH = 2;

/**
 * Lets a modifier's code stand for a word among words of its own text, as other codes do: `kx requirements met`, `ga waiver`.
 * Only where its text holds all the other words: two letters are too often a word or an abbreviation ("as", "lt").
 */
export function withModifiersNamed(segment: Segment, words: readonly ScanWord[], prepared: PreparedScan): PreparedScan {
  if (words.length < 2 || words.every(({ text }) => text.length !== MODIFIER_LENGTH)) return prepared;
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
