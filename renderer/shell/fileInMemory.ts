import type { PickedFile } from '../../main/contract/calls.ts';
import type { Outcome } from '../../main/contract/outcome.ts';
import { READ_SLICE_BYTES, type Shell } from './shell.ts';

/**
 * Reads a picked file whole into one buffer, slice by slice, so that no single message is large and
 * reading can be stopped between two of them.
 *
 * @param onProgress told the share read so far, 0 to 1
 * @param sliceBytes only tests pass another size
 * @returns `undefined` where `signal` stopped it
 */
export async function readWholeFile(
  shell: Pick<Shell, 'readFile'>,
  file: PickedFile,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
  sliceBytes = READ_SLICE_BYTES,
): Promise<Outcome<Uint8Array<ArrayBuffer>> | undefined> {
  const bytes = new Uint8Array(file.byteLength);
  let offset = 0;
  while (offset < bytes.length) {
    const length = Math.min(sliceBytes, bytes.length - offset);
    const slice = await shell.readFile(file.ticket, offset, length);
    if (signal.aborted) return undefined;
    if (!slice.ok) return slice;
    // A slice that is not as long as asked means the file is not the one that was picked any more.
    if (slice.value.length !== length) return { ok: false, error: { kind: 'file-changed', name: file.name } };
    bytes.set(slice.value, offset);
    offset += length;
    onProgress(offset / bytes.length);
  }
  return { ok: true, value: bytes };
}
