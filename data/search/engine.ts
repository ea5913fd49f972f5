import { listHits } from './answer/hitList.ts';
import { searchCodeList, searchCodes } from './matching/codeSearch.ts';
import { searchNames } from './matching/nameSearch.ts';
import { NameSet, type NameSource, type NamesReport } from './matching/nameSet.ts';
import { marksOfRefinements, narrowingOf, refinedBy } from './matching/narrowing.ts';
import { searchPartly, wordsNotFoundIn } from './matching/partialSearch.ts';
import { SegmentScan } from './matching/segmentScan.ts';
import { type Forgiveness, isForgiven, isKnown, type PreparedReading, searchReading } from './matching/wordSearch.ts';
import type { ClinicName } from './names/clinicName.ts';
import { buildClinicNames } from './names/clinicNames.ts';
import { offersFor } from './offers/offers.ts';
import { type ParsedText, parseText, systemsAsked } from './question/question.ts';
import { type Reading, readingsOf } from './question/readings.ts';
import { HitBoard, type Narrowing, SCORED } from './ranking/hitBoard.ts';
import type { SearchAnswer, SearchQuestion } from './searchTypes.ts';
import type { Segment } from './segment/segment.ts';
import { bundledSynonyms } from './synonyms/bundledSynonyms.ts';
import { nearTermsIn } from './synonyms/nearTerms.ts';
import type { SynonymTable } from './synonyms/synonymTable.ts';

/** Finds codes in the segments of the active releases. One search at a time; an answer is plain data. */
export interface SearchEngine {
  readonly codeCount: number;
  search(question: SearchQuestion): SearchAnswer;
  /** The same search with what led to it, for the people who tune it. */
  explain(question: SearchQuestion): SearchExplanation;
  /**
   * From now on also searches these names, from companion files, and no others. A source that was there before is kept
   * as it is. @returns one report a source
   */
  setNames(sources: readonly NameSource[]): readonly NamesReport[];
  /** From now on also searches these names, the clinic's own, and no others; nothing else is built again. */
  setClinicNames(rows: readonly ClinicName[]): NamesReport;
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
/** Names from files are looked up as typed and with abbreviations written out, in so many readings at most. */
const NAMES_READ = 3;
const NAMED_BY: readonly Reading['kind'][] = ['own', 'spelled-out'];
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
  let officialNames: readonly NameSet[] = [];
  let clinicNames: readonly NameSet[] = [];

  /**
   * Puts on the board what a question finds. `list`: where there is nothing, also what is more or less alike; `count`:
   * nothing where no code holds all that is asked for, else as many codes as in the list.
   */
  function look(question: SearchQuestion, parsed: ParsedText, narrowing: Narrowing, purpose: 'list' | 'count') {
    const { scope, spelling, codes, words } = parsed;
    board.start(question, systemsAsked(question.filters.systems, scope), narrowing, purpose);
    if (spelling !== undefined) searchCodes(segments, spelling, board);
    searchCodeList(segments, codes, board);
    const readings: PreparedReading[] = [];
    const nameSets = [...officialNames, ...clinicNames];
    const spelledOut = nameSets.filter(({ source }) => source.isAbbreviated !== true);
    const known = [...scans, ...spelledOut.map(set => set.scan)];
    const isAnywhere = (word: string): boolean => isKnown(known, word);
    // A handful of names must not keep the near words from being looked for.
    let foundInTexts = 0;
    const readNames = (prepared: readonly PreparedReading[], forgiveness: Forgiveness): void => {
      // A term that stands for codes names them: what else holds the words beside it was not asked for.
      const inWords = prepared.filter(({ reading: { kind, codes } }) => NAMED_BY.includes(kind) && codes === undefined);
      for (const each of inWords.slice(0, NAMES_READ)) {
        for (const names of forgiveness === 'none' ? nameSets : spelledOut) {
          searchNames(names, scans, each.reading, forgiveness, isAnywhere, board, readings.length);
          readings.push({ ...each, names });
        }
      }
    };
    let nearTerms: ReturnType<typeof nearTermsIn> | undefined;
    const read = (forgiveness: Forgiveness): PreparedReading[] => {
      // The same for both kinds of forgiveness.
      if (forgiveness !== 'none') nearTerms ??= nearTermsIn(words, synonyms, isAnywhere);
      const read = readingsOf(words, synonyms, forgiveness === 'none' ? undefined : nearTerms).map(reading => {
        const before = isForgiven(scans, reading, forgiveness) ? undefined : readings.find(isOf(reading));
        if (before !== undefined) return before;
        const prepared = searchReading(scans, reading, forgiveness, board, readings.length);
        readings.push(prepared);
        return prepared;
      });
      foundInTexts = board.found;
      readNames(read, forgiveness);
      return read;
    };
    const wordsNotFound: string[] = [];
    if (words.length > 0 && codes.length === 0) {
      const exact = read('none');
      if (foundInTexts < ENOUGH && words.some(word => !isAnywhere(word))) read('unknown-words');
      const readPartly = (read: readonly PreparedReading[]): void => {
        const [own] = read;
        if (own === undefined) return;
        for (const prepared of read.slice(0, PARTLY_READ)) {
          searchPartly(scans, own, prepared, codeCount, board, readings.indexOf(prepared));
        }
      };
      if (board.found === 0 && purpose === 'list') {
        const forgiving = read('all-words');
        const own = forgiving[0];
        if (board.found === 0 && own !== undefined) {
          readPartly(forgiving);
          wordsNotFound.push(...wordsNotFoundIn(scans, own));
        }
      } else if (board.hasOnlyEnded(ENOUGH)) {
        // "Pegfilgrastim 6 mg" is a code of the past; what took its place counts by another amount.
        readPartly(exact);
      }
    }
    return { readings, wordsNotFound };
  }

  /** What quotes and minus leave, and what the refinements leave of that. */
  function narrowingsFor(
    question: SearchQuestion,
    parsed: ParsedText,
  ): readonly [asked: Narrowing, refined: Narrowing] {
    const asked = narrowingOf(scans, parsed);
    return [asked, refinedBy(scans, asked, question.refinements ?? [])];
  }

  /** How many codes are listed for a question, none where no code holds all that is asked for. */
  function count(question: SearchQuestion): number {
    const parsed = parseText(question.text);
    look(question, parsed, narrowingsFor(question, parsed)[1], 'count');
    return board.visible;
  }

  function explain(question: SearchQuestion): SearchExplanation {
    const startedAt = performance.now();
    const parsed = parseText(question.text);
    const [asked, refined] = narrowingsFor(question, parsed);
    const isRefined = refined !== asked;
    let { readings, wordsNotFound } = look(question, parsed, asked, 'list');
    let { hits, ranks, fuseMs } = listHits(scans, board, readings, isRefined ? SCORED : question.limit);
    const totalBeforeRefining = board.visible;
    if (isRefined) {
      const leading = hits.map(hit => hit.key);
      ({ readings, wordsNotFound } = look(question, parsed, refined, 'list'));
      ({ hits, ranks } = listHits(
        scans,
        board,
        readings,
        question.limit,
        leading,
        marksOfRefinements(scans, question.refinements ?? []),
      ));
    }
    const { visible: total, found, hiddenByFilters } = board;
    const isPoor = total === 0 || hits[0]?.tier === 'some-words';
    const systems = systemsAsked(question.filters.systems, parsed.scope);
    const offers = isPoor
      ? offersFor(question, { systems, hidden: found - total, wordsNotFound }, { scans, synonyms, count })
      : [];
    const answer: SearchAnswer = {
      hits,
      total,
      ...(isRefined ? { totalBeforeRefining } : {}),
      ...(hiddenByFilters === 0 ? {} : { hiddenByFilters }),
      ...(offers.length === 0 ? {} : { offers }),
      ...(parsed.scope === undefined ? {} : { scope: parsed.scope }),
      wordsNotFound,
      elapsedMs: performance.now() - startedAt,
      fuseMs,
    };
    const own = readings.filter(({ names }) => names === undefined);
    return { answer, readings: own.map(({ reading }) => reading), ranks };
  }

  return {
    codeCount,
    explain,
    search: question => explain(question).answer,
    setNames: sources => {
      officialNames = sources.map(
        source => officialNames.find(known => known.source === source) ?? new NameSet(source, segments),
      );
      return officialNames.map(({ report }) => report);
    },
    setClinicNames: rows => {
      // Most clinics have none, and this is part of every start.
      clinicNames = rows.length === 0 ? [] : [new NameSet(buildClinicNames(rows), segments)];
      return clinicNames[0]?.report ?? { names: 0, unknown: 0 };
    },
  };
}

/** A reading comes again with more forgiveness; where that changes nothing, what was found stands. */
function isOf({ words, codes }: Reading): (prepared: PreparedReading) => boolean {
  const textOf = (each: Reading['words']): string => each.map(({ text }) => text).join(' ');
  const own = textOf(words);
  return ({ reading, names }) => names === undefined && textOf(reading.words) === own && reading.codes === codes;
}
