import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../data/domain/calendarDate.ts';
import { readRelease } from '../../data/formats/readRelease.ts';
import { createSearchEngine } from '../../data/search/engine.ts';
import { buildNames } from '../../data/search/names/buildNames.ts';
import { shortTextNames } from '../../data/search/names/shortTextNames.ts';
import { buildSegment } from '../../data/search/segment/buildSegment.ts';
import { openSegment, type Segment } from '../../data/search/segment/segment.ts';
import { readLabelledQueries } from './labelledQueries.ts';
import { scoreQueries } from './scoreQueries.ts';

/** The official files, beside the repository; without them this test is skipped. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);
const FILES = ['hcpcs/january-2025-alpha-numeric-hcpcs-file.zip', 'icd10cm/2025-code-descriptions-tabular-order.zip'];
/** What clinics ask every day, and what is asked of each family of codes in the whole releases. */
const TABLES = ['clinicQueries.tsv', 'familyQueries.tsv'];
const TODAY = parseCalendarDate('2025-01-15');

test.skipIf(!existsSync(REFERENCE))(
  'of the queries clinics ask, at least 97 in 100 have a right answer where a person looks for it',
  async () => {
    const releases = await Promise.all(
      FILES.map(async path => {
        const read = await readRelease({ name: path, bytes: new Uint8Array(readFileSync(new URL(path, REFERENCE))) });
        if (!read.ok) throw new Error(read.error.kind);
        return read.value.records;
      }),
    );
    const engine = createSearchEngine(releases.map(records => opened(buildSegment(records))));
    const names = opened(buildNames(shortTextNames(releases.flat())));
    engine.setNames([{ names, label: () => 'short text', isAbbreviated: true }]);
    const queries = TABLES.flatMap(name =>
      readLabelledQueries(name, readFileSync(new URL(name, import.meta.url), 'utf8')),
    );
    expect(queries.length).toBeGreaterThanOrEqual(1700);
    if (TODAY === undefined) throw new Error('no day');
    const filters = { systems: [], activeOnly: false, billableOnly: false };
    const { overall, categories, misses } = scoreQueries(queries, text =>
      engine.search({ text, filters, today: TODAY, limit: 50 }).hits.map(hit => hit.code),
    );
    const told = misses.map(({ query }) => query.query).join('; ');
    expect(overall.passRate, told).toBeGreaterThanOrEqual(0.97);
    expect(overall.mrr, told).toBeGreaterThanOrEqual(0.93);
    for (const { category, passRate } of categories)
      expect(passRate, `${category}: ${told}`).toBeGreaterThanOrEqual(0.9);
  },
  120_000,
);

function opened(bytes: Uint8Array<ArrayBuffer>): Segment {
  const result = openSegment(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
