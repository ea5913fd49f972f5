import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { GuideFacts, LoadedSystem } from '../../../data/guides/verifier/facts.ts';
import { feeFacts } from '../../../data/guides/verifier/feeFigures.ts';
import { OfficialTexts } from '../../../data/guides/verifier/officialTexts.ts';
import { readPublishedGuide } from '../../../data/guides/verifier/readPublishedGuide.ts';
import { verifyGuide } from '../../../data/guides/verifier/verifyGuide.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { storeFailureOf } from '../../../data/store/storeError.ts';
import type { OpenStore } from '../openStoreOnce.ts';
import { knownNames } from './knownNames.ts';
import type { VerifierAsk, VerifierReply } from './protocol.ts';
import { readFeeEditions } from './readFeeEditions.ts';

const SERIES: readonly ReleaseSeries[] = ['hcpcs', 'icd10cm'];

/** The verifier without its thread. Keeps the words of the official texts between guides, until a release changes. */
export class VerifierDesk {
  readonly #openStore: OpenStore;
  readonly #reply: (reply: VerifierReply) => void;
  #loaded: { readonly ids: string; readonly systems: GuideFacts['systems'] } | undefined;
  #names: { readonly ids: string; readonly isFoundBy: NonNullable<GuideFacts['isFoundBy']> } | undefined;

  constructor(openStore: OpenStore, reply: (reply: VerifierReply) => void) {
    this.#openStore = openStore;
    this.#reply = reply;
  }

  /** Resolves once the ask was answered. */
  async take({ id, text, today }: VerifierAsk): Promise<void> {
    const document = readPublishedGuide(text);
    if (!document.ok) return this.#reply({ kind: 'refused', id, fault: document.error });
    const opened = await this.#openStore();
    if (!opened.ok) return this.#reply({ kind: 'failed', id, failure: opened.error });
    try {
      const releases = await releasesInUse(opened.value);
      const systems = await this.#systemsOf(opened.value, releases);
      const isFoundBy = await this.#namesOf(opened.value, releases, today);
      const editions = await readFeeEditions(document.value, opened.value.datasets);
      const against = [...releases, ...editions.map(({ dataset }) => dataset)].map(({ id: name, title }) => ({
        id: name,
        title,
      }));
      const guide = verifyGuide(document.value, { today, systems, isFoundBy, ...feeFacts(editions) });
      this.#reply({ kind: 'verified', id, checked: { guide, against } });
    } catch (thrown) {
      this.#reply({ kind: 'failed', id, failure: storeFailureOf(thrown, 'reference') });
    }
  }

  async #namesOf(store: ReferenceStore, releases: readonly Release[], today: CalendarDate) {
    const ids = [today, ...releases.map(({ id }) => id)].join(' ');
    if (this.#names?.ids !== ids) this.#names = { ids, isFoundBy: await knownNames(store, releases, today) };
    return this.#names.isFoundBy;
  }

  async #systemsOf(store: ReferenceStore, releases: readonly Release[]): Promise<GuideFacts['systems']> {
    const ids = releases.map(({ id }) => id).join(' ');
    if (this.#loaded?.ids === ids) return this.#loaded.systems;
    const systems: { -readonly [S in keyof GuideFacts['systems']]: LoadedSystem } = {};
    for (const release of releases) {
      const records = await store.recordsOf(release.id);
      const add = (name: keyof GuideFacts['systems'], of: readonly CodeRecord[]) => {
        systems[name] = { texts: new OfficialTexts(of), title: release.title, isWhole: release.kind === 'official' };
      };
      if (release.series === 'icd10cm') add('icd10cm', records);
      else {
        add(
          'hcpcs',
          records.filter(({ system }) => system === 'hcpcs'),
        );
        add(
          'hcpcsmod',
          records.filter(({ system }) => system === 'hcpcsmod'),
        );
      }
    }
    this.#loaded = { ids, systems };
    return systems;
  }
}

async function releasesInUse(store: ReferenceStore): Promise<readonly Release[]> {
  const active = await Promise.all(SERIES.map(series => store.activeRelease(series)));
  return active.flatMap(release => release ?? []);
}
