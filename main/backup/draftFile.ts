import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../files/atomicWrite.ts';

/** Names of files that are not finished end like this; nobody takes them for a backup. */
export const DRAFT_ENDING = '.tmp';

/**
 * A file that comes into being only when it is whole: written beside its place, on the disk, read back, its hash
 * compared, and then renamed. Whatever goes wrong before leaves no file, and the old one of that name as it was.
 */
export class DraftFile {
  readonly path: string;
  readonly #draftPath: string;
  readonly #handle: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  #byteLength = 0;
  #last: Promise<void> = Promise.resolve();

  private constructor(path: string, draftPath: string, handle: FileHandle) {
    this.path = path;
    this.#draftPath = draftPath;
    this.#handle = handle;
  }

  /** @param mark makes the name of the unfinished file its own. Throws what the file system throws, as all of these do. */
  static async create(path: string, mark: string): Promise<DraftFile> {
    const draftPath = `${path}.${mark}${DRAFT_ENDING}`;
    return new DraftFile(path, draftPath, await open(draftPath, 'wx', 0o600));
  }

  /** Of all that was handed over, also where it is not on the disk yet: what comes at once must not pass a limit. */
  get byteLength(): number {
    return this.#byteLength;
  }

  /** Appends; what is handed over before the last write has ended waits for it. */
  write(bytes: Uint8Array): Promise<void> {
    this.#byteLength += bytes.length;
    this.#last = this.#last.then(async () => {
      await this.#handle.writeFile(bytes);
      this.#hash.update(bytes);
    });
    return this.#last;
  }

  /** @returns false where the disk does not give back what `sha256` says; then there is no file. */
  async finish(sha256: string): Promise<boolean> {
    await this.#last;
    await this.#handle.sync();
    await this.#handle.close();
    const isWhole = this.#hash.digest('hex') === sha256 && (await hashOf(this.#draftPath)) === sha256;
    if (!isWhole) {
      await rm(this.#draftPath, { force: true });
      return false;
    }
    await rename(this.#draftPath, this.path);
    await syncFolder(dirname(this.path));
    return true;
  }

  /** Never throws: what cannot be cleared away now is cleared away at a later start. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#draftPath, { force: true }).catch(() => undefined);
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
