import { dateNumber } from '../domain/calendarDate.ts';
import { codeKeyOf, printedCode } from '../domain/codeKey.ts';
import { type CodeSpelling, readCodeSpelling } from '../domain/codeSpelling.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../domain/codeSystem.ts';
import { isInUse, standingOf } from './codeStanding.ts';
import { nearestCodes } from './nearestCodes.ts';
import { nearWords } from './nearWords.ts';
import { readScope } from './question.ts';
import type { FilterName, Offer, SearchFilters, SearchQuestion } from './searchTypes.ts';
import { codeOf, isBillable, systemOf, textOf } from './segment.ts';
import type { SegmentScan } from './segmentScan.ts';
import type { SynonymTable } from './synonymTable.ts';
import { type Term, termsOf } from './terms.ts';
import { eachWord } from './words.ts';

/** What the offers are made from. */
export interface OfferSources {
  readonly scans: readonly SegmentScan[];
  readonly synonyms: SynonymTable;
  /** How many codes hold all that a question asks for, typos allowed. */
  readonly count: (question: SearchQuestion) => number;
}

/** An answer with nothing, or only with codes that hold some of the words. */
export interface PoorAnswer {
  /** The systems looked in. */
  readonly systems: readonly CodeSystem[];
  /** Codes that match but that filters, scope, quotes, minus or refinements take away. */
  readonly hidden: number;
  readonly wordsNotFound: readonly string[];
}

/** More of a kind than this are not read. Bounds the work as well: each offer is counted by a search of its own. */
const MOST = { terms: 3, triedTerms: 6, spellings: 3, changedWords: 4, codes: 5, refinements: 4 } as const;
const LOOKS_LIKE_CODE = /^(?=.*\d)[A-Z][A-Z0-9]{2,6}$/;
const QUOTES = /["“”„]/g;

/** Ways on, the likeliest first: what hides codes that match, else other spellings, near codes and fewer words. */
export function offersFor(question: SearchQuestion, poor: PoorAnswer, sources: OfferSources): Offer[] {
  const lifts = poor.hidden > 0 ? liftsFor(question, sources) : [];
  if (lifts.length > 0) return lifts;
  return [
    ...(poor.hidden > 0 ? plainerFor(question, sources) : []),
    ...spellingsFor(question, sources),
    ...nearestCodesFor(question, poor, sources),
    ...fewerTermsFor(question, poor, sources),
  ];
}

/** Everything that was asked for is there, but something takes it away. */
function liftsFor(question: SearchQuestion, { count }: OfferSources): Offer[] {
  const { text, refinements = [] } = question;
  const offers: Offer[] = [];
  refinements.slice(0, MOST.refinements).forEach((_, place) => {
    offers.push({
      kind: 'without-refinement',
      place,
      total: count({ ...question, refinements: refinements.toSpliced(place, 1) }),
    });
  });
  offers.push(...filterLifts(question, count));
  const { length, scope } = readScope(text);
  const rest = text.slice(length).trim();
  if (scope !== undefined) {
    offers.push({ kind: 'without-scope', text: rest, scope, total: count({ ...question, text: rest }) });
  }
  return offers.filter(hasCodes);
}

/** The same words without quotes, or without what a minus takes away. */
function plainerFor(question: SearchQuestion, { count }: OfferSources): Offer[] {
  const { text } = question;
  const offers: Offer[] = [];
  const terms = termsIn(text);
  if (terms.some(({ kind }) => kind === 'phrase')) {
    const plain = text.replaceAll(QUOTES, ' ').replaceAll(/\s+/g, ' ').trim();
    offers.push({ kind: 'without-quotes', text: plain, total: count({ ...question, text: plain }) });
  }
  for (const term of terms.filter(({ kind }) => kind === 'exclusion').slice(0, MOST.terms)) {
    offers.push(withoutTerms(question, [term], count));
  }
  return offers.filter(hasCodes);
}

/** Each filter that hides something by itself; where only several together do, all of them. */
function filterLifts(question: SearchQuestion, count: OfferSources['count']): Offer[] {
  const lift = (filters: readonly FilterName[]): Offer => ({
    kind: 'without-filters',
    filters,
    total: count({ ...question, filters: without(question.filters, filters) }),
  });
  const inUse = filtersInUse(question.filters);
  const single = inUse.map(name => lift([name])).filter(hasCodes);
  return single.length > 0 || inUse.length < 2 ? single : [lift(inUse)];
}

export function filtersInUse({ systems, activeOnly, billableOnly }: SearchFilters): FilterName[] {
  const names: FilterName[] = [];
  if (systems.length > 0) names.push('systems');
  if (activeOnly) names.push('activeOnly');
  if (billableOnly) names.push('billableOnly');
  return names;
}

function without(filters: SearchFilters, names: readonly FilterName[]): SearchFilters {
  return {
    systems: names.includes('systems') ? [] : filters.systems,
    activeOnly: filters.activeOnly && !names.includes('activeOnly'),
    billableOnly: filters.billableOnly && !names.includes('billableOnly'),
  };
}

/** "Did you mean": the words nobody knows, as words that some code holds. */
function spellingsFor(question: SearchQuestion, { scans, synonyms, count }: OfferSources): Offer[] {
  const { text } = question;
  const { length } = readScope(text);
  const unknown: { typed: string; from: number; to: number; near: string[] }[] = [];
  eachWord(text.slice(length), (typed, from, to) => {
    if (to - from !== typed.length || isKnownSomehow(typed, scans, synonyms)) return;
    unknown.push({
      typed,
      from: length + from,
      to: length + to,
      near: nearWords(typed, scans, synonyms, MOST.spellings),
    });
  });
  const changed = unknown.filter(({ near }) => near.length > 0).slice(0, MOST.changedWords);
  const choices = changed.length === 1 ? (changed[0]?.near.map((_, at) => at) ?? []) : changed.length > 1 ? [0] : [];
  return choices
    .map((choice): Offer => {
      let meantText = text;
      for (const { from, to, near } of changed.toReversed()) {
        meantText = meantText.slice(0, from) + (near[choice] ?? '') + meantText.slice(to);
      }
      const changes = changed.map(({ typed, near }) => ({ typed, meant: near[choice] ?? '' }));
      return { kind: 'spelling', text: meantText, changes, total: count({ ...question, text: meantText }) };
    })
    .filter(hasCodes);
}

function isKnownSomehow(word: string, scans: readonly SegmentScan[], synonyms: SynonymTable): boolean {
  return (
    scans.some(({ lexicon }) => lexicon.matches(word, true).words.length > 0) || synonyms.findAt([word], 0).length > 0
  );
}

/** For each part of the question that is written like a code and is none. */
function nearestCodesFor(
  { text, filters, today }: SearchQuestion,
  { systems }: PoorAnswer,
  { scans }: OfferSources,
): Offer[] {
  const segments = scans.map(({ segment }) => segment);
  const day = dateNumber(today);
  const admits = (number: number, doc: number): boolean => {
    const segment = segments[number];
    if (segment === undefined || !systems.includes(systemOf(segment, doc))) return false;
    return (!filters.billableOnly || isBillable(segment, doc)) && (!filters.activeOnly || isInUse(segment, doc, day));
  };
  const isCommon = (number: number, doc: number): boolean => scans[number]?.isCommon[doc] === 1;
  return writtenLikeCodes(text)
    .flatMap(({ from, to, spelling }) =>
      nearestCodes(segments, spelling.canonical, isCommon, admits).flatMap(
        ({ segment: number, doc, nearness }): Offer[] => {
          const segment = segments[number];
          if (segment === undefined) return [];
          const system = systemOf(segment, doc);
          const code = codeOf(segment, doc);
          return [
            {
              kind: 'nearest-code',
              text: text.slice(0, from) + printedCode(system, code) + text.slice(to),
              key: codeKeyOf(system, code),
              system,
              code,
              codeText: textOf(segment, doc),
              status: standingOf(segment, doc, day),
              nearness,
            },
          ];
        },
      ),
    )
    .slice(0, MOST.codes);
}

function writtenLikeCodes(text: string): { from: number; to: number; spelling: CodeSpelling }[] {
  const { length } = readScope(text);
  const whole = { from: length, to: text.length, spelling: readCodeSpelling(text.slice(length)) };
  const places = [
    whole,
    ...termsIn(text)
      .filter(({ kind }) => kind !== 'exclusion')
      .map(term => ({ from: term.from, to: term.to, spelling: readCodeSpelling(term.text) })),
  ];
  const written = places.flatMap(({ from, to, spelling }) =>
    spelling !== undefined && LOOKS_LIKE_CODE.test(spelling.canonical) ? [{ from, to, spelling }] : [],
  );
  // "j 9299" is one code; its parts are none.
  return written[0]?.from === whole.from && written[0].to === whole.to ? written.slice(0, 1) : written;
}

/** Without the terms that stand nowhere; where all stand somewhere, without each one. */
function fewerTermsFor(question: SearchQuestion, { wordsNotFound }: PoorAnswer, { count }: OfferSources): Offer[] {
  const terms = termsIn(question.text).filter(({ kind }) => kind !== 'exclusion');
  const missing = terms.filter(({ words }) => words.some(word => wordsNotFound.includes(word)));
  const others = terms.filter(term => !missing.includes(term));
  if (others.length === 0 || terms.length < 2) return [];
  if (missing.length > 0) {
    const offer = withoutTerms(question, missing, count);
    if (hasCodes(offer)) return [offer];
  }
  if (others.length < 2) return [];
  return others
    .slice(0, MOST.triedTerms)
    .map(term => withoutTerms(question, [...missing, term], count))
    .filter(hasCodes)
    .sort((one, two) => one.total - two.total)
    .slice(0, MOST.terms);
}

function withoutTerms(question: SearchQuestion, terms: readonly Term[], count: OfferSources['count']) {
  let { text } = question;
  const named = terms.map(({ from, to }) => text.slice(from, to));
  for (const { from, to } of terms.toSorted((one, two) => two.from - one.from)) {
    text = `${text.slice(0, from)} ${text.slice(to)}`;
  }
  text = text.replaceAll(/\s+/g, ' ').trim();
  return { kind: 'without-terms', text, terms: named, total: count({ ...question, text }) } as const;
}

/** The terms of a question behind its scope prefix, at their places in the whole text. */
function termsIn(text: string): Term[] {
  const { length } = readScope(text);
  return termsOf(text.slice(length)).map(term => ({ ...term, from: length + term.from, to: length + term.to }));
}

function hasCodes(offer: Offer): boolean {
  return !('total' in offer) || offer.total > 0;
}

/** All systems where no filter and no prefix names one. */
export function systemsAsked(filter: readonly CodeSystem[], scope: CodeSystem | undefined): readonly CodeSystem[] {
  const allowed = filter.length === 0 ? CODE_SYSTEMS : filter;
  return scope === undefined ? allowed : allowed.filter(system => system === scope);
}
