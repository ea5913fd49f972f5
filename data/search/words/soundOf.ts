/** Signs that sound alike become one; what is not heard is left out. Two letters are tried before one. */
const SOUNDS: Readonly<Record<string, string>> = {
  ph: 'f',
  gh: 'g',
  rh: 'r',
  th: 't',
  ck: 'k',
  sc: 's',
  ps: 's',
  pn: 'n',
  kn: 'n',
  wr: 'r',
  gn: 'n',
  ae: 'e',
  oe: 'e',
  ee: 'e',
  ea: 'e',
  ie: 'i',
  ei: 'i',
  ou: 'u',
  oo: 'u',
  c: 'k',
  q: 'k',
  x: 'ks',
  z: 's',
  y: 'i',
  v: 'f',
  j: 'g',
};
/** Heard only at the beginning of a word. */
const ONLY_FIRST = new Set(['ps', 'pn', 'kn', 'wr', 'gn']);

/** A word as it sounds, roughly, in English medical terms: "fizikal" and "physical" are `fisikal`. */
export function soundOf(word: string): string {
  let sound = '';
  for (let at = 0; at < word.length; at += 1) {
    const pair = word.slice(at, at + 2);
    const isPair = SOUNDS[pair] !== undefined && pair.length === 2 && (at === 0 || !ONLY_FIRST.has(pair));
    // Before e, i and y a "c" is an "s".
    const isSoft = word[at] === 'c' && 'eiy'.includes(word[at + 1] ?? ' ');
    const next = isPair ? (SOUNDS[pair] ?? '') : isSoft ? 's' : (SOUNDS[word[at] ?? ''] ?? word[at] ?? '');
    if (isPair) at += 1;
    if (!sound.endsWith(next)) sound += next;
  }
  return sound;
}
