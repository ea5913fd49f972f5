import type { DocSet } from '../segment/docSet.ts';
import type { Segment } from '../segment/segment.ts';
import { firstFrom } from '../words/sortedWords.ts';

/** For each place of a phrase the numbers of the words that may stand there. */
export type PhraseWords = readonly ReadonlySet<number>[];

/** Adds the codes whose text holds, one after the other, a word of each place. Signs between words do not count. */
export function addPhrase(segment: Segment, phrase: PhraseWords, docs: DocSet): void {
  const { postings, postingOffsets } = segment;
  const rarest = rarestOf(segment, phrase);
  for (const word of rarest ?? []) {
    const end = postingOffsets[word + 1] ?? 0;
    for (let at = postingOffsets[word] ?? 0; at < end; at += 1) {
      const doc = postings[at] ?? 0;
      if (phrase.length === 1 || holds(segment, doc, phrase)) docs.add(doc);
    }
  }
}

/** All words that begin so, by number. */
export function wordsBegunBy({ words }: Segment, beginning: string): Set<number> {
  const begun = new Set<number>();
  for (let word = firstFrom(words, beginning); words[word]?.startsWith(beginning); word += 1) begun.add(word);
  return begun;
}

function rarestOf({ postingOffsets }: Segment, phrase: PhraseWords): ReadonlySet<number> | undefined {
  let rarest: ReadonlySet<number> | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const words of phrase) {
    let count = 0;
    for (const word of words) count += (postingOffsets[word + 1] ?? 0) - (postingOffsets[word] ?? 0);
    if (count >= fewest) continue;
    fewest = count;
    rarest = words;
  }
  return rarest;
}

function holds({ docWords, docWordOffsets, docWordForm }: Segment, doc: number, phrase: PhraseWords): boolean {
  const lastStart = (docWordOffsets[doc + 1] ?? 0) - phrase.length;
  for (let start = docWordOffsets[doc] ?? 0; start <= lastStart; start += 1) {
    let place = 0;
    while (place < phrase.length && phrase[place]?.has((docWords[start + place] ?? 0) & docWordForm.wordBits))
      place += 1;
    if (place === phrase.length) return true;
  }
  return false;
}
