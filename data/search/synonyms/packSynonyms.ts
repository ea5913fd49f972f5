import { americanSpelling, singularOf } from '../words/wordForms.ts';
import { wordsOf } from '../words/words.ts';
import { saidAlike } from './saidAlike.ts';

const KINDS = ['abbreviation', 'brand', 'lay', 'also', 'misspelling'] as const;

/** How a term stands to what it means. An abbreviation is another spelling of its words; the others are other words. */
export type SynonymKind = (typeof KINDS)[number];

/** Terms of one kind, one line each: `term; term = meaning | meaning`, see docs/adr/0033. */
export interface SynonymSource {
  readonly kind: SynonymKind;
  readonly lines: string;
}

/**
 * The terms of all sources, read and sorted, as texts of one line each: JSON, so that a build can do the reading and a
 * start only splits.
 */
export interface PackedSynonyms {
  /** Of each term what it is found by (`keyOf`); the lines are sorted. */
  readonly keys: string;
  /** Of each term the place of its kind (one digit), the number of its line of meanings, a tab, and the term as written. In the order of the keys. */
  readonly entries: string;
  /** Meanings as written. */
  readonly lines: string;
  /** The words of each term, sorted, no two alike. */
  readonly written: string;
}

const COMMENT = /^\s*(#|$)/;

/** Reads the lines of the sources; a line without an equals sign is a mistake of the authors and throws. */
export function packSynonyms(sources: readonly SynonymSource[]): PackedSynonyms {
  const meanings: string[] = [];
  const terms: { readonly key: string; readonly entry: string }[] = [];
  const written = new Set<string>();
  for (const { kind, lines } of sources) {
    for (const line of lines.split('\n')) {
      if (COMMENT.test(line)) continue;
      const [names, meant] = line.split(' = ');
      if (names === undefined || meant === undefined) throw new Error(`Not a synonym line: ${line}`);
      const place = meanings.push(meant) - 1;
      for (const name of names.split(';')) {
        const words = wordsOf(name.trim());
        written.add(words.join(' '));
        terms.push({ key: keyOf(words), entry: `${KINDS.indexOf(kind)}${place}\t${name.trim()}` });
      }
    }
  }
  // Terms with the same key stay in the order of the sources.
  const sorted = terms.sort((one, two) => (one.key < two.key ? -1 : one.key > two.key ? 1 : 0));
  return {
    keys: sorted.map(({ key }) => key).join('\n'),
    entries: sorted.map(({ entry }) => entry).join('\n'),
    lines: meanings.join('\n'),
    written: [...written].sort().join('\n'),
  };
}

/** A line of `entries`. */
export function readEntry(entry: string): { readonly kind: SynonymKind; readonly line: number; readonly term: string } {
  const tab = entry.indexOf('\t');
  return {
    kind: KINDS[Number(entry[0])] ?? 'also',
    line: Number(entry.slice(1, tab)),
    term: entry.slice(tab + 1),
  };
}

/**
 * "Cancer of the lung" and "lung cancer" are one term, as are "dizzy when I stand up" and "dizzy standing up". "With" and
 * "without" are not here: they decide.
 */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'the of in on at to from for by due during when i my me his her your their patient is are was has have had get gets ' +
    'got having too very really and an it its some that'
  ).split(' '),
);
const SHORTEST_STEM = 4;

/** What words are found by: in any order and in the singular; where two telling words remain, without fillers and endings. */
export function keyOf(words: readonly string[]): string {
  return formsOf(words).sort().join(' ');
}

/** As `keyOf`, in the order they are said: "liver spots" are no "spot on liver". */
export function orderedKeyOf(words: readonly string[]): string {
  return formsOf(words).join(' ');
}

function formsOf(words: readonly string[]): string[] {
  const forms: string[] = [];
  let telling = 0;
  for (let at = 0; at < words.length; at += 1) {
    // "h/o" is read as two words.
    const isHistory = words[at] === 'h' && words[at + 1] === 'o';
    const form = formOf(isHistory ? 'history' : (words[at] ?? ''));
    if (isHistory) at += 1;
    if (form === '') continue;
    telling += 1;
    if (form.includes(' ')) forms.push(...form.split(' '));
    else forms.push(form);
  }
  // A single word is taken as it is: "tearing" eyes are no tear.
  return telling > 1 ? forms : words.map(singularOf);
}

const MOST_KNOWN = 5_000;
/** Each word of a question is asked for in many places of it. */
const known = new Map<string, string>();

/**
 * Stops, stopped, stopping: `stop`. Bruise, bruised: `bruis`. Tumour, tumor: `tumor`. Only forms of the same word become one, other than by
 * `stemOf`, and words said alike. Nothing for a filler.
 */
function formOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const form = FILLERS.has(word) ? '' : saidAlike(word).split(' ').map(withoutInflection).join(' ');
  known.set(word, form);
  return form;
}

function withoutInflection(word: string): string {
  const singular = americanSpelling(singularOf(word));
  const ending = /(?:ed|ing|e)$/.exec(singular)?.[0] ?? '';
  const stem = singular.slice(0, singular.length - ending.length);
  if (ending === '' || stem.length < SHORTEST_STEM) return singular;
  return stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem;
}
