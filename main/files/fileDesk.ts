import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_FILE_BYTES, MOST_OPEN_FILES, type PickedFile } from '../contract/calls.ts';
import type { Outcome } from '../contract/outcome.ts';

/** A ticket nobody used for this long is worthless. */
export const TICKET_IDLE_MS = 10 * 60 * 1000;

export interface FileDeskOptions {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** 128 random bits as 32 hexadecimal digits. */
  readonly newTicket: () => string;
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly name: string;
  readonly byteLength: number;
  readonly changedAtMs: number;
  lastUsedMs: number;
}

/**
 * Hands out files a person chose, by ticket. The page never sees a path, and a ticket opens nothing but the file it
 * was made for, read only, as it was when chosen.
 */
export class FileDesk {
  readonly #open = new Map<string, OpenFile>();
  /** Files on their way to `#open`. */
  #opening = 0;
  readonly #options: FileDeskOptions;

  constructor(options: FileDeskOptions) {
    this.#options = options;
  }

  /** Opens all of `paths`, or none of them. */
  async admit(paths: readonly string[]): Promise<Outcome<readonly PickedFile[]>> {
    await this.releaseIdle();
    if (this.#open.size + this.#opening + paths.length > MOST_OPEN_FILES) {
      return { ok: false, error: { kind: 'too-many-files', limit: MOST_OPEN_FILES } };
    }
    // Room for all of them is taken before the first is waited for: another question may come meanwhile.
    this.#opening += paths.length;
    const outcomes = await Promise.all(paths.map(path => this.#admitOne(path)));
    const refused = outcomes.find(outcome => !outcome.ok);
    const admitted = outcomes.flatMap(outcome => (outcome.ok ? [outcome.value] : []));
    if (refused === undefined) return { ok: true, value: admitted };
    for (const { ticket } of admitted) await this.release(ticket);
    return refused;
  }

  /** Bytes `[offset, offset + length)`, shorter at the end of the file. */
  async read(ticket: string, offset: number, length: number): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
    await this.releaseIdle();
    const file = this.#open.get(ticket);
    if (file === undefined) return { ok: false, error: { kind: 'ticket-unknown' } };
    file.lastUsedMs = this.#options.now();
    // A buffer of its own: a slice of a shared one would carry the whole shared memory across the bridge.
    const bytes = new Uint8Array(Math.max(0, Math.min(length, file.byteLength - offset)));
    try {
      const bytesRead = await fill(file.handle, bytes, offset);
      const { size, mtimeMs } = await file.handle.stat();
      const isSame = size === file.byteLength && mtimeMs === file.changedAtMs && bytesRead === bytes.byteLength;
      return isSame ? { ok: true, value: bytes } : { ok: false, error: { kind: 'file-changed', name: file.name } };
    } catch {
      return { ok: false, error: { kind: 'file-unreadable', name: file.name } };
    }
  }

  async release(ticket: string): Promise<void> {
    const file = this.#open.get(ticket);
    this.#open.delete(ticket);
    // Closing a file that was only read cannot lose anything; a stick pulled out makes it fail.
    await file?.handle.close().catch(() => undefined);
  }

  async releaseAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map(ticket => this.release(ticket)));
  }

  /** Closes the files whose ticket was not used for `TICKET_IDLE_MS`. */
  async releaseIdle(): Promise<void> {
    const oldest = this.#options.now() - TICKET_IDLE_MS;
    for (const [ticket, { lastUsedMs }] of this.#open) {
      if (lastUsedMs <= oldest) await this.release(ticket);
    }
  }

  async #admitOne(path: string): Promise<Outcome<PickedFile>> {
    try {
      return await this.#openOne(path);
    } finally {
      this.#opening -= 1;
    }
  }

  async #openOne(path: string): Promise<Outcome<PickedFile>> {
    const name = basename(path);
    const handle = await openFile(path);
    if (handle === undefined) return { ok: false, error: { kind: 'file-unreadable', name } };
    const { size, mtimeMs } = await handle.stat();
    if (size > LARGEST_FILE_BYTES) {
      await handle.close();
      return { ok: false, error: { kind: 'file-too-large', name, limitBytes: LARGEST_FILE_BYTES } };
    }
    const ticket = this.#options.newTicket();
    this.#open.set(ticket, {
      handle,
      name,
      byteLength: size,
      changedAtMs: mtimeMs,
      lastUsedMs: this.#options.now(),
    });
    return { ok: true, value: { ticket, name, byteLength: size } };
  }
}

/** Ordinary files only. Looked at before opening, because opening a pipe or a device can wait for ever or act on it. */
async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined;
    return await open(path, constants.O_RDONLY);
  } catch {
    return undefined;
  }
}

async function fill(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<number> {
  let filled = 0;
  while (filled < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.byteLength - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
