import { type LabelledQuery, rankOf } from './labelledQueries.ts';

export interface CategoryScore {
  readonly category: string;
  readonly queries: number;
  readonly passed: number;
  /** Share that passed, 0 to 1. */
  readonly passRate: number;
  /** Mean of one over the place of the first right answer within the first ten. */
  readonly mrr: number;
}

export interface Miss {
  readonly query: LabelledQuery;
  /** Where the first right answer stands; 0 where it is not among the answers. */
  readonly rank: number;
  readonly codes: readonly string[];
}

export interface Score {
  readonly categories: readonly CategoryScore[];
  readonly overall: CategoryScore;
  readonly misses: readonly Miss[];
  /** Milliseconds a query, ascending. */
  readonly times: readonly number[];
}

const RANKS_OF_MRR = 10;

/** Asks every query once and counts. @param answer gives codes, best first. */
export function scoreQueries(queries: readonly LabelledQuery[], answer: (query: string) => readonly string[]): Score {
  const misses: Miss[] = [];
  const times: number[] = [];
  const results = queries.map(query => {
    const startedAt = performance.now();
    const codes = answer(query.query);
    times.push(performance.now() - startedAt);
    const rank = rankOf(codes, query.expected);
    const passes = rank > 0 && rank <= query.within;
    if (!passes) misses.push({ query, rank, codes });
    return { category: query.category, passes, gain: rank > 0 && rank <= RANKS_OF_MRR ? 1 / rank : 0 };
  });
  const scoreOf = (category: string, own: typeof results): CategoryScore => {
    const passed = own.filter(result => result.passes).length;
    const gain = own.reduce((sum, result) => sum + result.gain, 0);
    return { category, queries: own.length, passed, passRate: passed / own.length, mrr: gain / own.length };
  };
  const names = [...new Set(results.map(result => result.category))];
  const categories = names.map(name =>
    scoreOf(
      name,
      results.filter(result => result.category === name),
    ),
  );
  return {
    categories,
    overall: scoreOf('overall', results),
    misses,
    times: times.toSorted((one, two) => one - two),
  };
}

/** The value below which `share` of the ascending values lie. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? 0;
}
