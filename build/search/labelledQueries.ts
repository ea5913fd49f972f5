/** A query as a person types it, and what the right answer is. */
export interface LabelledQuery {
  readonly query: string;
  readonly category: string;
  /** Every acceptable code, dotless; `*` at the end accepts all that begin so. */
  readonly expected: readonly string[];
  /** One of them must be among so many first answers. */
  readonly within: number;
}

const HEADER = 'query\tcategory\texpected\tk';

/** Reads a table of labelled queries; throws with the line where it is not one. */
export function readLabelledQueries(name: string, text: string): LabelledQuery[] {
  const [header = '', ...lines] = text.split(/\r?\n/);
  if (!header.startsWith(HEADER)) throw new Error(`${name}: the first line must be “${HEADER}…”.`);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const [query, category, expected, within] = line.split('\t');
    if (query === undefined || category === undefined || !expected || !Number(within)) {
      throw new Error(`${name}, line ${at + 2}: query, category, expected and k are needed.`);
    }
    return [{ query, category, expected: expected.split('|'), within: Number(within) }];
  });
}

/** The place of the first acceptable code among different answers, from 1; 0 where there is none. */
export function rankOf(codes: readonly string[], expected: readonly string[]): number {
  const isAcceptable = (code: string): boolean =>
    expected.some(each => (each.endsWith('*') ? code.startsWith(each.slice(0, -1)) : code === each));
  return [...new Set(codes)].findIndex(isAcceptable) + 1;
}
