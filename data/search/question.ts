import { type CodeSpelling, readCodeSpelling } from '../domain/codeSpelling.ts';
import type { CodeSystem } from '../domain/codeSystem.ts';
import { wordsOf } from './words.ts';

/** A typed text, taken apart. */
export interface ParsedText {
  /** From a prefix such as `icd:`. */
  readonly scope?: CodeSystem;
  readonly words: readonly string[];
  /** What code the whole text may be. */
  readonly spelling?: CodeSpelling;
  /** Where the text is a list of codes ("E11.9, I10; J9207"), each of them; otherwise empty. */
  readonly codes: readonly CodeSpelling[];
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

/** Reads the text of a question: scope, code spelling, words. */
export function parseText(text: string): ParsedText {
  const prefix = SCOPE.exec(text);
  const scope = prefix?.[1] === undefined ? undefined : SCOPES[prefix[1].toLowerCase()];
  const rest = scope === undefined || prefix === null ? text : text.slice(prefix[0].length);
  const spelling = readCodeSpelling(rest) ?? readCodeSpelling(rest.trim().replaceAll(ANNOUNCEMENT, ''));
  return {
    codes: readCodeList(rest),
    words: wordsOf(rest).slice(0, MOST_WORDS),
    ...(scope === undefined ? {} : { scope }),
    ...(spelling === undefined ? {} : { spelling }),
  };
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
