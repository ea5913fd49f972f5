import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { decodeRows } from '../../../domain/datasetChunk.ts';
import type { AddOnRow, MueRow } from '../../../domain/ncci/editRows.ts';
import { unzipped } from '../../fixtures/unzipped.ts';
import type { ParsedDataset } from '../../parsedDataset.ts';
import { readChosenFile } from '../../readChosenFile.ts';

/** The official files, beside the repository; without them these tests are skipped. */
const REFERENCE = new URL('../../../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, REFERENCE)));

async function datasetsIn(path: string): Promise<readonly ParsedDataset[]> {
  const read = await readChosenFile({ name: path.split('/').at(-1) ?? '', bytes: bytesOf(path) });
  if (!read.ok || read.value.kind !== 'datasets') throw new Error(`${path} was not read`);
  return read.value.datasets;
}

function rowsOf<R extends { readonly key: string }>({ chunks }: ParsedDataset): readonly R[] {
  return chunks.flatMap(({ bytes, count }) => decodeRows<R>(bytes, count) ?? []);
}

/** The rows of a member as another reader has them. */
async function plainRows(path: string, member: RegExp): Promise<readonly string[][]> {
  const text = await unzipped(bytesOf(path), member);
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1);
}

test.skipIf(!hasReference).each([
  ['ncci-mue-practitioner', /Practitioner/, 14_677],
  ['ncci-mue-outpatient', /Outpatient/, 14_628],
  ['ncci-mue-dme', /DME/, 2_928],
] as const)('every unit ceiling of %s is the one of the file', async (kind, member, count) => {
  const path = 'ncci/MUE-2024-07-decoded.zip';
  const dataset = (await datasetsIn(path)).find(each => each.kind === kind);
  if (dataset === undefined) throw new Error(`${kind} is missing`);
  expect(dataset.period).toEqual({
    effectiveFrom: '2024-07-01',
    effectiveThrough: '2024-09-30',
    toldBy: 'file-name',
  });
  const printed = rowsOf<MueRow>(dataset).map(row => [row.key, String(row.units), row.adjudication, row.rationale]);
  expect(printed.length).toBe(count);
  const expected = (await plainRows(path, member)).map(row => [row[0], row[1], row[2]?.charAt(0), row[3]]);
  const byCode = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  expect(printed.toSorted(byCode)).toEqual(expected.toSorted(byCode));
});

test.skipIf(!hasReference)('every add-on code is there with its primary codes and its type', async () => {
  const path = 'lists/small-lists.zip';
  const dataset = (await datasetsIn(path)).find(each => each.kind === 'ncci-add-on');
  if (dataset === undefined) throw new Error('the add-on codes are missing');
  const printed = rowsOf<AddOnRow>(dataset).map(row => `${row.primary ?? 'CCCCC'} ${row.key} ${row.type}`);
  expect(printed.length).toBe(7_465);
  expect(printed.toSorted()).toEqual((await plainRows(path, /addon/)).map(row => row.join(' ')).toSorted());
});
