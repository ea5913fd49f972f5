import { readCodeSpelling } from '../../domain/codeSpelling.ts';
import { neededOf } from '../question/preparedScan.ts';
import { type ParsedText, parseText } from '../question/question.ts';
import type { Term } from '../question/terms.ts';
import type { Narrowing } from '../ranking/hitBoard.ts';
import { codesNamedBy, findCodes } from '../segment/codeLookup.ts';
import { DocSet } from '../segment/docSet.ts';
import type { Lexicon } from '../segment/lexicon.ts';
import { isConnecting } from '../words/wordForms.ts';
import { GRADE } from '../words/wordGrade.ts';
import { prepareNaming } from './codesNamed.ts';
import { type MarkedLetters, WHOLE_WORD } from './highlight.ts';
import { addPhrase, type PhraseWords, wordsBegunBy } from './phraseSearch.ts';
import type { SegmentScan } from './segmentScan.ts';

/** Three characters at least, the second a digit: "-E11" takes a family away, "-b" no chapter. */
const NAMES_CODES = /^[a-z]\d[a-z\d]{1,5}$/i;

/**
 * What quotes and minus leave of all codes. They speak of the official text: a phrase must be there word for word, in
 * this order; of a word after a minus the plural and other spellings are ruled out as well. A code in quotes or after
 * a minus means that code.
 */
export function narrowingOf(
  scans: readonly SegmentScan[],
  { phrases, exclusions }: Pick<ParsedText, 'phrases' | 'exclusions'>,
): Narrowing {
  if (phrases.length === 0 && exclusions.length === 0) return undefined;
  return scans.map(scan => {
    const kept = allOf(scan);
    for (const phrase of phrases) kept.keep(holdingPhrase(scan, phrase));
    for (const exclusion of exclusions) kept.takeAway(ruledOut(scan, exclusion));
    return kept;
  });
}

/**
 * What refining leaves: of each refinement all words must be in the official text, each also in another form or, the
 * last one, as the beginning of a word; quotes and minus count as in a question, a code means what begins with it, and the
 * code of a modifier that modifier.
 */
export function refinedBy(scans: readonly SegmentScan[], before: Narrowing, refinements: readonly string[]): Narrowing {
  const parsed = refinements.map(parseText).filter(({ words, exclusions }) => words.length + exclusions.length > 0);
  if (parsed.length === 0) return before;
  return scans.map((scan, number) => {
    const kept = before?.[number]?.copy() ?? allOf(scan);
    for (const one of parsed) {
      for (const held of holdingWords(scan, one.words)) kept.keep(held);
      const [own] = narrowingOf([scan], one) ?? [];
      if (own !== undefined) kept.keep(own);
    }
    return kept;
  });
}

/** For each segment the words that the refinements ask for, with how many letters of each to mark. */
export function marksOfRefinements(
  scans: readonly SegmentScan[],
  refinements: readonly string[],
): ReadonlyMap<number, MarkedLetters>[] {
  const asked = refinements.map(refinement => parseText(refinement).words);
  return scans.map(({ lexicon, segment }) => {
    const marks = new Map<number, MarkedLetters>();
    for (const words of asked) {
      words.forEach((word, place) => {
        if (isConnecting(word)) return;
        for (const number of lexicon.matches(word, place === words.length - 1).words) {
          const isBegun = segment.words[number] !== word && segment.words[number]?.startsWith(word) === true;
          marks.set(number, isBegun ? word.length : WHOLE_WORD);
        }
      });
    }
    return marks;
  });
}

function allOf({ segment }: SegmentScan): DocSet {
  const all = new DocSet(segment.docCount);
  for (let doc = 0; doc < segment.docCount; doc += 1) all.add(doc);
  return all;
}

/** Word for word; of a phrase still being typed, the last word may be only begun. */
function holdingPhrase({ segment, lexicon }: SegmentScan, { words, isOpen, text }: Term): DocSet {
  const docs = new DocSet(segment.docCount);
  const phrase: PhraseWords = words.map((word, place) =>
    isOpen && place === words.length - 1 ? wordsBegunBy(segment, word) : justSo(lexicon, word),
  );
  addPhrase(segment, phrase, docs);
  const spelling = readCodeSpelling(text);
  if (spelling === undefined) return docs;
  const { exact, beginning } = findCodes(segment, spelling);
  docs.addFrom(exact, 0, exact.length);
  if (isOpen && NAMES_CODES.test(spelling.canonical)) docs.addAll(beginning);
  return docs;
}

function ruledOut({ segment, lexicon }: SegmentScan, { words, text }: Term): DocSet {
  const docs = new DocSet(segment.docCount);
  const [only] = words;
  const isOneWord = words.length === 1 && only !== undefined;
  addPhrase(segment, isOneWord ? [inAnySpelling(lexicon, only)] : words.map(word => justSo(lexicon, word)), docs);
  const spelling = readCodeSpelling(text);
  if (spelling !== undefined && NAMES_CODES.test(spelling.canonical)) {
    for (const doc of codesNamedBy(segment, spelling.canonical)) docs.add(doc);
  }
  return docs;
}

function justSo(lexicon: Lexicon, word: string): ReadonlySet<number> {
  const number = lexicon.find(word);
  return new Set(number === -1 ? [] : [number]);
}

/** The word, its plural or singular, its other spellings and units. */
function inAnySpelling(lexicon: Lexicon, word: string): ReadonlySet<number> {
  const { words, grades } = lexicon.matches(word, false);
  return new Set(words.filter((_, at) => (grades[at] ?? GRADE.twoEdits) <= GRADE.form));
}

/** For each word that counts, the codes that hold it. */
function holdingWords(scan: SegmentScan, words: readonly string[]): DocSet[] {
  const hasContent = words.some(word => !isConnecting(word));
  const wanted = words.map((text, place) => ({
    text,
    isRequired: !(hasContent && isConnecting(text)),
    isLast: place === words.length - 1,
  }));
  // A refinement stands beside the question: its only word may name codes as one of several words of a question may.
  const prepared = prepareNaming(scan, wanted, () => false, 'among-others');
  const needed = neededOf(prepared);
  return wanted.flatMap((_, place) => {
    if ((needed & (1 << place)) === 0) return [];
    const holding = new DocSet(scan.segment.docCount);
    const docs = scan.docsWith(prepared, place);
    holding.addFrom(docs, 0, docs.length);
    return [holding];
  });
}
