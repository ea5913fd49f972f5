import type { WorkerLike } from './workerLine.ts';

/**
 * For tests: a worker that runs in the same thread, its messages copied as a real one's are.
 *
 * @param take is given each message and a way to reply.
 */
export function workerInThread<Ask, Reply>(
  take: (ask: Ask, reply: (reply: Reply) => void) => unknown,
): WorkerLike & { readonly isTerminated: boolean; die(): void } {
  const onMessage: ((event: { readonly data: unknown }) => void)[] = [];
  const onError: ((event: Event) => void)[] = [];
  let isTerminated = false;
  const reply = (message: Reply) => {
    const copy = structuredClone(message);
    queueMicrotask(() => {
      if (!isTerminated) for (const listener of onMessage) listener({ data: copy });
    });
  };
  return {
    postMessage: (message, transfer) => {
      const copy = structuredClone(message, { transfer }) as Ask;
      queueMicrotask(() => {
        if (!isTerminated) take(copy, reply);
      });
    },
    terminate: () => {
      isTerminated = true;
    },
    addEventListener: (
      type: string,
      listener: ((event: { readonly data: unknown }) => void) | ((event: Event) => void),
    ) => {
      if (type === 'message') onMessage.push(listener as (event: { readonly data: unknown }) => void);
      else onError.push(listener as (event: Event) => void);
    },
    get isTerminated() {
      return isTerminated;
    },
    die: () => {
      for (const listener of onError) listener(new Event('error'));
    },
  };
}
