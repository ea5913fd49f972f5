import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Lines kept on this computer, in at most two files of `limitBytes` each: `path`, and before it `path.1`. */
export class RotatingLog {
  readonly #path: string;
  readonly #limitBytes: number;
  #byteLength: number | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(path: string, limitBytes: number) {
    this.#path = path;
    this.#limitBytes = limitBytes;
  }

  /** Appends one line; line ends within it become spaces. Never throws: a full disk must not stop the app. */
  append(line: string): void {
    const bytes = Buffer.from(`${line.replace(/[\r\n]+/g, ' ')}\n`).subarray(0, this.#limitBytes);
    this.#last = this.#last
      .then(() => this.#write(bytes))
      .catch(() => {
        // Somebody may have moved the file: look again before the next line.
        this.#byteLength = undefined;
      });
  }

  /** Resolves when everything appended so far is written. */
  async flush(): Promise<void> {
    await this.#last;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#byteLength ??= await openSize(this.#path);
    if (this.#byteLength + bytes.byteLength > this.#limitBytes) {
      await rename(this.#path, `${this.#path}.1`);
      this.#byteLength = 0;
    }
    await appendFile(this.#path, bytes, { mode: 0o600 });
    this.#byteLength += bytes.byteLength;
  }
}

async function openSize(path: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
