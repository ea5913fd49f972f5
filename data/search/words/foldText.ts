const ONLY_ASCII = /^[\0-\x7f]*$/;
const MARKS = /\p{M}+/gu;
const folded = new Map<string, string>();

/**
 * Lower case without accents, in the same number of UTF-16 units as the text, so that a place in the folded
 * text is the same place in the official one ("Ménière" and "meniere" are the same word to a search).
 */
export function foldText(text: string): string {
  if (ONLY_ASCII.test(text)) return text.toLowerCase();
  let out = '';
  for (let at = 0; at < text.length; at += 1) out += foldUnit(text[at] ?? '');
  return out;
}

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const bare = unit.normalize('NFD').replace(MARKS, '').toLowerCase();
  // A unit that would grow or vanish ("ß", a lone combining mark) stays as it is.
  const answer = bare.length === 1 ? bare : unit;
  folded.set(unit, answer);
  return answer;
}
