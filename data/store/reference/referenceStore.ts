import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { CodeKey } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import type { ReleaseSeries } from '../../domain/codeSystem.ts';
import type { CodeOnDay } from '../../domain/inForce/codeOnDay.ts';
import type { Release } from '../../domain/release.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Reading } from '../../domain/retirement.ts';
import { attempt } from '../attempt.ts';
import { openDatabase, upgradedElsewhere } from '../openDatabase.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { cleanUpLeftovers } from './cleanUpLeftovers.ts';
import type { CodeLook } from './codeLook.ts';
import { CodeReader, type Neighbours } from './codeReader.ts';
import { type CompanionStore, companionStore } from './companions/companionStore.ts';
import { type TabularStore, tabularStore } from './companions/tabularStore.ts';
import { type DatasetStore, datasetStore } from './datasets/datasetStore.ts';
import type { InstallOptions } from './installProgress.ts';
import { installRelease, removeRelease } from './installRelease.ts';
import { findActiveRelease, type InstalledRelease, listReleases } from './listReleases.ts';
import type { FoundCode } from './locateCode.ts';
import { type OutlineStore, outlineStore } from './outlineStore.ts';
import { readAllRecords } from './readAllRecords.ts';
import { ReferenceDb } from './referenceDb.ts';
import { readReleaseNames, replaceReleaseNames } from './releaseNames.ts';
import { readSearchable, type Searchable } from './searchable.ts';
import { readSegment, readSegments, replaceSegment, type StoredSegment } from './segments.ts';
import type { ReleaseIndex } from './stageContent.ts';
import { switchBack } from './switchRelease.ts';

export type { CodeLook } from './codeLook.ts';
export type { Neighbours } from './codeReader.ts';
export type { InstalledCompanion } from './companions/companionStore.ts';
export type { DatasetReads, InstalledDataset } from './datasets/datasetStore.ts';
export type { InstalledRelease } from './listReleases.ts';
export type { FoundCode } from './locateCode.ts';
export type { StoredSegment } from './segments.ts';

/**
 * The installed releases and their codes: everything that can be read again from the official files.
 *
 * Plain reads follow Dexie tables, so a live query on them is told of an installation, also by a worker. They
 * reject with a `StoreError` where the stored bytes are damaged; whatever changes something answers a `Result`.
 */
export interface ReferenceStore {
  /** All installed releases: by series, newest effective date first. */
  releases(): Promise<readonly InstalledRelease[]>;
  activeRelease(series: ReleaseSeries): Promise<Release | undefined>;
  /** Looks in the release of the key's series that is in force on `day`; without a day, in the one in use. */
  findCode(key: CodeKey, day?: CalendarDate): Promise<FoundCode | undefined>;
  /** What the page of a code begins with, at one moment; `others` are keys in other systems to look under. */
  lookAt(key: CodeKey, others: readonly CodeKey[], day?: CalendarDate): Promise<CodeLook>;
  /** The same for many codes, at one moment; a code that release does not have is not in the answer. */
  findCodes(keys: readonly CodeKey[], day?: CalendarDate): Promise<ReadonlyMap<CodeKey, FoundCode>>;
  /**
   * What codes are worth on `day`, by the installed release in force on that day; never answered from another release
   * (`release-not-loaded`). At one moment; every key is in the answer. Words: `codeOnDayWords`.
   */
  codesOn(keys: readonly CodeKey[], day: CalendarDate): Promise<ReadonlyMap<CodeKey, CodeOnDay>>;
  /** What each installed release says of each code, in use or not. */
  readingsOf(keys: readonly CodeKey[]): Promise<ReadonlyMap<CodeKey, readonly Reading[]>>;
  /** In the official order, within the key's system; neither for a key the release does not have. */
  neighbours(key: CodeKey, day?: CalendarDate): Promise<Neighbours>;
  /** Codes of the same system that begin with this code, itself left out, in the official order. */
  codesUnder(key: CodeKey, day?: CalendarDate): Promise<readonly CodeRecord[]>;
  /** Some hundred codes of its series around a code, in the order of their keys; none for a code the release does not have. */
  codesNear(key: CodeKey, day?: CalendarDate): Promise<readonly CodeRecord[]>;
  /** In the official order. */
  recordsOf(releaseId: string): Promise<CodeRecord[]>;

  /**
   * Writes beside, verifies, then switches; a crash, a failure or a cancel at any moment leaves what was active
   * active and whole. Installing the same release again replaces its content. An official release that is in force later
   * than this one stays active (`staysInUse`, ADR 0160).
   *
   * @param index what search reads of these records (`data/search`), or the work that makes it: it then goes on
   * while the records are being written. What that work throws is the failure of the installation.
   */
  installRelease(
    release: Release,
    records: readonly CodeRecord[],
    index: ReleaseIndex,
    options?: InstallOptions,
  ): Promise<Result<null, StoreFailure>>;
  /** Back to the release that was active before; asked twice, forth again. */
  rollBack(series: ReleaseSeries): Promise<Result<Release, StoreFailure>>;
  /** Never the active one. */
  removeRelease(releaseId: string): Promise<Result<null, StoreFailure>>;
  /** Deletes what an interrupted installation left behind. For the start of the app. */
  cleanUpLeftovers(): Promise<Result<{ readonly removed: number }, StoreFailure>>;

  activeSegments(): Promise<Result<readonly Uint8Array<ArrayBuffer>[], StoreFailure>>;
  /** Not checked: compare `sha256` before trusting it for long. */
  readSegment(releaseId: string): Promise<StoredSegment | undefined>;
  /** What a start of search asks for, read together; see `readSearchable`. */
  searchable(isWanted: (installed: InstalledRelease) => boolean): Promise<Searchable>;
  /** Puts a rebuilt search index in the place of a damaged or outdated one. */
  replaceSegment(releaseId: string, segment: Uint8Array<ArrayBuffer>): Promise<Result<null, StoreFailure>>;
  /**
   * Names a release gives its codes, as search reads them; none where it was installed without. Not checked here: they
   * carry a checksum of their own. They are part of the release and go with it.
   */
  readNames(releaseId: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Puts rebuilt names in the place of missing, damaged or outdated ones. */
  replaceNames(releaseId: string, names: Uint8Array<ArrayBuffer>): Promise<Result<null, StoreFailure>>;

  /** Files that go with the releases: tabular list, index and its tables, crosswalk. */
  readonly companions: CompanionStore;
  /** The tabular list code by code, with the notes of every level. */
  readonly tabular: TabularStore;
  /** Fee schedules and edits. */
  readonly datasets: DatasetStore;
  /** The codes of the releases in use as they are browsed. */
  readonly outlines: OutlineStore;

  /** Calls back if another window needs the database for an upgrade and this one had to let go. */
  onClosed(listener: () => void): () => void;
  close(): void;
}

export interface OpenOptions {
  /** Only tests pass another one. */
  readonly name?: string;
  /** ISO date and time, UTC. */
  readonly now?: () => string;
  /** The database is made, and older data brought up to date, by whoever else opens it; until then this opening waits. */
  readonly leavesUpgrade?: boolean;
}

export async function openReferenceStore({
  name = 'reference',
  now = () => new Date().toISOString(),
  leavesUpgrade = false,
}: OpenOptions = {}): Promise<Result<ReferenceStore, StoreFailure>> {
  const listeners = new Set<() => void>();
  const db = new ReferenceDb(name);
  const isReady = () => upgradedElsewhere(db);
  const options = leavesUpgrade ? { mayCreate: isReady, beforeUpgrade: isReady } : {};
  const onClosed = () => {
    for (const listener of listeners) listener();
  };
  const opened = await openDatabase(db, 'reference', onClosed, options);
  if (!opened.ok) return opened;
  const reader = new CodeReader(db);
  return ok({
    releases: () => listReleases(db),
    activeRelease: series => findActiveRelease(db, series),
    findCode: (key, day) => reader.find(key, day),
    lookAt: (key, others, day) => reader.look(key, others, day),
    findCodes: (keys, day) => reader.findAll(keys, day),
    codesOn: (keys, day) => reader.on(keys, day),
    readingsOf: keys => reader.readingsOf(keys),
    neighbours: (key, day) => reader.neighbours(key, day),
    codesUnder: (key, day) => reader.under(key, day),
    codesNear: (key, day) => reader.near(key, day),
    recordsOf: releaseId => readAllRecords(db, releaseId),
    installRelease: (release, records, index, options = {}) =>
      installRelease(db, { release, records, index, installedAt: now() }, options),
    rollBack: series => attempt('reference', () => switchBack(db, series)),
    removeRelease: releaseId => removeRelease(db, releaseId),
    cleanUpLeftovers: () => cleanUpLeftovers(db),
    activeSegments: () => attempt('reference', () => readSegments(db)),
    readSegment: releaseId => readSegment(db, releaseId),
    searchable: isWanted => readSearchable(db, isWanted),
    replaceSegment: (releaseId, segment) => attempt('reference', () => replaceSegment(db, releaseId, segment)),
    readNames: releaseId => readReleaseNames(db, releaseId),
    replaceNames: (releaseId, names) => attempt('reference', () => replaceReleaseNames(db, releaseId, names)),
    companions: companionStore(db, now),
    tabular: tabularStore(db),
    datasets: datasetStore(db, now),
    outlines: outlineStore(db),
    onClosed: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => db.close(),
  });
}
