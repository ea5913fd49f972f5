import type { CodeSystem } from '../../domain/codeSystem.ts';
import type { SegmentScan } from '../matching/segmentScan.ts';
import { readScope } from '../question/question.ts';
import { type Term, termsOf } from '../question/terms.ts';
import type { Offer, SearchQuestion } from '../searchTypes.ts';
import type { SynonymTable } from '../synonyms/synonymTable.ts';

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

/** The terms of a question behind its scope prefix, at their places in the whole text. */
export function termsIn(text: string): Term[] {
  const { length } = readScope(text);
  return termsOf(text.slice(length)).map(term => ({ ...term, from: length + term.from, to: length + term.to }));
}

/** The question without some of its terms. */
export function withoutTerms(question: SearchQuestion, terms: readonly Term[], count: OfferSources['count']) {
  let { text } = question;
  const named = terms.map(({ from, to }) => text.slice(from, to));
  for (const { from, to } of terms.toSorted((one, two) => two.from - one.from)) {
    text = `${text.slice(0, from)} ${text.slice(to)}`;
  }
  text = text.replaceAll(/\s+/g, ' ').trim();
  return { kind: 'without-terms', text, terms: named, total: count({ ...question, text }) } as const;
}

/** An offer that leads to nothing is none. */
export function hasCodes(offer: Offer): boolean {
  return !('total' in offer) || offer.total > 0;
}
