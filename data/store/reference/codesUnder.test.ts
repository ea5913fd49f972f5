import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { madeUpHcpcs, madeUpIcd10cm } from '../madeUpReleases.ts';
import { openReferenceStore } from './referenceStore.ts';

test('the codes under a header are all that begin with it, in the order of the file, over chunk borders', async () => {
  const opened = await openReferenceStore({ name: crypto.randomUUID() });
  if (!opened.ok) throw new Error(opened.error.kind);
  const reference = opened.value;
  const many = Array.from({ length: 1_100 }, (_, index) => `S72${String(index).padStart(4, '0')}`);
  const icd = madeUpIcd10cm({ codes: ['C43', 'C43A', 'C430', 'C4A', 'S72', ...many, 'S73'] });
  await reference.installRelease(icd.release, icd.records, { segment: new Uint8Array([1]) });
  const hcpcs = madeUpHcpcs({ codes: ['S7200', 'S7201'] });
  await reference.installRelease(hcpcs.release, hcpcs.records, { segment: new Uint8Array([1]) });

  const under = async (code: string) => (await reference.codesUnder(codeKeyOf('icd10cm', code))).map(each => each.code);
  expect(await under('C43')).toEqual(['C43A', 'C430']);
  expect(await under('S72')).toEqual(many);
  expect(await under('S73')).toEqual([]);
  expect(await under('Z99')).toEqual([]);
  reference.close();
});
