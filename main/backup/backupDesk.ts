import { join } from 'node:path';
import type { BackupState, BackupTrouble, SnapshotPlace, SnapshotReason } from '../contract/backups.ts';
import { LARGEST_FILE_BYTES } from '../contract/calls.ts';
import type { Outcome, ShellFailure } from '../contract/outcome.ts';
import type { BackupMemory } from './backupMemory.ts';
import { DraftFile } from './draftFile.ts';
import { fileTroubleOf, troubleOf } from './fileTrouble.ts';
import { clearDrafts, clearOutdated, listSnapshots, readyFolder, type StoredSnapshot } from './snapshotFolder.ts';
import { formatSnapshotName } from './snapshotName.ts';

export interface BackupDeskOptions {
  readonly memory: BackupMemory;
  /** `backups` in the data folder. */
  readonly defaultFolder: string;
  readonly now: () => Date;
  /** 128 random bits as 32 hexadecimal digits. */
  readonly newTicket: () => string;
}

interface Begun {
  readonly draft: DraftFile;
  /** Absent for a file the person saves where they like: it is no snapshot. */
  readonly snapshot?: { readonly name: string; readonly place: SnapshotPlace; readonly changesBefore: number };
}

/** A page that begins more than this at once has gone wrong. */
const MOST_AT_ONCE = 4;

const DONE: Outcome<null> = { ok: true, value: null };

/** Writes what the page hands over, as snapshots or where the person said, and remembers how it went. */
export class BackupDesk {
  readonly #options: BackupDeskOptions;
  readonly #begun = new Map<string, Begun>();
  /** Drafts on their way to `#begun`. */
  #beginning = 0;
  readonly #cleared = new Set<string>();
  /** Counts the changes told in this run: a snapshot begun before a change does not cover it. */
  #changes = 0;
  #savedChanges = 0;
  #lastNamedAt = 0;

  constructor(options: BackupDeskOptions) {
    this.#options = options;
  }

  /** Something changed in this run that no snapshot holds. */
  get isUnsaved(): boolean {
    return this.#changes > this.#savedChanges;
  }

  async state(): Promise<BackupState> {
    const { facts, isLost } = this.#options.memory;
    const snapshots = await this.#list();
    const proven = snapshots.find(({ name }) => name === facts.proof?.name);
    return {
      folderPath: this.#folder('chosen'),
      isDefaultFolder: facts.folder === null,
      snapshots: snapshots.map(({ name, writtenAt, reason, byteLength, instanceId }) => ({
        name,
        writtenAt,
        reason,
        byteLength,
        isOwn: instanceId === facts.instanceId,
        isProven: name === facts.proof?.name,
      })),
      isUnsaved: facts.isUnsaved,
      // Snapshots of a data folder whose memory was lost still tell that there was something.
      hadUserData: facts.hadUserData || (isLost && snapshots.length > 0),
      ...(facts.lastSavedAt !== null && { lastSavedAt: facts.lastSavedAt }),
      ...(facts.trouble !== null && { trouble: facts.trouble }),
      ...(facts.proof !== null &&
        proven !== undefined && { proof: { snapshotWrittenAt: proven.writtenAt, provenAt: facts.proof.provenAt } }),
    };
  }

  async changed(): Promise<void> {
    this.#changes += 1;
    const { isUnsaved, hadUserData } = this.#options.memory.facts;
    if (!isUnsaved || !hadUserData) await this.#options.memory.remember({ isUnsaved: true, hadUserData: true });
  }

  async begin(reason: SnapshotReason, place: SnapshotPlace): Promise<Outcome<{ readonly ticket: string }>> {
    const { memory, now } = this.#options;
    const { instanceId, folder: chosen } = memory.facts;
    const folder = this.#folder(place);
    // Two within a millisecond, or a clock set back, must not give two files one name.
    this.#lastNamedAt = Math.max(now().getTime(), this.#lastNamedAt + 1);
    const name = formatSnapshotName({ instanceId, writtenAt: new Date(this.#lastNamedAt).toISOString(), reason });
    return this.#begin(join(folder, name), { name, place, changesBefore: this.#changes }, async () => {
      await readyFolder(folder, chosen === null || place === 'data-folder');
      if (!this.#cleared.has(folder)) await clearDrafts(folder, instanceId);
      this.#cleared.add(folder);
    });
  }

  /** @param path where the person said; what is there is replaced once the new file is whole. */
  beginFile(path: string): Promise<Outcome<{ readonly ticket: string }>> {
    return this.#begin(path, undefined, async () => undefined);
  }

  async write(ticket: string, bytes: Uint8Array): Promise<Outcome<null>> {
    const begun = this.#begun.get(ticket);
    if (begun === undefined) return { ok: false, error: { kind: 'ticket-unknown' } };
    if (begun.draft.byteLength + bytes.length > LARGEST_FILE_BYTES) return this.#giveUp(ticket, { kind: 'too-much' });
    try {
      await begun.draft.write(bytes);
      return DONE;
    } catch (error) {
      return this.#giveUp(ticket, fileTroubleOf(error, 'backup:write'));
    }
  }

  async commit(ticket: string, sha256: string): Promise<Outcome<null>> {
    const begun = this.#begun.get(ticket);
    if (begun === undefined) return { ok: false, error: { kind: 'ticket-unknown' } };
    try {
      if (!(await begun.draft.finish(sha256))) return this.#giveUp(ticket, { kind: 'not-verified' });
    } catch (error) {
      return this.#giveUp(ticket, fileTroubleOf(error, 'backup:commit'));
    }
    this.#begun.delete(ticket);
    if (begun.snapshot !== undefined) await this.#saved(begun.snapshot);
    return DONE;
  }

  async abort(ticket: string): Promise<void> {
    const begun = this.#begun.get(ticket);
    this.#begun.delete(ticket);
    await begun?.draft.discard();
  }

  async abortAll(): Promise<void> {
    await Promise.all([...this.#begun.keys()].map(ticket => this.abort(ticket)));
  }

  async noteTrouble(kind: BackupTrouble): Promise<void> {
    const { memory, now } = this.#options;
    const since = memory.facts.trouble?.since ?? now().toISOString();
    await memory.remember({ trouble: { since, kind } });
  }

  async noteProof(name: string): Promise<Outcome<null>> {
    const { memory, now } = this.#options;
    if ((await this.pathOf(name)) === undefined) return { ok: false, error: { kind: 'snapshot-unknown' } };
    await memory.remember({ proof: { name, provenAt: now().toISOString() } });
    return DONE;
  }

  /** Where a snapshot of the list lies. */
  async pathOf(name: string): Promise<string | undefined> {
    return (await this.#list()).find(snapshot => snapshot.name === name)?.path;
  }

  #folder(place: SnapshotPlace): string {
    const { memory, defaultFolder } = this.#options;
    return place === 'chosen' ? (memory.facts.folder ?? defaultFolder) : defaultFolder;
  }

  /** Newest first. */
  async #list(): Promise<readonly StoredSnapshot[]> {
    const folders = new Set([this.#folder('chosen'), this.#folder('data-folder')]);
    const found = await Promise.all([...folders].map(listSnapshots));
    return found.flat().sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  }

  async #begin(
    path: string,
    snapshot: Begun['snapshot'],
    prepare: () => Promise<void>,
  ): Promise<Outcome<{ readonly ticket: string }>> {
    if (this.#begun.size + this.#beginning >= MOST_AT_ONCE) return { ok: false, error: { kind: 'too-much' } };
    this.#beginning += 1;
    try {
      await prepare();
      const ticket = this.#options.newTicket();
      const draft = await DraftFile.create(path, ticket.slice(0, 12));
      this.#begun.set(ticket, snapshot === undefined ? { draft } : { draft, snapshot });
      return { ok: true, value: { ticket } };
    } catch (error) {
      const failure = fileTroubleOf(error, 'backup:begin');
      if (snapshot?.place === 'chosen') await this.noteTrouble(troubleOf(failure));
      return { ok: false, error: failure };
    } finally {
      this.#beginning -= 1;
    }
  }

  async #saved({ place, changesBefore }: NonNullable<Begun['snapshot']>): Promise<void> {
    const { memory, now } = this.#options;
    const { instanceId, proof } = memory.facts;
    await clearOutdated(this.#folder(place), instanceId, proof?.name);
    // In the data folder it is only there until the chosen folder can be used again: still trouble, still due.
    if (place !== 'chosen' && memory.facts.folder !== null) return memory.remember({ hadUserData: true });
    this.#savedChanges = changesBefore;
    await memory.remember({
      lastSavedAt: now().toISOString(),
      hadUserData: true,
      isUnsaved: this.isUnsaved,
      trouble: null,
    });
  }

  async #giveUp(ticket: string, failure: ShellFailure): Promise<Outcome<never>> {
    const snapshot = this.#begun.get(ticket)?.snapshot;
    await this.abort(ticket);
    if (snapshot?.place === 'chosen') await this.noteTrouble(troubleOf(failure));
    return { ok: false, error: failure };
  }
}
