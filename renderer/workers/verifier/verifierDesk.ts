import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import { type Release, releaseInSentence } from '../../../data/domain/release.ts';
import { type GuideFacts, type LoadedSystem, systemOf } from '../../../data/guides/verifier/facts.ts';
import { feeFacts } from '../../../data/guides/verifier/feeFigures.ts';
import type { GuideDocument } from '../../../data/guides/verifier/guideDocument.ts';
import { mentionedCodes } from '../../../data/guides/verifier/mentionedCodes.ts';
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
const SYSTEMS: Readonly<Record<ReleaseSeries, readonly (keyof GuideFacts['systems'])[]>> = {
  hcpcs: ['hcpcs', 'hcpcsmod'],
  icd10cm: ['icd10cm'],
};

/** The verifier without its thread. Keeps the words of the official texts between guides, until a release changes. */
export class VerifierDesk {
  readonly #openStore: OpenStore;
  readonly #reply: (reply: VerifierReply) => void;
  /** By release. */
  readonly #loaded = new Map<string, GuideFacts['systems']>();
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
      const systems = await this.#systemsOf(opened.value, releases, document.value);
      const isFoundBy = await this.#namesOf(opened.value, releases, today);
      const editions = await readFeeEditions(document.value, opened.value.datasets);
      const against = [
        ...releases.map(release => ({ id: release.id, title: releaseInSentence(release) })),
        ...editions.map(({ dataset }) => dataset),
      ].map(({ id: name, title }) => ({
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

  /** The systems a guide speaks of: a release it names no code of is not read. */
  async #systemsOf(
    store: ReferenceStore,
    releases: readonly Release[],
    document: GuideDocument,
  ): Promise<GuideFacts['systems']> {
    const asked = new Set(mentionedCodes(document).map(({ kind }) => systemOf(kind)));
    const systems: { -readonly [S in keyof GuideFacts['systems']]: LoadedSystem } = {};
    const inUse = new Set(releases.map(({ id }) => id));
    for (const id of this.#loaded.keys()) if (!inUse.has(id)) this.#loaded.delete(id);
    for (const release of releases) {
      const names = SYSTEMS[release.series].filter(name => asked.has(name));
      if (names.length === 0) continue;
      const loaded = this.#loaded.get(release.id) ?? (await loadSystems(store, release));
      this.#loaded.set(release.id, loaded);
      Object.assign(systems, loaded);
    }
    return systems;
  }
}

async function loadSystems(
  store: ReferenceStore,
  { id, title, kind, series }: Release,
): Promise<GuideFacts['systems']> {
  const records = await store.recordsOf(id);
  const systems = SYSTEMS[series].map(name => {
    const texts = new OfficialTexts(records.filter(({ system }) => system === name));
    return [name, { texts, title, isWhole: kind === 'official' }] as const;
  });
  return Object.fromEntries(systems);
}

async function releasesInUse(store: ReferenceStore): Promise<readonly Release[]> {
  const active = await Promise.all(SERIES.map(series => store.activeRelease(series)));
  return active.flatMap(release => release ?? []);
}
