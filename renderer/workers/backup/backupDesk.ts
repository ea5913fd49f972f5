import { ok, type Result } from '../../../data/domain/result.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import { openDatabase } from '../../../data/store/openDatabase.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { dumpUserData } from '../../../data/store/user/backup/dumpTables.ts';
import { proveBackup } from '../../../data/store/user/backup/proveBackup.ts';
import { readUserBackup, type UserContents } from '../../../data/store/user/backup/readUserBackup.ts';
import { createFromBackup, previewRestore, restoreInto } from '../../../data/store/user/backup/restoreUser.ts';
import { UserDb } from '../../../data/store/user/userDb.ts';
import type { BackupAsk, BackupReply, BackupWorkFailure, OpenedBackup } from './protocol.ts';

/** What a reply says, before it is numbered. */
type Answer = BackupReply extends infer R ? (R extends BackupReply ? Omit<R, 'id'> : never) : never;

/** The backup worker without its thread: takes asks one after the other, keeps the last backup that was read. */
export class BackupDesk {
  readonly #reply: (reply: BackupReply) => void;
  readonly #databaseName: string;
  #last: Promise<void> = Promise.resolve();
  #read: UserContents | undefined;

  /** @param databaseName only tests pass another one. */
  constructor(reply: (reply: BackupReply) => void, databaseName = 'user') {
    this.#reply = reply;
    this.#databaseName = databaseName;
  }

  /** Resolves once the ask was answered. */
  take(ask: BackupAsk): Promise<void> {
    this.#last = this.#last.then(() => this.#answer(ask));
    return this.#last;
  }

  async #answer(ask: BackupAsk): Promise<void> {
    const answer: Result<Answer, BackupWorkFailure> = await this.#work(ask).catch(async thrown => ({
      ok: false,
      error: await explainFailure(thrown, 'user'),
    }));
    this.#reply(answer.ok ? { ...answer.value, id: ask.id } : { kind: 'failed', id: ask.id, failure: answer.error });
  }

  async #work(ask: BackupAsk): Promise<Result<Answer, BackupWorkFailure>> {
    switch (ask.kind) {
      case 'dump':
        return ok({ kind: 'dumped', dump: await dumpUserData(ask.options, this.#databaseName) });
      case 'read':
        return this.#open(ask);
      case 'restore': {
        const contents = this.#read;
        if (contents === undefined) return { ok: false, error: { kind: 'nothing-inspected' } };
        return this.#withDatabase(async db => {
          const restored = await restoreInto(db, contents, ask.mode);
          return restored.ok ? ok({ kind: 'restored', changes: restored.value }) : restored;
        });
      }
      case 'create': {
        if (this.#read === undefined) return { ok: false, error: { kind: 'nothing-inspected' } };
        const created = await createFromBackup(this.#read, this.#databaseName);
        return created.ok ? ok({ kind: 'created' }) : created;
      }
      case 'prove': {
        const proven = await proveBackup(ask.bytes);
        return proven.ok ? ok({ kind: 'proven', proof: proven.value }) : proven;
      }
    }
  }

  async #open({
    bytes,
    passphrase,
    compares,
  }: Extract<BackupAsk, { kind: 'read' }>): Promise<Result<Answer, BackupWorkFailure>> {
    this.#read = undefined;
    const read = await readUserBackup(bytes, passphrase);
    if (!read.ok) return read;
    const contents = read.value;
    this.#read = contents;
    const opened: OpenedBackup = {
      head: contents.head,
      tables: [...contents.rows].map(([name, rows]) => ({ name, rows: rows.length })),
      unreadableRows: contents.unreadable.reduce((sum, { rows }) => sum + rows, 0),
    };
    if (!compares) return ok({ kind: 'read', opened });
    return this.#withDatabase(async db => {
      const preview = await previewRestore(db, contents);
      return preview.ok ? ok({ kind: 'read', opened: { ...opened, preview: preview.value } }) : preview;
    });
  }

  /** A connection of its own for each piece of work: none is held while there is nothing to do. */
  async #withDatabase<T>(
    work: (db: UserDb) => Promise<Result<T, BackupWorkFailure>>,
  ): Promise<Result<T, BackupWorkFailure | StoreFailure>> {
    const opened = await openDatabase(new UserDb(this.#databaseName), 'user', () => undefined);
    if (!opened.ok) return opened;
    try {
      return await work(opened.value);
    } finally {
      opened.value.close();
    }
  }
}
