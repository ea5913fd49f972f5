import type { PartRow } from './referenceDb.ts';

/**
 * The bytes of a part. Not inside a transaction: waiting for a blob ends it. Rejects where the browser's file of a blob
 * is gone.
 */
export async function bytesOfPart({ bytes }: Pick<PartRow, 'bytes'>): Promise<Uint8Array<ArrayBuffer>> {
  return bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes;
}
