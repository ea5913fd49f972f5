/** Ends of a word with a point that end no sentence. */
const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|etc|vs|dr|mr|mrs|ms|no|nos|approx|incl|fig|sec|st|inc|u\.s|i\.u|a\.m|p\.m|max|min)|\b[A-Z])\.$/iu;

/** The sentences of a paragraph, as they stand. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const part of paragraph.split(/(?<=[.!?]["”’)]?)\s+/u)) {
    begun = begun === '' ? part : `${begun} ${part}`;
    if (ABBREVIATED.test(part) && !/\bcodes?\.$/iu.test(part)) continue;
    sentences.push(begun);
    begun = '';
  }
  if (begun !== '') sentences.push(begun);
  return sentences.map(sentence => sentence.trim()).filter(sentence => sentence !== '');
}
