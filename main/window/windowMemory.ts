import { readFileSync } from 'node:fs';
import { atomicWrite } from '../files/atomicWrite.ts';
import { FIRST_STATE, formatWindowState, parseWindowState, type WindowState } from './windowState.ts';

const SETTLE_MS = 500;

/** Keeps the window's state in one small file of the data folder. */
export class WindowMemory {
  readonly #path: string;
  readonly #onUnsaved: (error: unknown) => void;
  #state: WindowState;
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();

  /** Reads what was saved. Synchronous: a few hundred bytes that the window waits for anyway. */
  constructor(path: string, onUnsaved: (error: unknown) => void) {
    this.#path = path;
    this.#onUnsaved = onUnsaved;
    this.#state = readState(path);
  }

  get state(): WindowState {
    return this.#state;
  }

  /** Remembers `change`; it is on disk half a second after the last change, or after `flush`. */
  remember(change: Partial<WindowState>): void {
    this.#state = { ...this.#state, ...change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), SETTLE_MS);
  }

  async flush(): Promise<void> {
    if (this.#timer !== undefined) this.#save();
    await this.#last;
  }

  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = formatWindowState(this.#state);
    this.#last = this.#last.then(() => atomicWrite(this.#path, text)).catch(this.#onUnsaved);
  }
}

function readState(path: string): WindowState {
  try {
    return parseWindowState(readFileSync(path, 'utf8'));
  } catch {
    return FIRST_STATE;
  }
}
