import type { SearchAnswer } from '../../../data/search/searchTypes.ts';

/** Sent to a search worker before anything is asked: where it leaves its answers besides posting them. */
export interface BoardGiven {
  readonly kind: 'board';
  readonly memory: SharedArrayBuffer;
}

/** A list of fifty has some 20 KB; where the longest official texts come together it is posted only. */
const BYTES = 256 * 1024;
/** Two numbers of 4 bytes: the ask that is answered, then the length of the answer. */
const ASK = 0;
const LENGTH = 1;
const HEAD_BYTES = 8;
const NOTHING = 0;

/**
 * Memory that page and search worker share. A page in the middle of a key takes no messages: here it sees the answer
 * all the same, and draws letter and answer at once. One answer at a time, in the order asked.
 */
export class AnswerBoard {
  readonly memory: SharedArrayBuffer;
  readonly #head: Int32Array<SharedArrayBuffer>;
  readonly #text: Uint8Array<SharedArrayBuffer>;
  /** Read already; whoever asks for it again gets the very object. */
  #read: { readonly id: number; readonly answer: SearchAnswer } | undefined;

  /** @param memory made by `shareMemory`. */
  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.#head = new Int32Array(memory, 0, HEAD_BYTES / Int32Array.BYTES_PER_ELEMENT);
    this.#text = new Uint8Array(memory, HEAD_BYTES);
  }

  /**
   * @param id of the ask, from 1.
   * @returns whether the answer is there: one that is too long is not.
   */
  write(id: number, answer: SearchAnswer): boolean {
    Atomics.store(this.#head, ASK, NOTHING);
    const text = new TextEncoder().encode(JSON.stringify(answer));
    if (text.length > this.#text.length) return false;
    this.#text.set(text);
    Atomics.store(this.#head, LENGTH, text.length);
    Atomics.store(this.#head, ASK, id);
    return true;
  }

  /** The answer to this ask, as soon as it is there, at most `withinMs` from now: the thread does nothing else meanwhile. */
  readWithin(id: number, withinMs: number): SearchAnswer | undefined {
    if (this.#read?.id === id) return this.#read.answer;
    const until = performance.now() + withinMs;
    while (Atomics.load(this.#head, ASK) !== id) if (performance.now() > until) return undefined;
    // A decoder takes no shared memory: what is there is copied out of it.
    const text = new TextDecoder().decode(this.#text.slice(0, Atomics.load(this.#head, LENGTH)));
    this.#read = { id, answer: JSON.parse(text) as SearchAnswer };
    return this.#read.answer;
  }
}

/** `undefined` where the page may not share memory, or has no second processor to share it with. */
export function shareMemory(): SharedArrayBuffer | undefined {
  const isPossible = globalThis.crossOriginIsolated && navigator.hardwareConcurrency > 1;
  return isPossible ? new SharedArrayBuffer(BYTES) : undefined;
}
