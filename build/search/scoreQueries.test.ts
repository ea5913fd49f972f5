import { expect, test } from 'vitest';
import { rankOf, readLabelledQueries } from './labelledQueries.ts';
import { readScoreOptions } from './scoreOptions.ts';
import { quantile, scoreQueries } from './scoreQueries.ts';

const TABLE = 'query\tcategory\texpected\tk\tnote\nwalker\twords\tE0130|E014*\t2\t\nesrd\tshort\tN186\t1\t\n';

test('a query passes when an acceptable code is among the first k; repeats count once', () => {
  const queries = readLabelledQueries('t.tsv', TABLE);
  const answers = new Map([
    ['walker', ['E9999', 'E9999', 'E0143']],
    ['esrd', ['E1570', 'N186']],
  ]);
  const { overall, misses, categories } = scoreQueries(queries, query => answers.get(query) ?? []);
  expect(overall).toEqual({ category: 'overall', queries: 2, passed: 1, passRate: 0.5, mrr: 0.5 });
  expect(misses.map(miss => [miss.query.query, miss.rank])).toEqual([['esrd', 2]]);
  expect(categories.map(({ category, passRate }) => [category, passRate])).toEqual([
    ['words', 1],
    ['short', 0],
  ]);
});

test('a right answer after the tenth place passes where k allows it and earns nothing', () => {
  const codes = [...Array.from({ length: 10 }, (_, at) => `A${at}`), 'B1'];
  expect(rankOf(codes, ['B1'])).toBe(11);
  const [query] = readLabelledQueries('t.tsv', 'query\tcategory\texpected\tk\nx\tc\tB1\t20\n');
  expect(query && scoreQueries([query], () => codes).overall).toMatchObject({ passed: 1, mrr: 0 });
});

test('a table that is none is refused with its line', () => {
  expect(() => readLabelledQueries('t.tsv', 'code,text\n')).toThrow('t.tsv: the first line');
  expect(() => readLabelledQueries('t.tsv', `${TABLE}walker\twords\n`)).toThrow('t.tsv, line 4');
});

test('options take several files each and refuse what makes no sense', () => {
  expect(readScoreOptions(['--release', 'a.zip', 'b.zip', '--queries', 'q.tsv', '--json'])).toEqual({
    releases: ['a.zip', 'b.zip'],
    starter: false,
    queries: ['q.tsv'],
    json: true,
    fails: false,
    explain: [],
  });
  expect(readScoreOptions(['--queries', 'q.tsv'])).toBeUndefined();
  expect(readScoreOptions(['--release', 'a.zip'])).toBeUndefined();
  expect(readScoreOptions(['--release', 'a.zip', '--explain', 'walker'])?.explain).toEqual(['walker']);
  expect(readScoreOptions(['a.zip'])).toBeUndefined();
  expect(readScoreOptions(['--starter', '--queries', 'q.tsv'])).toMatchObject({ starter: true, releases: [] });
  expect(readScoreOptions(['--starter', '--release', 'a.zip', '--queries', 'q.tsv'])).toBeUndefined();
  expect(readScoreOptions(['--unknown'])).toBeUndefined();
});

test('quantiles of few values stay within them', () => {
  expect([quantile([1, 2, 3], 0.5), quantile([1, 2, 3], 1), quantile([], 0.5)]).toEqual([2, 3, 0]);
});
