import type { DBCoreMutateRequest, Dexie } from 'dexie';

/** What happens to one write: nothing, an error instead of it, or other bytes than were asked for. */
export type WriteFault = 'none' | Error | ((row: { bytes: Uint8Array | Blob }) => void);

/**
 * For tests: lets every write of `db` pass by `fault` first. A database whose writes all fail from some moment on is
 * what a crash leaves behind: transactions committed before stay, the one in flight is undone, nothing follows.
 *
 * @param fault is told how many writes went before, and the table.
 * @returns how many writes were asked for so far.
 */
export function withWriteFaults(
  db: Dexie,
  fault: (before: number, table: string, type: DBCoreMutateRequest['type']) => WriteFault,
): () => number {
  let writes = 0;
  db.use({
    stack: 'dbcore',
    name: 'write faults',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name);
        return {
          ...table,
          mutate: request => {
            const happens = fault(writes++, name, request.type);
            if (happens instanceof Error) return Promise.reject(happens) as ReturnType<typeof table.mutate>;
            if (typeof happens === 'function' && 'values' in request) {
              for (const row of request.values) happens(row);
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return () => writes;
}

/** As the browser has it. */
export function quotaError(): Error {
  return new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}
