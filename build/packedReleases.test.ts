import { expect, test } from 'vitest';
import { bundledReleases } from '../data/packs/bundledReleases.ts';
import { openSegment } from '../data/search/segment/segment.ts';
import { packedReleases } from './packedReleases.ts';
import { inProject } from './setup/projectRoot.mjs';

test('what the build puts in the place of the packs is the packs, read and indexed', async () => {
  const made = await loaded('data/packs/packedReleases.ts');
  const [unpacked, bundled] = await Promise.all([made(), bundledReleases()]);
  expect(unpacked.map(({ release, records }) => ({ release, records }))).toEqual(bundled);
  for (const { searchIndex = '', records } of unpacked) {
    const opened = openSegment(new Uint8Array(Buffer.from(searchIndex, 'base64')));
    expect(opened.ok && opened.value.docCount).toBe(records.length);
  }
  const named = unpacked.map(({ names = '' }) => openSegment(new Uint8Array(Buffer.from(names, 'base64'))));
  expect(
    named.map(opened => opened.ok && opened.value.docCount > 500),
    'short texts of HCPCS',
  ).toEqual([true, false]);
});

test('no other module is touched', async () => {
  expect(await codeOf('data/packs/starterReleases.ts')).toBeUndefined();
});

interface Unpacked {
  readonly release: object;
  readonly records: readonly object[];
  readonly searchIndex?: string;
  readonly names?: string;
}

async function loaded(module: string): Promise<() => Promise<readonly Unpacked[]>> {
  const code = (await codeOf(module)) ?? '';
  const made = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return made.packedReleases;
}

async function codeOf(module: string): Promise<string | undefined> {
  const { load } = packedReleases();
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
  const answer = await Reflect.apply(load, undefined, [inProject(module)]);
  return answer?.code;
}
