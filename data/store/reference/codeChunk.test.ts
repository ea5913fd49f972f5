import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../domain/codeRecord.ts';
import { madeUpHcpcs, madeUpIcd10cm } from '../madeUpReleases.ts';
import { encodeChunk, sortByKey } from './chunks.ts';
import { CodeChunk } from './codeChunk.ts';

async function chunkOf(records: readonly CodeRecord[]): Promise<CodeChunk> {
  const row = await encodeChunk('c', sortByKey(records), 0, keyOfRecord);
  const chunk = CodeChunk.open(row.bytes, row);
  if (chunk === undefined) throw new Error('does not open');
  return chunk;
}

test('every code of a chunk is found as it was stored, whatever its text holds', async () => {
  const { records } = madeUpIcd10cm({ count: 400 });
  const odd = records.map((record, at) => ({ ...record, longText: ODD[at % ODD.length] ?? '' }));
  const chunk = await chunkOf(odd);
  for (const record of odd) expect(chunk.find(keyOfRecord(record))).toEqual(record);
  expect(chunk.records()).toEqual(sortByKey(odd));
  for (const record of odd) expect(chunk.find(keyOfRecord(record)), 'once all are read').toEqual(record);
});

const ODD = ['a "quoted" text', '},{', '[{"code":"A000"}]', 'ends with \\', '}', 'Ménière’s {disease}', ''];

test('a code that is not there is not found, nor one of another system that is written the same', async () => {
  const chunk = await chunkOf(madeUpHcpcs({ codes: ['A0425', 'J9207'] }).records);
  expect(chunk.find(codeKeyOf('hcpcs', 'J9208'))).toBeNull();
  expect(chunk.find(codeKeyOf('hcpcs', 'J920'))).toBeNull();
  expect(chunk.find(codeKeyOf('icd10cm', 'J9207'))).toBeNull();
});
