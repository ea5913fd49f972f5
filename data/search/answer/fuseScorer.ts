import Fuse from 'fuse.js';

/** Beginnings of so many letters are compared: a few official texts run to thousands. */
const COMPARED_LETTERS = 160;

/**
 * How far each text is from what was typed, 0 (the same) to 1 (nothing alike), as fuse.js sees it.
 *
 * Its token search weighs rare words higher and forgives letters; it knows neither tiers nor codes, so it decides only
 * between candidates that the rules leave close together.
 */
export function fuseScores(typed: string, texts: readonly string[]): Float64Array {
  const scores = new Float64Array(texts.length).fill(1);
  const fuse = new Fuse(
    texts.map(text => text.slice(0, COMPARED_LETTERS)),
    { includeScore: true, ignoreLocation: true, shouldSort: false, useTokenSearch: true, threshold: 0.3 },
  );
  for (const { refIndex, score } of fuse.search(typed)) scores[refIndex] = score ?? 1;
  return scores;
}
