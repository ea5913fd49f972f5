import { sha256 } from '@noble/hashes/sha2.js';
import { type BackupHead, formatHead } from './backupHead.ts';
import { ByteChunks } from './byteChunks.ts';
import { hexOf } from './hexText.ts';
import { formatTrailer } from './trailer.ts';

/** Pieces in which a backup is made, encrypted and handed over. */
export const CHUNK_BYTES = 1024 * 1024;

/** A backup as it will lie on the disk. */
export interface WrittenBackup {
  /** In order, each of `CHUNK_BYTES` but the last. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  readonly byteLength: number;
  /** SHA-256 of the whole file, as hex; not the one on its last line, which covers what is before it. */
  readonly fileSha256: string;
}

/**
 * Writes a backup line by line: the head, then the rows of each table in the head's order, then the hash.
 *
 * Works without waiting for anything, so that it can run inside one read transaction: IndexedDB ends a transaction as
 * soon as something else is waited for, and only one transaction sees all tables at the same moment.
 */
export class BackupWriter {
  readonly #content: BackupContent;

  constructor(head: BackupHead) {
    this.#content = new BackupContent();
    this.#content.addLine(formatHead(head));
  }

  /** The caller adds exactly as many rows as the head says, table after table. */
  addRow(row: unknown): void {
    this.#content.addLine(JSON.stringify(row));
  }

  /** The file without encryption. */
  finish(): WrittenBackup {
    return sealWithHash(this.#content.take());
  }

  /** The same lines without the hash: what is encrypted. */
  finishContent(): Uint8Array<ArrayBuffer>[] {
    return this.#content.take();
  }
}

/** Adds the last line to everything before it. */
export function sealWithHash(before: readonly Uint8Array[]): WrittenBackup {
  const chunks = new ByteChunks(CHUNK_BYTES);
  const content = sha256.create();
  const file = sha256.create();
  for (const piece of before) {
    chunks.add(piece);
    content.update(piece);
    file.update(piece);
  }
  const trailer = formatTrailer(content.digest());
  chunks.add(trailer);
  file.update(trailer);
  return { chunks: chunks.take(), byteLength: chunks.byteLength, fileSha256: hexOf(file.digest()) };
}

class BackupContent {
  readonly #encoder = new TextEncoder();
  readonly #chunks = new ByteChunks(CHUNK_BYTES);

  addLine(text: string): void {
    this.#chunks.add(this.#encoder.encode(`${text}\n`));
  }

  take(): Uint8Array<ArrayBuffer>[] {
    return this.#chunks.take();
  }
}
