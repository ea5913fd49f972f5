import { type CodeSpelling, readCodeSpelling } from '../../domain/codeSpelling.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../../domain/codeSystem.ts';
import { wordsOf } from '../words/words.ts';
import { hasSigns, type Term, termsOf } from './terms.ts';

/** A typed text, taken apart. */
export interface ParsedText {
  /** From a prefix such as `icd:`. */
  readonly scope?: CodeSystem;
  /** What to look for; words in quotes are among them, words after a minus are not. */
  readonly words: readonly string[];
  /** What code the text, as far as it is neither quoted nor ruled out, may be. */
  readonly spelling?: CodeSpelling;
  /** Where the text is a list of codes ("E11.9, I10; J9207"), each of them; otherwise empty. */
  readonly codes: readonly CodeSpelling[];
  /** In quotes: must be there as these words in this order. */
  readonly phrases: readonly Term[];
  /** After a minus: must not be there. */
  readonly exclusions: readonly Term[];
}

/** More words than this are cut off: each has one bit in the masks of a scan. */
const MOST_WORDS = 24;

const SCOPE = /^\s*([a-z0-9-]+)\s*:\s*/i;
const SCOPES: Readonly<Record<string, CodeSystem>> = {
  hcpcs: 'hcpcs',
  icd: 'icd10cm',
  icd10: 'icd10cm',
  'icd-10': 'icd10cm',
  icd10cm: 'icd10cm',
  'icd-10-cm': 'icd10cm',
  dx: 'icd10cm',
  mod: 'hcpcsmod',
  modifier: 'hcpcsmod',
};

/** Words that say what a code is and are not part of it: "modifier ga", "hcpcs j9207", "code e11.9". */
const ANNOUNCEMENT = /^(modifier|mod|hcpcs|icd-?10(?:-cm)?|icd|dx|code|diagnosis)\s+|\s+(modifier|code)$/gi;
/** Beside words in quotes, "a" is a word and not the beginning of a code. */
const SURELY_CODE = /^[A-Z]\d/;

/** Where the scope prefix of a text ends (0: it has none) and which system it names. */
export function readScope(text: string): { readonly length: number; readonly scope?: CodeSystem } {
  const prefix = SCOPE.exec(text);
  const name = prefix?.[1]?.toLowerCase() ?? '';
  const scope = Object.hasOwn(SCOPES, name) ? SCOPES[name] : undefined;
  return scope === undefined || prefix === null ? { length: 0 } : { length: prefix[0].length, scope };
}

/** All systems where no filter and no prefix names one. */
export function systemsAsked(filter: readonly CodeSystem[], scope: CodeSystem | undefined): readonly CodeSystem[] {
  const allowed = filter.length === 0 ? CODE_SYSTEMS : filter;
  return scope === undefined ? allowed : allowed.filter(system => system === scope);
}

/** Reads the text of a question: scope, code spelling, words, quotes and minus. */
export function parseText(text: string): ParsedText {
  const { length, scope } = readScope(text);
  const rest = text.slice(length);
  const terms = hasSigns(rest) ? termsOf(rest) : [];
  const phrases = terms.filter(({ kind }) => kind === 'phrase');
  const exclusions = terms.filter(({ kind }) => kind === 'exclusion');
  const isPlain = phrases.length === 0 && exclusions.length === 0;
  const wanted = terms.filter(({ kind }) => kind !== 'exclusion');
  const plain = isPlain ? rest : textOf(terms.filter(({ kind }) => kind === 'plain'));
  const spelling = phrases.length === 0 ? readSpelling(plain) : spellingBeside(plain, phrases);
  return {
    codes: phrases.length === 0 ? readCodeList(plain) : [],
    words: (isPlain ? wordsOf(rest) : wanted.flatMap(typedWords)).slice(0, MOST_WORDS),
    phrases,
    exclusions,
    ...(scope === undefined ? {} : { scope }),
    ...(spelling === undefined ? {} : { spelling }),
  };
}

function readSpelling(text: string): CodeSpelling | undefined {
  return readCodeSpelling(text) ?? readCodeSpelling(text.trim().replaceAll(ANNOUNCEMENT, ''));
}

/** A code pasted with its quotes is that code; beside a phrase only what is surely a code is one. */
function spellingBeside(plain: string, phrases: readonly Term[]): CodeSpelling | undefined {
  const [only] = phrases;
  if (plain === '' && phrases.length === 1 && only !== undefined) return readSpelling(only.text);
  const spelling = readSpelling(plain);
  return spelling !== undefined && SURELY_CODE.test(spelling.canonical) ? spelling : undefined;
}

/** A single letter at the end of open quotes is the beginning of a word to come; what it begins is not looked up yet. */
function typedWords({ words, isOpen }: Term): readonly string[] {
  return isOpen && words.length > 1 && words.at(-1)?.length === 1 ? words.slice(0, -1) : words;
}

function textOf(terms: readonly Term[]): string {
  return terms.map(({ text }) => text).join(' ');
}

const BETWEEN_CODES = /[\s,;|/]+/;
const CODE_IN_LIST = /^[A-Z]\d[A-Z0-9]{1,5}$/;

/** A list has at least two codes and nothing else; "e 11 42" is one code with blanks. */
function readCodeList(text: string): CodeSpelling[] {
  const parts = text.trim().split(BETWEEN_CODES).filter(Boolean);
  if (parts.length < 2) return [];
  const codes = parts.flatMap(part => readCodeSpelling(part) ?? []);
  return codes.length === parts.length && codes.every(({ canonical }) => CODE_IN_LIST.test(canonical)) ? codes : [];
}
