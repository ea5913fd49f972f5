import type { Shell } from '../../shell/shell.ts';
import type { StartFailure } from './startUp.ts';

/** With less room than this, what cannot be opened is more likely a full disk than a damaged file. */
const LITTLE_ROOM_BYTES = 64 * 1024 * 1024;

/**
 * On a full disk Chromium can neither open a database nor tell how much room there is: what it says is what it says of a
 * damaged one. The shell knows the disk, so it is asked before anybody is told that data is damaged.
 */
export async function lookAtTheDisk(found: StartFailure, shell: Pick<Shell, 'appInfo'>): Promise<StartFailure> {
  const { kind } = found.failure;
  if (kind !== 'corrupt' && kind !== 'unexpected') return found;
  const info = await shell.appInfo();
  const freeBytes = info.ok ? info.value.freeDiskBytes : undefined;
  if (freeBytes === undefined || freeBytes >= LITTLE_ROOM_BYTES) return found;
  return { ...found, failure: { kind: 'quota', database: found.kind === 'store' ? found.database : 'reference' } };
}
