import { eachWord } from '../words/words.ts';

/** One thing a question asks for or rules out, as a person wrote it. */
export interface Term {
  /**
   * `plain`: words between blanks. `phrase`: words in quotes. `exclusion`: what follows a minus. `exclusion` in quotes
   * is still an exclusion.
   */
  readonly kind: 'plain' | 'phrase' | 'exclusion';
  /** Without quotes and minus. */
  readonly text: string;
  readonly words: readonly string[];
  /** Quotes that are not closed: the last word is still being typed. */
  readonly isOpen: boolean;
  /** Half-open range in the text, signs included. */
  readonly from: number;
  readonly to: number;
}

const OPENING_QUOTES = /["“”„]/;
const CLOSING_QUOTES = /["“”]/;
const MINUS = /^[-−](?=["“”„]?[\p{L}\p{N}.])/u;
const BLANK = /\s/;
/** What a code may begin with before a hyphen and a blank: "J -9207", "e11 -e13" take nothing away. */
const BEGINS_CODE = /^\s*[a-z](\d[a-z\d.]{0,6})?\s*$/i;
const GOES_ON_AS_CODE = /^[a-z]?\d/i;

/** True where a text may hold quotes or a minus; most have neither and need no cutting. */
export function hasSigns(text: string): boolean {
  return /["“”„]|(?:^|\s)[-−]\S/u.test(text);
}

/**
 * Cuts a question into its terms. A minus counts only before a word and after a blank: `drug-coated`, `x-ray`, `J-9207`
 * and "walker - folding" have none. Quotes open only before a word: 12" and a quote by itself are signs like others.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < text.length) {
    if (BLANK.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const term = termAt(text, at);
    at = term.to;
    if (term.words.length > 0) terms.push(term);
  }
  return terms;
}

function termAt(text: string, from: number): Term {
  const rest = text.slice(from);
  const isExclusion = MINUS.test(rest) && !isInsideCode(text.slice(0, from), rest.slice(1));
  const start = isExclusion ? from + 1 : from;
  const quoted = OPENING_QUOTES.test(text[start] ?? '') ? quotedAt(text, start) : undefined;
  if (quoted !== undefined) return { ...quoted, kind: isExclusion ? 'exclusion' : 'phrase', from };
  let to = start;
  while (to < text.length && !BLANK.test(text[to] ?? '')) to += 1;
  const inner = text.slice(start, to);
  return { kind: isExclusion ? 'exclusion' : 'plain', text: inner, words: words(inner), isOpen: false, from, to };
}

function quotedAt(text: string, start: number): Omit<Term, 'kind' | 'from'> | undefined {
  let end = start + 1;
  while (end < text.length && !CLOSING_QUOTES.test(text[end] ?? '')) end += 1;
  const isOpen = end >= text.length;
  // A quote before a blank that nothing closes is an inch mark or a slip.
  if (isOpen && (end === start + 1 || BLANK.test(text[start + 1] ?? ''))) return undefined;
  const inner = text.slice(start + 1, end);
  return { text: inner, words: words(inner), isOpen, to: isOpen ? end : end + 1 };
}

function isInsideCode(before: string, after: string): boolean {
  return BEGINS_CODE.test(before) && GOES_ON_AS_CODE.test(after);
}

function words(text: string): string[] {
  const found: string[] = [];
  eachWord(text, word => found.push(word));
  return found;
}
