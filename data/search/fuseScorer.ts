import Fuse from 'fuse.js';

/**
 * How far each text is from what was typed, 0 (the same) to 1 (nothing alike), as fuse.js sees it.
 *
 * fuse.js compares letters wherever they stand; it knows neither words nor codes, so it decides only between
 * candidates that are equal by the rules of the tiers.
 */
export function fuseScores(typed: string, texts: readonly string[]): Float64Array {
  const scores = new Float64Array(texts.length).fill(1);
  const fuse = new Fuse(texts, {
    includeScore: true,
    ignoreLocation: true,
    shouldSort: false,
    threshold: 0.6,
    ignoreFieldNorm: false,
  });
  for (const { refIndex, score } of fuse.search(typed)) scores[refIndex] = score ?? 1;
  return scores;
}
