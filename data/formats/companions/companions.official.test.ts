import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import type { ParsedCompanion } from '../parsedCompanion.ts';
import { readChosenFile } from '../readChosenFile.ts';

/** The official files, beside the repository; without them these tests are skipped. */
const REFERENCE = new URL('../../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);
vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, REFERENCE)));

async function read(path: string): Promise<readonly ParsedCompanion[]> {
  const found = await readChosenFile({ name: path, bytes: bytesOf(path) });
  if (!found.ok || found.value.kind !== 'companions') throw new Error(`${path} was not read`);
  return found.value.companions;
}

test.skipIf(!hasReference)(
  'every code and every note of the tabular list is there, counted in the file itself',
  async () => {
    const [tabular] = await read('icd10cm/icd10cm_tabular_2021.xml.gz');
    const xml = gunzipSync(bytesOf('icd10cm/icd10cm_tabular_2021.xml.gz')).toString('utf8');
    const records = (tabular?.records ?? []).filter(record => record.kind === 'code');
    expect(records.length).toBe(xml.match(/<diag[ >]/g)?.length);
    const notesIn = (element: string): number =>
      (xml.match(new RegExp(`<${element}>[\\s\\S]*?</${element}>`, 'g')) ?? []).reduce(
        (sum, block) => sum + (block.match(/<note>/g)?.length ?? 0),
        0,
      );
    const all = (tabular?.records ?? []).flatMap(record => ('notes' in record ? (record.notes ?? []) : []));
    for (const kind of [
      'inclusionTerm',
      'includes',
      'excludes1',
      'excludes2',
      'codeFirst',
      'useAdditionalCode',
      'codeAlso',
    ]) {
      expect(all.filter(note => note.kind === kind).length, kind).toBe(notesIn(kind));
    }
    expect(tabular).toMatchObject({ effectiveFrom: '2020-10-01', effectiveThrough: '2021-09-30', issueCount: 0 });
  },
);

test.skipIf(!hasReference)('the three tables of the index are read from one zip with every term and code', async () => {
  const companions = await read('icd10cm/icd10cm-index-xml-2026-04.zip');
  const told = companions.map(({ kind, records, columns, effectiveFrom }) => {
    const terms = records.filter(record => record.kind === 'term');
    const cells = terms.reduce((sum, { cells = [] }) => sum + cells.filter(Boolean).length, 0);
    return [kind, terms.length, columns?.length ?? 0, cells, terms.filter(({ code }) => code).length, effectiveFrom];
  });
  // Elements <mainTerm> and <term>, <cell> without dashes, <code>, counted with grep.
  expect(told.sort()).toEqual([
    ['icd10cm-drugs', 7_430, 6, 40_036, 0, '2026-04-01'],
    ['icd10cm-external-causes', 8_090, 0, 0, 6_671, '2026-04-01'],
    ['icd10cm-neoplasms', 1_940, 6, 9_020, 0, '2026-04-01'],
  ]);
});

test.skipIf(!hasReference)(
  'the crosswalk has every product with a HCPCS code; the 27 with CPT codes are left out',
  async () => {
    const [crosswalk] = await read('asp/ndc-hcpcs-crosswalk-2026-01.zip');
    expect(crosswalk?.records.length).toBe(7_125 - 27);
    expect(crosswalk?.issues.filter(({ problem }) => problem === 'other-code-system').length).toBe(27);
    expect(crosswalk?.records.length).toBeLessThan(READ_LIMITS.companionRecords);
    expect(crosswalk).toMatchObject({ effectiveFrom: '2026-01-01', effectiveThrough: '2026-03-31' });
  },
);
