/** The part of `Worker` a line needs; tests pass one that runs in the same thread. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
}

interface Numbered {
  readonly id: number;
}

interface Waiting<Reply> {
  /** True once this was the last reply. */
  readonly take: (reply: Reply) => boolean;
  readonly died: () => void;
}

/**
 * One worker at the other end, started at the first ask and again at the first ask after a death.
 * Every ask has a number of its own; replies find their ask by it.
 */
export class WorkerLine<Ask extends Numbered, Reply extends Numbered> {
  readonly #start: () => WorkerLike;
  readonly #onDied: () => void;
  readonly #waiting = new Map<number, Waiting<Reply>>();
  #worker: WorkerLike | undefined;
  #lastId = 0;

  constructor(start: () => WorkerLike, onDied: () => void) {
    this.#start = start;
    this.#onDied = onDied;
  }

  /**
   * @param take gives the answer once a reply is it, `undefined` for replies on the way (progress).
   * @returns the answer, or `died`: the worker crashed or was stopped before it answered.
   */
  ask<T>(
    make: (id: number) => Ask,
    take: (reply: Reply) => T | undefined,
    transfer: Transferable[] = [],
  ): Promise<T | 'died'> {
    const id = ++this.#lastId;
    this.#worker ??= this.#connect();
    const worker = this.#worker;
    return new Promise(resolve => {
      this.#waiting.set(id, {
        take: reply => {
          const answer = take(reply);
          if (answer !== undefined) resolve(answer);
          return answer !== undefined;
        },
        died: () => resolve('died'),
      });
      worker.postMessage(make(id), transfer);
    });
  }

  /** Says something that has no reply of its own, to a worker that is there. */
  tell(ask: Ask): void {
    this.#worker?.postMessage(ask, []);
  }

  /** Ends the worker now. Everything it was asked is answered `died`. */
  stop(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.terminate();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { died } of waiting) died();
  }

  #connect(): WorkerLike {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }) => this.#deliver(data as Reply));
    // An uncaught error leaves a worker alive in a state nobody knows: as good as dead.
    for (const type of ['error', 'messageerror'] as const) {
      worker.addEventListener(type, () => {
        if (this.#worker !== worker) return;
        this.stop();
        this.#onDied();
      });
    }
    return worker;
  }

  #deliver(reply: Reply): void {
    if (this.#waiting.get(reply.id)?.take(reply)) this.#waiting.delete(reply.id);
  }
}
