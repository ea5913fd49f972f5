import { CODE_SYSTEMS, type CodeSystem } from '../domain/codeSystem.ts';
import { searchCodeList, searchCodes } from './codeSearch.ts';
import { HitBoard } from './hitBoard.ts';
import { listHits } from './hitList.ts';
import { searchPartly, wordsNotFoundIn } from './partialSearch.ts';
import { parseText } from './question.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { SearchAnswer, SearchQuestion } from './searchTypes.ts';
import type { Segment } from './segment.ts';
import { SegmentScan } from './segmentScan.ts';
import { bundledSynonyms } from './synonyms/bundledSynonyms.ts';
import type { SynonymMatch, SynonymTable } from './synonymTable.ts';
import { type Forgiveness, isKnown, type PreparedReading, searchReading } from './wordSearch.ts';

/** Finds codes in the segments of the active releases. One search at a time; an answer is plain data. */
export interface SearchEngine {
  readonly codeCount: number;
  search(question: SearchQuestion): SearchAnswer;
  /** The same search with what led to it, for the people who tune it. */
  explain(question: SearchQuestion): SearchExplanation;
}

/** An answer and how it came about. */
export interface SearchExplanation {
  readonly answer: SearchAnswer;
  /** How the question was understood, in the order tried. */
  readonly readings: readonly Reading[];
  /** For each hit its rank: a thousand for each tier, then the cost within it. */
  readonly ranks: readonly number[];
}

/** With fewer hits than this, words near to those typed are looked for as well. */
const ENOUGH = 5;
/** So many readings are also looked for in part. */
const PARTLY_READ = 4;

/** @param segments of all active releases, in any order: the order does not change an answer. */
export function createSearchEngine(
  segments: readonly Segment[],
  synonyms: SynonymTable = bundledSynonyms(),
): SearchEngine {
  const scans = segments.map(segment => new SegmentScan(segment));
  const board = new HitBoard(segments);
  const codeCount = segments.reduce((sum, { docCount }) => sum + docCount, 0);

  function explain(question: SearchQuestion): SearchExplanation {
    const startedAt = performance.now();
    const { scope, spelling, codes, words } = parseText(question.text);
    board.start(question, systemsAsked(question.filters.systems, scope));
    if (spelling !== undefined) searchCodes(segments, spelling, board);
    searchCodeList(segments, codes, board);
    const readings: PreparedReading[] = [];
    const read = (forgiveness: Forgiveness): PreparedReading[] => {
      const nearTerms = forgiveness === 'none' ? undefined : nearTermsOf(words, synonyms);
      return readingsOf(words, synonyms, nearTerms).map(reading => {
        const prepared = searchReading(scans, reading, forgiveness, board, readings.length);
        readings.push(prepared);
        return prepared;
      });
    };
    const wordsNotFound: string[] = [];
    if (words.length > 0 && codes.length === 0) {
      read('none');
      if (board.found < ENOUGH && words.some(word => !isKnown(scans, word))) read('unknown-words');
      if (board.found === 0) {
        const forgiving = read('all-words');
        const own = forgiving[0];
        if (board.found === 0 && own !== undefined) {
          for (const prepared of forgiving.slice(0, PARTLY_READ)) {
            searchPartly(scans, prepared, codeCount, board, readings.indexOf(prepared));
          }
          wordsNotFound.push(...wordsNotFoundIn(scans, own));
        }
      }
    }
    const { hits, ranks, fuseMs } = listHits(segments, board, readings, question.limit);
    const answer: SearchAnswer = {
      hits,
      total: board.visible,
      ...(scope === undefined ? {} : { scope }),
      wordsNotFound,
      elapsedMs: performance.now() - startedAt,
      fuseMs,
    };
    return { answer, readings: readings.map(({ reading }) => reading), ranks };
  }

  return { codeCount, explain, search: question => explain(question).answer };
}

function nearTermsOf(words: readonly string[], synonyms: SynonymTable): Map<number, SynonymMatch[]> {
  return new Map(words.map((word, place) => [place, synonyms.findNear(word)]));
}

function systemsAsked(filter: readonly CodeSystem[], scope: CodeSystem | undefined): readonly CodeSystem[] {
  const allowed = filter.length === 0 ? CODE_SYSTEMS : filter;
  return scope === undefined ? allowed : allowed.filter(system => system === scope);
}
