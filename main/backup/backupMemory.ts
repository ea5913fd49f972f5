import { readFileSync } from 'node:fs';
import { atomicWrite } from '../files/atomicWrite.ts';
import { type BackupFacts, formatFacts, parseFacts } from './backupFacts.ts';

/**
 * What main remembers of backups in a small file of the data folder, apart from the databases of the page: it must
 * still be known when one of those is gone.
 */
export class BackupMemory {
  readonly #path: string;
  readonly #onUnsaved: (error: unknown) => void;
  #facts: BackupFacts;
  #isLost: boolean;
  #last: Promise<void> = Promise.resolve();

  /**
   * Reads what was saved. Synchronous: a few hundred bytes, once.
   *
   * @param first what is true where nothing was saved yet
   */
  constructor(path: string, first: BackupFacts, onUnsaved: (error: unknown) => void) {
    this.#path = path;
    this.#onUnsaved = onUnsaved;
    const saved = readFacts(path, first);
    this.#facts = saved ?? first;
    this.#isLost = saved === undefined;
  }

  /** Nothing is remembered: a first start, or the file was lost. */
  get isLost(): boolean {
    return this.#isLost;
  }

  get facts(): BackupFacts {
    return this.#facts;
  }

  /** Resolves when `change` is on the disk, or could not be written, which is told to the observer. */
  async remember(change: Partial<BackupFacts>): Promise<void> {
    this.#facts = { ...this.#facts, ...change };
    this.#isLost = false;
    const text = formatFacts(this.#facts);
    this.#last = this.#last.then(() => atomicWrite(this.#path, text)).catch(this.#onUnsaved);
    await this.#last;
  }

  async flush(): Promise<void> {
    await this.#last;
  }
}

function readFacts(path: string, first: BackupFacts): BackupFacts | undefined {
  try {
    return parseFacts(readFileSync(path, 'utf8'), first);
  } catch {
    return undefined;
  }
}
