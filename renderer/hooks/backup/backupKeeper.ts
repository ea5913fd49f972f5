import type { Result } from '../../../data/domain/result.ts';
import { readWholeFile } from '../../shell/fileInMemory.ts';
import type { Outcome, PickedFile, Shell } from '../../shell/shell.ts';
import type { BackupState, SnapshotReason } from '../../shell/shellBackups.ts';
import type { BackupClient } from '../../workers/backup/backupClient.ts';
import { type SavedBackup, type SaveFailure, type SnapshotParts, saveSnapshot } from './saveSnapshot.ts';

/** A snapshot waits for a pause in the work, but never longer than this after the first change: under a minute, writing included. */
const QUIET_MS = 8_000;
const LATEST_MS = 40_000;
/** While snapshots fail they are tried again this often. */
const RETRY_MS = 30_000;
/** The start belongs to the person; what is due from the last run waits this long. */
const AFTER_START_MS = 6_000;
/** The newest snapshot is restored for trial when it has been this long since the last trial. */
const PROVE_AFTER_MS = 20 * 60 * 60_000;
const PROVE_PAUSE_MS = 15_000;

export interface KeeperParts extends SnapshotParts {
  readonly client: Pick<BackupClient, 'dump' | 'prove'>;
  readonly files: Pick<Shell, 'readFile' | 'releaseFile' | 'log'>;
  /** Calls back after every committed change of the person's data. */
  readonly onChanged: (listener: () => void) => () => void;
}

export interface KeeperState {
  /** As main knows it; `undefined` until it was asked. */
  readonly main: BackupState | undefined;
  readonly isSaving: boolean;
  readonly isProving: boolean;
  /** The newest snapshot could not be restored for trial: when that was tried. ISO date and time, UTC. */
  readonly unprovenAt?: string;
}

/** Sees to it that there is always a second copy: at most a minute after a change, and proven to be one. */
export class BackupKeeper {
  readonly #parts: KeeperParts;
  readonly #listeners = new Set<() => void>();
  #state: KeeperState = { main: undefined, isSaving: false, isProving: false };
  #firstChangeAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #proveTimer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): KeeperState => this.#state;

  /** Begins to watch; catches up later on what the last run left undone. */
  start(): void {
    this.#unsubscribe = this.#parts.onChanged(() => this.#changed());
    this.#schedule(AFTER_START_MS, () => void this.#catchUp());
  }

  stop(): void {
    this.#unsubscribe?.();
    clearTimeout(this.#timer);
    clearTimeout(this.#proveTimer);
  }

  /** Writes a snapshot now. One at a time. */
  readonly save = (reason: SnapshotReason): Promise<Result<SavedBackup, SaveFailure>> =>
    this.#inTurn(async () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#firstChangeAt = undefined;
      this.#set({ isSaving: true });
      const saved = await saveSnapshot(this.#parts, reason);
      const { log } = this.#parts.files;
      if (saved.ok) log({ event: 'backup-saved', figures: { rows: saved.value.rows, bytes: saved.value.byteLength } });
      else log({ event: 'backup-failed' });
      this.#set({ isSaving: false });
      await this.refresh();
      if (!saved.ok) this.#schedule(RETRY_MS, () => void this.save('change'));
      else this.#proveLater();
      return saved;
    });

  /** Resolves once everything changed so far is in a snapshot, or could not be. */
  readonly saveUnsaved = async (reason: SnapshotReason): Promise<void> => {
    await this.#last;
    if (this.#firstChangeAt !== undefined || this.#state.main?.trouble !== undefined) await this.save(reason);
  };

  /** Restores the newest snapshot for trial. @returns whether everything was right. */
  readonly prove = (): Promise<boolean> =>
    this.#inTurn(async () => {
      await this.refresh();
      const newest = this.#state.main?.snapshots.find(({ isOwn }) => isOwn);
      if (newest === undefined) return false;
      this.#set({ isProving: true });
      const isRight = await this.#isRestorable(newest.name);
      if (isRight) await this.#parts.shell.proven(newest.name);
      this.#parts.files.log({ event: isRight ? 'backup-proven' : 'backup-unproven' });
      const { unprovenAt: _, ...state } = this.#state;
      this.#state = { ...state, isProving: false, ...(!isRight && { unprovenAt: this.#parts.now() }) };
      await this.refresh();
      return isRight;
    });

  /** Asks main anew. */
  readonly refresh = async (): Promise<void> => {
    const state = await this.#parts.shell.state();
    this.#set(state.ok ? { main: state.value } : {});
  };

  #changed(): void {
    const now = Date.now();
    if (this.#firstChangeAt === undefined) {
      this.#firstChangeAt = now;
      this.#parts.shell.changed();
    }
    const latest = this.#firstChangeAt + LATEST_MS;
    // While snapshots fail the retry is due soon anyway, and a change must not put it off.
    if (this.#state.main?.trouble !== undefined && this.#timer !== undefined) return;
    this.#schedule(Math.max(0, Math.min(QUIET_MS, latest - now)), () => void this.save('change'));
  }

  async #catchUp(): Promise<void> {
    await this.refresh();
    const { main } = this.#state;
    if (main === undefined) return;
    if (main.isUnsaved || main.lastSavedAt === undefined || main.trouble !== undefined) await this.save('start');
    else this.#proveLater();
  }

  #proveLater(): void {
    const provenAt = Date.parse(this.#state.main?.proof?.provenAt ?? '');
    if (this.#proveTimer !== undefined || Date.now() - provenAt < PROVE_AFTER_MS) return;
    this.#proveTimer = setTimeout(() => {
      this.#proveTimer = undefined;
      void this.prove();
    }, PROVE_PAUSE_MS);
  }

  async #isRestorable(name: string): Promise<boolean> {
    const file = await this.#parts.shell.open(name);
    if (!file.ok) return false;
    const bytes = await this.#readWhole(file.value);
    return bytes?.ok === true && (await this.#parts.client.prove(bytes.value)).ok;
  }

  async #readWhole(file: PickedFile): Promise<Outcome<Uint8Array<ArrayBuffer>> | undefined> {
    const { files } = this.#parts;
    const bytes = await readWholeFile(files, file, () => undefined, new AbortController().signal);
    void files.releaseFile(file.ticket);
    return bytes;
  }

  #schedule(afterMs: number, work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, afterMs);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  #set(change: Partial<KeeperState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
