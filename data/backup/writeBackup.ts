import { sha256Hex } from '../domain/sha256.ts';
import { type BackupHead, formatHead } from './backupHead.ts';
import { ByteChunks } from './byteChunks.ts';
import { formatTrailer, TRAILER_BYTES } from './trailer.ts';

/** Pieces in which a backup is made, encrypted and handed over. */
export const CHUNK_BYTES = 1024 * 1024;

/** A backup as it will lie on the disk. */
export interface WrittenBackup {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the whole file, as hex; not the one on its last line, which covers what is before it. */
  readonly fileSha256: string;
}

/**
 * Writes a backup line by line: the head, then the rows of each table in the head's order, then the hash.
 *
 * Takes rows without waiting for anything, so that it can run inside one read transaction: IndexedDB ends a transaction
 * as soon as something else is waited for, and only one transaction sees all tables at the same moment.
 */
export class BackupWriter {
  readonly #encoder = new TextEncoder();
  readonly #chunks = new ByteChunks(CHUNK_BYTES);

  constructor(head: BackupHead) {
    this.#addLine(formatHead(head));
  }

  /** The caller adds exactly as many rows as the head says, table after table. @returns the bytes it takes */
  addRow(row: unknown): number {
    return this.#addLine(JSON.stringify(row));
  }

  /** The file without encryption. */
  finish(): Promise<WrittenBackup> {
    return sealWithHash(this.#chunks.take());
  }

  /** The same lines without the hash: what is encrypted. */
  finishContent(): Uint8Array<ArrayBuffer>[] {
    return this.#chunks.take();
  }

  #addLine(text: string): number {
    const line = this.#encoder.encode(`${text}\n`);
    this.#chunks.add(line);
    return line.length;
  }
}

/** Adds the last line to everything before it. */
export async function sealWithHash(before: readonly Uint8Array[]): Promise<WrittenBackup> {
  const bytes = new Uint8Array(before.reduce((sum, { length }) => sum + length, TRAILER_BYTES));
  let at = 0;
  for (const piece of before) {
    bytes.set(piece, at);
    at += piece.length;
  }
  bytes.set(formatTrailer(await sha256Hex(bytes.subarray(0, at))), at);
  return { bytes, fileSha256: await sha256Hex(bytes) };
}
