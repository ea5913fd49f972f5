/** A question that may find something where the present one finds nothing. */
export interface WayOn {
  readonly text: string;
  readonly label: string;
}

/** More buttons than this are not read. */
const MOST_WAYS = 4;
const SCOPE_PREFIX = /^\s*(hcpcs|icd|mod)\s*:\s*/i;

/**
 * The question without one of its words, and without its scope prefix: words no code contains first,
 * since leaving them out is what helps most.
 */
export function waysOn(text: string, wordsNotFound: readonly string[]): readonly WayOn[] {
  const prefix = SCOPE_PREFIX.exec(text)?.[0] ?? '';
  const words = text
    .slice(prefix.length)
    .split(/\s+/u)
    .filter(word => word !== '');
  const withoutPrefix: readonly WayOn[] =
    prefix === '' || words.length === 0 ? [] : [{ text: words.join(' '), label: `Search without “${prefix.trim()}”` }];
  if (words.length < 2) return withoutPrefix;
  const missing = new Set(wordsNotFound.map(word => word.toLowerCase()));
  const isMissing = (word: string) => missing.has(word.toLowerCase());
  const inOrder = [...words.keys()].toSorted(
    (a, b) => Number(isMissing(words[b] ?? '')) - Number(isMissing(words[a] ?? '')),
  );
  const shorter = inOrder.map(dropped => ({
    text: prefix + words.filter((_, index) => index !== dropped).join(' '),
    label: `Search without “${words[dropped] ?? ''}”`,
  }));
  const distinct = [...new Map([...withoutPrefix, ...shorter].map(way => [way.text, way])).values()];
  return distinct.slice(0, MOST_WAYS);
}
