import { foldText } from './foldText.ts';

/** Where in its text a word stands. Official texts begin with the thing and then qualify it. */
export const SETTING = {
  /** Before the first comma, semicolon or colon: what the code is. */
  head: 0,
  /** After it. */
  tail: 1,
  /** In parentheses or brackets. */
  aside: 2,
} as const;
export type Setting = (typeof SETTING)[keyof typeof SETTING];

/** Called for each word of a text; `start` and `end` are places in the text as given. */
export type WordVisitor = (word: string, start: number, end: number, setting: Setting) => void;

const ZERO = 48;
const NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;
const DOT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const OPENING = new Set([0x28, 0x5b, 0x7b]);
const CLOSING = new Set([0x29, 0x5d, 0x7d]);
/** Comma, semicolon, colon. */
const ENDS_HEAD = new Set([0x2c, 0x3b, 0x3a]);
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const NUMBER_WITH_UNIT =
  /^(\d+(?:\.\d+)?)(mg|mcg|ug|g|gm|kg|ml|cc|l|cm|mm|iu|mci|uci|meq|mmhg|lb|lbs|min|mins|hr|hrs|x)$/;

/**
 * Cuts a text into the words that are searched, the same way for official texts and for questions.
 *
 * Numbers are words: `0.5`, `.5` and `0.50` are `0.5`; `1,000` is `1000`; `30mg` is `30` and `mg`. An apostrophe
 * belongs to its word (`Crohn's` is `crohns`); hyphens and all other signs separate words.
 */
export function eachWord(text: string, visit: WordVisitor): void {
  const fold = foldText(text);
  const end = fold.length;
  let at = 0;
  let depth = 0;
  let outer: Setting = SETTING.head;
  while (at < end) {
    const unit = fold.charCodeAt(at);
    const startsWithPoint = unit === DOT && isDigit(fold.charCodeAt(at + 1));
    if (!startsWithPoint && !isWordUnit(unit)) {
      if (OPENING.has(unit)) depth += 1;
      else if (CLOSING.has(unit)) depth = Math.max(0, depth - 1);
      else if (depth === 0 && ENDS_HEAD.has(unit)) outer = SETTING.tail;
      at += 1;
      continue;
    }
    const setting = depth > 0 ? SETTING.aside : outer;
    const start = at;
    let plain = !startsWithPoint;
    let numeric = startsWithPoint || isDigit(unit);
    at += 1;
    while (at < end) {
      const next = fold.charCodeAt(at);
      if (isDigit(next)) numeric = true;
      else if (!isWordUnit(next)) {
        if (!belongsToWord(fold, at, next)) break;
        plain = false;
      }
      at += 1;
    }
    const raw = fold.slice(start, at);
    if (!numeric && plain) visit(raw, start, at, setting);
    else visitNumeric(plain ? raw : cleaned(raw), start, at, setting, visit);
  }
}

const PLAIN_LETTERS = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  // Most terms and questions are plain words; they need no cutting.
  if (PLAIN_LETTERS.test(text)) return text.split(' ');
  const words: string[] = [];
  eachWord(text, word => words.push(word));
  return words;
}

function visitNumeric(word: string, start: number, end: number, setting: Setting, visit: WordVisitor): void {
  const unit = NUMBER_WITH_UNIT.exec(word);
  if (unit?.[1] === undefined || unit[2] === undefined) {
    visit(word, start, end, setting);
    return;
  }
  visit(unit[1], start, end - unit[2].length, setting);
  visit(unit[2], end - unit[2].length, end, setting);
}

function cleaned(raw: string): string {
  const word = raw.replaceAll(/[,'’]/g, '');
  const number = word.startsWith('.') ? `0${word}` : word;
  return /^\d+\.\d+$/.test(number) ? number.replace(/\.?0+$/, '') : number;
}

function belongsToWord(fold: string, at: number, unit: number): boolean {
  const before = fold.charCodeAt(at - 1);
  const after = fold.charCodeAt(at + 1);
  if (unit === DOT) return isDigit(before) && isDigit(after);
  if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE) return isLetter(before) && isLetter(after);
  if (unit !== COMMA || !isDigit(before)) return false;
  const isGroup = isDigit(after) && isDigit(fold.charCodeAt(at + 2)) && isDigit(fold.charCodeAt(at + 3));
  return isGroup && !isDigit(fold.charCodeAt(at + 4));
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

function isLetter(unit: number): boolean {
  return (unit >= SMALL_A && unit <= SMALL_Z) || unit > 127;
}

function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= SMALL_A && unit <= SMALL_Z) || (unit >= ZERO && unit <= NINE);
  return LETTER_OR_NUMBER.test(String.fromCharCode(unit));
}
