import type { SearchEngine } from '../../../data/search/engine.ts';
import type { NameSource } from '../../../data/search/matching/nameSet.ts';
import type { ClinicName } from '../../../data/search/names/clinicName.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { breathe } from '../breathe.ts';
import type { NamedFile } from './namedFiles.ts';
import type { NamesLoaded } from './protocol.ts';

interface LoadedNames {
  readonly file: NamedFile;
  readonly source: NameSource;
}

const NOTHING: NamesLoaded = { inUse: [], unreadable: [] };

/**
 * Names from companion files and short texts, and the clinic's own names, for whichever engine is in use. Search answers without the
 * former until they are loaded, so that they delay no start.
 */
export class NamesDesk {
  #engine: SearchEngine | undefined;
  #loaded: readonly LoadedNames[] = [];
  #clinicNames: readonly ClinicName[] = [];
  #loading: Promise<NamesLoaded> = Promise.resolve(NOTHING);
  #isPending = false;

  /** True while names of installed files are not searched yet. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /**
   * Gives a new engine the names there are, and from now on those to come.
   *
   * @param files whose names are still wanted
   */
  equip(engine: SearchEngine, files: readonly NamedFile[]): void {
    this.#engine = engine;
    const wanted = this.#loaded.filter(({ file }) => files.some(({ id }) => id === file.id));
    engine.setNames(wanted.map(({ source }) => source));
    engine.setClinicNames(this.#clinicNames);
  }

  /**
   * Gives an engine beside the one in use the names there are now.
   *
   * @param ofReleases in place of the names of the releases in use: it searches others
   */
  lend(engine: SearchEngine, ofReleases: readonly NameSource[]): void {
    const others = this.#loaded.filter(({ file }) => 'companion' in file.what);
    engine.setNames([...ofReleases, ...others.map(({ source }) => source)]);
    engine.setClinicNames(this.#clinicNames);
  }

  /**
   * Loads what was installed since, one file at a time, so that questions are answered in between.
   *
   * @param due begins no sooner
   */
  refresh(
    openStore: () => Promise<ReferenceStore>,
    files: readonly NamedFile[],
    due: Promise<void> = Promise.resolve(),
  ): void {
    const isSame =
      files.length === this.#loaded.length && files.every(({ id }) => this.#loaded.some(({ file }) => file.id === id));
    this.#isPending ||= !isSame;
    const before = this.#loading;
    const loading = Promise.all([before, due]).then(() => this.#load(openStore, files));
    this.#loading = loading;
    void loading.then(() => {
      if (this.#loading === loading) this.#isPending = false;
    });
  }

  /** Once all names asked for so far are in use. */
  get settled(): Promise<NamesLoaded> {
    return this.#loading;
  }

  setClinicNames(rows: readonly ClinicName[]): void {
    this.#clinicNames = rows;
    this.#engine?.setClinicNames(rows);
  }

  async #load(openStore: () => Promise<ReferenceStore>, files: readonly NamedFile[]): Promise<NamesLoaded> {
    const loaded: LoadedNames[] = [];
    const unreadable: NamesLoaded['unreadable'][number][] = [];
    for (const file of files) {
      await breathe();
      try {
        const known = this.#loaded.find(each => each.file.id === file.id);
        loaded.push(known ?? { file, source: await file.load(await openStore()) });
        // At once: each set of names is matched with the codes when it first comes, the others are kept as they are.
        this.#engine?.setNames(loaded.map(({ source }) => source));
      } catch (thrown) {
        unreadable.push({ ...file.what, failure: await explainFailure(thrown, 'reference') });
      }
    }
    this.#loaded = loaded;
    const reports = this.#engine?.setNames(loaded.map(({ source }) => source)) ?? [];
    return {
      inUse: loaded.flatMap(({ file: { what } }, at) =>
        'companion' in what ? [{ companionId: what.companion.id, ...(reports[at] ?? { names: 0, unknown: 0 }) }] : [],
      ),
      unreadable,
    };
  }
}
