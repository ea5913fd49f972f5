import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parseCalendarDate } from '../../data/domain/calendarDate.ts';
import { starterReleases } from '../../data/packs/starterReleases.ts';
import { createSearchEngine, type SearchEngine } from '../../data/search/engine.ts';
import { buildSegment } from '../../data/search/segment/buildSegment.ts';
import { openSegment } from '../../data/search/segment/segment.ts';
import { type LabelledQuery, readLabelledQueries } from './labelledQueries.ts';
import { type Score, scoreQueries } from './scoreQueries.ts';

const CLINIC_QUERIES = read(new URL('./clinicQueries.tsv', import.meta.url));
/** Beside the repository; its codes were drawn from the whole releases. */
const DRAWN_QUERIES = new URL('../../../shared/search/queries-dev.tsv', import.meta.url);
const CATEGORIES = [...new Set(CLINIC_QUERIES.map(({ category }) => category))];
const TODAY = parseCalendarDate('2025-01-15');
/** No query looks further down than this. */
const LIMIT = 10;

let engine: SearchEngine;
/** What was answered, so that a query is asked once for its kind and for all of them. */
const answers = new Map<string, readonly string[]>();

beforeAll(async () => {
  const segments = (await starterReleases()).map(({ records }) => {
    const opened = openSegment(buildSegment(records));
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  });
  engine = createSearchEngine(segments);
});

test.each(CATEGORIES)('a fresh installation answers at least 70 in 100 of the questions clinics ask: %s', category => {
  const { overall, misses } = scoreOf(CLINIC_QUERIES.filter(query => query.category === category));
  expect(overall.passRate, misses.map(({ query }) => query.query).join('; ')).toBeGreaterThanOrEqual(0.7);
});

test('a fresh installation answers at least 93 in 100 of the questions clinics ask', () => {
  const { overall, misses } = scoreOf(CLINIC_QUERIES);
  expect(overall.passRate, misses.map(({ query }) => query.query).join('; ')).toBeGreaterThanOrEqual(0.93);
});

test.skipIf(!existsSync(DRAWN_QUERIES))(
  'and at least 70 in 100 of those about codes drawn from the whole releases',
  () => {
    expect(scoreOf(read(DRAWN_QUERIES)).overall.passRate).toBeGreaterThanOrEqual(0.7);
  },
);

function read(table: URL): readonly LabelledQuery[] {
  return readLabelledQueries(table.pathname, readFileSync(table, 'utf8'));
}

function scoreOf(queries: readonly LabelledQuery[]): Score {
  return scoreQueries(queries, text => {
    const answer = answers.get(text) ?? ask(text);
    answers.set(text, answer);
    return answer;
  });
}

function ask(text: string): readonly string[] {
  if (TODAY === undefined) throw new Error('no day');
  const filters = { systems: [], activeOnly: false, billableOnly: false };
  return engine.search({ text, filters, today: TODAY, limit: LIMIT }).hits.map(hit => hit.code);
}
