import { expect, test } from 'vitest';
import type { AppInfo } from '../../../main/contract/calls.ts';
import { browserShell } from '../../shell/browserShell.ts';
import { lookAtTheDisk } from './lookAtTheDisk.ts';
import type { StartFailure } from './startUp.ts';

const DAMAGED: StartFailure = { kind: 'everything', failure: { kind: 'corrupt', database: 'reference', detail: 'x' } };

function diskWith(freeDiskBytes: number | undefined) {
  const appInfo = async () => {
    const info = { appVersion: '1', electronVersion: '1', chromeVersion: '1', nodeVersion: '1', platform: 'p' };
    const value: AppInfo = { ...info, dataPath: '/data', blockedRequests: 0 };
    return { ok: true, value: freeDiskBytes === undefined ? value : { ...value, freeDiskBytes } } as const;
  };
  return { ...browserShell(), appInfo };
}

test('data that cannot be opened on a full disk is not called damaged', async () => {
  const told = await lookAtTheDisk(DAMAGED, diskWith(4096));
  expect(told).toEqual({ kind: 'everything', failure: { kind: 'quota', database: 'reference' } });
});

test('with room on the disk, or where nobody knows, damaged data is called damaged', async () => {
  expect(await lookAtTheDisk(DAMAGED, diskWith(10 ** 9))).toEqual(DAMAGED);
  expect(await lookAtTheDisk(DAMAGED, diskWith(undefined))).toEqual(DAMAGED);
});

test('what is known of a failure is not made into something else by a full disk', async () => {
  const newer: StartFailure = {
    kind: 'store',
    database: 'user',
    failure: { kind: 'future-version', database: 'user', found: 9, known: 1 },
  };
  expect(await lookAtTheDisk(newer, diskWith(0))).toEqual(newer);
});
