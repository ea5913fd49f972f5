import type { Companion } from '../../../data/domain/companion.ts';
import type { ClinicName } from '../../../data/search/clinicName.ts';
import type { SearchEngine } from '../../../data/search/engine.ts';
import type { NameSource } from '../../../data/search/nameSet.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { breathe } from '../breathe.ts';
import { loadNames } from './loadNames.ts';
import type { NamesLoaded } from './protocol.ts';

interface LoadedNames {
  readonly companion: Companion;
  readonly source: NameSource;
}

const NOTHING: NamesLoaded = { inUse: [], unreadable: [] };

/**
 * Names from companion files and the clinic's own names, for whichever engine is in use. Search answers without the
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

  /** Gives a new engine the names there are, and from now on those to come. */
  equip(engine: SearchEngine): void {
    this.#engine = engine;
    this.lend(engine);
  }

  /** Gives an engine beside the one in use the names there are now. */
  lend(engine: SearchEngine): void {
    engine.setNames(this.#loaded.map(({ source }) => source));
    engine.setClinicNames(this.#clinicNames);
  }

  /** Loads what was installed since, one file at a time, so that questions are answered in between. */
  refresh(store: ReferenceStore, companions: readonly Companion[]): void {
    const isSame =
      companions.length === this.#loaded.length &&
      companions.every(companion => this.#loaded.some(known => known.companion.id === companion.id));
    this.#isPending ||= !isSame;
    const before = this.#loading;
    const loading = before.then(() => this.#load(store, companions));
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

  async #load(store: ReferenceStore, companions: readonly Companion[]): Promise<NamesLoaded> {
    const loaded: LoadedNames[] = [];
    const unreadable: NamesLoaded['unreadable'][number][] = [];
    for (const companion of companions) {
      await breathe();
      try {
        const known = this.#loaded.find(({ companion: { id } }) => id === companion.id);
        loaded.push(known ?? { companion, source: await loadNames(store, companion) });
        // At once: each set of names is matched with the codes when it first comes, the others are kept as they are.
        this.#engine?.setNames(loaded.map(({ source }) => source));
      } catch (thrown) {
        unreadable.push({ companion, failure: await explainFailure(thrown, 'reference') });
      }
    }
    this.#loaded = loaded;
    const reports = this.#engine?.setNames(loaded.map(({ source }) => source)) ?? [];
    return {
      inUse: loaded.map(({ companion: { id } }, at) => ({
        companionId: id,
        ...(reports[at] ?? { names: 0, unknown: 0 }),
      })),
      unreadable,
    };
  }
}
