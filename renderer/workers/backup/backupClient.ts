import type { RestoreMode } from '../../../data/backup/planRestore.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { Dump, DumpOptions } from '../../../data/store/user/backup/dumpTables.ts';
import type { BackupProof } from '../../../data/store/user/backup/proveBackup.ts';
import type { TableChange } from '../../../data/store/user/backup/restoreUser.ts';
import { type WorkerLike, WorkerLine } from '../workerLine.ts';
import type { BackupAsk, BackupReply, BackupWorkFailure, OpenedBackup } from './protocol.ts';

/** The backup worker, as the page uses it. Started when it is needed, ended when it has nothing left to do. */
export interface BackupClient {
  /** The whole user database as a backup. */
  dump(options: DumpOptions): Promise<Result<Dump, BackupWorkFailure>>;
  /**
   * Reads a backup and tells what restoring it would do; nothing is changed. The worker keeps it until `letGo`.
   *
   * @param bytes the whole file. They move to the worker: the page cannot read them afterwards.
   * @param compares false where there is no user database.
   */
  read(
    bytes: Uint8Array<ArrayBuffer>,
    options: { readonly passphrase?: string; readonly compares: boolean },
  ): Promise<Result<OpenedBackup, BackupWorkFailure>>;
  /** Restores what was read last: everything, or nothing. */
  restore(mode: RestoreMode): Promise<Result<readonly TableChange[], BackupWorkFailure>>;
  /** Makes the user database anew from what was read last, deleting what is there. */
  create(): Promise<Result<null, BackupWorkFailure>>;
  /** Restores a backup for trial, and compares. */
  prove(bytes: Uint8Array<ArrayBuffer>): Promise<Result<BackupProof, BackupWorkFailure>>;
  /** Forgets what was read last. */
  letGo(): void;
  close(): void;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./backupWorker.ts', import.meta.url), { type: 'module', name: 'backup' });

/** @param start only tests pass another. */
export function createBackupClient(start = startWorker): BackupClient {
  const line = new WorkerLine<BackupAsk, BackupReply>(start, () => undefined);
  let waiting = 0;
  let isHolding = false;

  /** All memory of a dump or a proof goes with its worker. */
  const stopWhenIdle = () => {
    if (waiting === 0 && !isHolding) line.stop();
  };

  async function ask<T>(
    make: (id: number) => BackupAsk,
    take: (reply: BackupReply) => T | undefined,
    transfer: Transferable[] = [],
  ): Promise<Result<T, BackupWorkFailure>> {
    waiting += 1;
    const answer = await line.ask<Result<T, BackupWorkFailure>>(
      make,
      reply => {
        if (reply.kind === 'failed') return fail(reply.failure);
        const value = take(reply);
        return value === undefined ? undefined : ok(value);
      },
      transfer,
    );
    waiting -= 1;
    stopWhenIdle();
    return answer === 'died' ? fail({ kind: 'worker-died', worker: 'backup' }) : answer;
  }

  return {
    dump: options =>
      ask(
        id => ({ kind: 'dump', id, options }),
        reply => (reply.kind === 'dumped' ? reply.dump : undefined),
      ),
    read: (bytes, options) => {
      isHolding = true;
      return ask(
        id => ({ kind: 'read', id, bytes, ...options }),
        reply => (reply.kind === 'read' ? reply.opened : undefined),
        [bytes.buffer],
      );
    },
    restore: mode =>
      ask(
        id => ({ kind: 'restore', id, mode }),
        reply => (reply.kind === 'restored' ? reply.changes : undefined),
      ),
    create: async () => {
      const created = await ask(
        id => ({ kind: 'create', id }),
        reply => reply.kind === 'created' || undefined,
      );
      return created.ok ? ok(null) : created;
    },
    prove: bytes =>
      ask(
        id => ({ kind: 'prove', id, bytes }),
        reply => (reply.kind === 'proven' ? reply.proof : undefined),
        [bytes.buffer],
      ),
    letGo: () => {
      isHolding = false;
      stopWhenIdle();
    },
    close: () => line.stop(),
  };
}
