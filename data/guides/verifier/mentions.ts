/** How a code is spoken of. `cpt` is any code of five digits, or four and F, T or U. */
export type MentionKind = 'hcpcs' | 'cpt' | 'icd10cm' | 'modifier';

export interface Mention {
  readonly kind: MentionKind;
  /** Canonical: capitals, dotless. */
  readonly code: string;
  /** Written with a plus: an add-on code. */
  readonly isAddOn: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const HCPCS = /\b[A-V]\d{4}\b/gu;
const ICD_DOTTED = /\b[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}\b/gu;
const ICD_NAMED = /\b(?:ICD(?:-10)?(?:-CM)?|diagnosis)(?: codes?)? ([A-TV-Z]\d[\dA-Z]{1,5})\b/giu;
const CPT = /(?<![\d$.,/-])\+?(?:\d{5}|\d{4}[FTU])\b(?![\d%/]|[.,]\d|-\d{4}\b)/gu;
const RANGE = /\b(\d{5})\s*(?:-|–|—|to|through)\s*(\d{5})\b/giu;
const MODIFIER =
  /\bmodifiers?\s+(?:like |such as )?[“"‘']?-?([A-Z\d]{2})\b[”"’']?|[“"]([A-Z][A-Z\d]|\d\d),?[”"](?=.{0,40}\bmodifiers?\b)/giu;
const MODIFIER_BEFORE = /[“"]([A-Z][A-Z\d]|\d\d),?[”"]\s+modifiers?\b|\b([A-Z]{2})\s*(?=\((?:right|left)\b)/gu;
/** A range names every code between; a longer one names a chapter. */
const LONGEST_RANGE = 50;
/** What makes five digits a code and not a postal code, a form or an amount. */
const SPEAKS_OF_CODES = /\b(?:cpt|codes?|procedures?|add-on|hcpcs|rvus?|series|bill(?:ed|ing)?|report(?:ed)?)\b|®/iu;

/** What stands before a postal code. Looked for in so many characters: all that stands before each code, in a list of thousands, is too much. */
const AFTER_A_STATE = /\b[A-Z]{2}\s+$/u;
const STATE_WITH_BLANKS = 20;

/** In a section about modifiers, two characters in quotes are one. */
const QUOTED = /[“"‘']([A-Z][A-Z\d]|\d\d),?[”"’']/gu;

/**
 * Every code a text speaks of, from left to right.
 *
 * @param isAboutModifiers the text stands in a section about modifiers.
 */
export function mentionsIn(text: string, isAboutModifiers = false): readonly Mention[] {
  const found: Mention[] = [];
  /** Characters of codes that are certain by their shape; what overlaps them is none. */
  const taken = new Uint8Array(text.length);
  const add: Add = (kind, code, start, end, isAddOn = false) => {
    if (taken.subarray(start, end).includes(1)) return;
    found.push({ kind, code: code.toUpperCase().replace('.', ''), isAddOn, start, end });
    if (kind !== 'cpt') taken.fill(1, start, end);
  };
  for (const { 0: written, index } of text.matchAll(ICD_DOTTED)) add('icd10cm', written, index, index + written.length);
  for (const match of text.matchAll(ICD_NAMED)) {
    const code = match[1] ?? '';
    const start = match.index + match[0].length - code.length;
    add('icd10cm', code, start, start + code.length);
  }
  for (const { 0: written, index } of text.matchAll(HCPCS)) add('hcpcs', written, index, index + written.length);
  for (const pattern of isAboutModifiers ? [MODIFIER, MODIFIER_BEFORE, QUOTED] : [MODIFIER, MODIFIER_BEFORE]) {
    for (const match of text.matchAll(pattern)) {
      const code = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].indexOf(code);
      if (isModifier(code)) add('modifier', code, start, start + 2);
    }
  }
  addCptCodes(text, add);
  return found.toSorted((a, b) => a.start - b.start);
}

type Add = (kind: MentionKind, code: string, start: number, end: number, isAddOn?: boolean) => void;

function addCptCodes(text: string, add: Add): void {
  const isAboutCodes = SPEAKS_OF_CODES.test(text) || /^\s*\+?\d{4}[\dFTU]\b/u.test(text);
  const inRange = new Uint8Array(text.length);
  for (const { 0: range, 1: from = '', 2: through = '', index } of text.matchAll(RANGE)) {
    const [first, last] = [Number(from), Number(through)];
    if (last <= first || last - first > LONGEST_RANGE) continue;
    inRange.fill(1, index, index + range.length);
    for (let each = first; each <= last; each++) add('cpt', String(each).padStart(5, '0'), index, index + range.length);
  }
  for (const { 0: written, index } of text.matchAll(CPT)) {
    const isAddOn = written.startsWith('+');
    if (inRange[index] === 1 || (!isAboutCodes && !isAddOn)) continue;
    if (AFTER_A_STATE.test(text.slice(Math.max(0, index - STATE_WITH_BLANKS), index))) continue;
    add('cpt', written.replace('+', ''), index, index + written.length, isAddOn);
  }
}

/** Two capitals, or a capital and a digit, or two digits; not an ordinary word of two letters. */
function isModifier(code: string): boolean {
  return (
    /^(?:[A-Z][A-Z\d]|\d\d)$/u.test(code) && !/^(?:AN|AS|AT|BE|BY|DO|IF|IN|IS|IT|NO|OF|ON|OR|SO|TO|UP|WE)$/u.test(code)
  );
}
