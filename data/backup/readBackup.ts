import { fail, ok, type Result } from '../domain/result.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { type BackupFailure, LARGEST_BACKUP_BYTES } from './backupFailure.ts';
import { BACKUP_FORMAT, type BackupHead, fieldOf, parseHead } from './backupHead.ts';
import { decryptBackup, parseEncryption } from './encryption.ts';
import { readTrailer, TRAILER_BYTES } from './trailer.ts';

/** What a backup holds. Every row is still `unknown`: whoever writes it somewhere reads it with the parser of its table. */
export interface Backup {
  readonly head: BackupHead;
  /** By table name, in the order of the file. */
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
  readonly isEncrypted: boolean;
}

const NEWLINE = 0x0a;
/** Bytes: a first line is a few hundred. */
const LONGEST_FIRST_LINE = 64 * 1024;
/** Every file begins like this, so that one with a damaged first line is still known for a backup. */
const BEGINS = '{"chartsideBackup":';

/**
 * Reads a whole backup file, or says why not. Trusts nothing in it.
 *
 * @param passphrase asked for only after the file is known to be whole.
 */
export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<Result<Backup, BackupFailure>> {
  if (bytes.length > LARGEST_BACKUP_BYTES) return fail({ kind: 'too-large', limitBytes: LARGEST_BACKUP_BYTES });
  const trailer = readTrailer(bytes);
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINS.length)) === BEGINS;
  if (!begins && trailer === undefined) return fail({ kind: 'not-a-backup' });

  const firstLine = firstLineOf(bytes);
  const first = parseLine(firstLine);
  const format = fieldOf(first, 'chartsideBackup');
  // Asked first: a newer layout may end in another way.
  if (typeof format === 'number' && Number.isSafeInteger(format) && format > BACKUP_FORMAT) {
    return fail({ kind: 'newer-format', found: format, known: BACKUP_FORMAT });
  }
  if (trailer === undefined) return fail({ kind: 'cut-off' });
  const covered = bytes.subarray(0, -TRAILER_BYTES);
  if ((await sha256Hex(covered)) !== trailer) return fail({ kind: 'damaged' });
  const after = covered.subarray(firstLine.length);

  const encryptionField = fieldOf(first, 'encryption');
  if (encryptionField === undefined) return readLines(covered, false);
  const encryption = parseEncryption(encryptionField);
  if (encryption === undefined) return fail({ kind: 'malformed', line: 1 });
  if (passphrase === undefined) return fail({ kind: 'passphrase-needed' });
  const decrypted = await decryptBackup(encryption, firstLine, after, passphrase);
  if (decrypted.kind !== 'content') return fail({ kind: decrypted.kind });
  return readLines(decrypted.content, true);
}

/** The head and the rows after it, exactly as many as it says. */
function readLines(content: Uint8Array<ArrayBuffer>, isEncrypted: boolean): Result<Backup, BackupFailure> {
  const lines = new Lines(content);
  const reading = parseHead(parseLine(lines.next() ?? new Uint8Array()));
  if (reading.kind === 'newer') return fail({ kind: 'newer-format', found: reading.format, known: BACKUP_FORMAT });
  if (reading.kind === 'malformed') return fail({ kind: 'malformed', line: 1 });
  const { head } = reading;
  const rows = new Map<string, unknown[]>();
  for (const table of head.tables) {
    const own: unknown[] = [];
    rows.set(table.name, own);
    while (own.length < table.rows) {
      const line = lines.next();
      const row = line === undefined ? undefined : parseLine(line);
      if (typeof row !== 'object' || row === null) return fail({ kind: 'malformed', line: lines.number });
      own.push(row);
    }
  }
  if (lines.next() !== undefined) return fail({ kind: 'malformed', line: lines.number });
  return ok({ head, rows, isEncrypted });
}

/** Lines, each with its line end, counted from 1. */
class Lines {
  number = 0;
  readonly #content: Uint8Array<ArrayBuffer>;
  #at = 0;

  constructor(content: Uint8Array<ArrayBuffer>) {
    this.#content = content;
  }

  next(): Uint8Array<ArrayBuffer> | undefined {
    this.number += 1;
    if (this.#at >= this.#content.length) return undefined;
    const end = this.#content.indexOf(NEWLINE, this.#at);
    const from = this.#at;
    this.#at = end === -1 ? this.#content.length : end + 1;
    return this.#content.subarray(from, this.#at);
  }
}

function firstLineOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const end = bytes.subarray(0, LONGEST_FIRST_LINE).indexOf(NEWLINE);
  return bytes.subarray(0, end + 1);
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The JSON of a line; `undefined` where it is none, or is nested deeper than the engine can follow. */
function parseLine(line: Uint8Array): unknown {
  try {
    const parsed: unknown = JSON.parse(DECODER.decode(line));
    return parsed;
  } catch {
    return undefined;
  }
}
