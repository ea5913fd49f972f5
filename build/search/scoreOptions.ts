import { parseArgs } from 'node:util';

export interface ScoreOptions {
  /** Official release and companion files, as downloaded. */
  readonly releases: readonly string[];
  /** Ask the bundled starter pack alone, in place of official releases. */
  readonly starter: boolean;
  /** Files of labelled queries, see `labelledQueries.ts`. */
  readonly queries: readonly string[];
  /** Print one last line of JSON. */
  readonly json: boolean;
  /** List each miss with the first five answers. */
  readonly fails: boolean;
  /** Questions to explain instead of, or beside, scoring. */
  readonly explain: readonly string[];
}

export const SCORE_USAGE = [
  'Usage: npm run search:score -- --release FILE... --queries FILE.tsv [--json] [--fails] [--explain "query"]',
  '       npm run search:score -- --starter --queries FILE.tsv ...   asks the bundled starter pack alone.',
  'FILE is an official release, or a file that goes with one, as downloaded; FILE.tsv has the columns query, category, expected, k, note.',
];

/** Reads the command line. `--release` and `--queries` take one or several files; `undefined` where it makes no sense. */
export function readScoreOptions(args: readonly string[]): ScoreOptions | undefined {
  try {
    const { values, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        release: { type: 'string', multiple: true, default: [] },
        starter: { type: 'boolean', default: false },
        queries: { type: 'string', multiple: true, default: [] },
        explain: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        fails: { type: 'boolean', default: false },
      },
    });
    const releases = [...values.release];
    const queries = [...values.queries];
    let last: string[] | undefined;
    for (const token of tokens) {
      if (token.kind === 'option')
        last = token.name === 'release' ? releases : token.name === 'queries' ? queries : undefined;
      else if (token.kind === 'positional') {
        if (last === undefined) return undefined;
        last.push(token.value);
      }
    }
    // Either the starter pack or official releases: together, every code of the pack would be there twice.
    if (values.starter === releases.length > 0 || (queries.length === 0 && values.explain.length === 0))
      return undefined;
    const { starter, json, fails, explain } = values;
    return { releases, starter, queries, json, fails, explain };
  } catch {
    return undefined;
  }
}
