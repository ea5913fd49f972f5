import { RELEASE_SERIES } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { ok, type Result } from '../../../data/domain/result.ts';
import type { Settings } from '../../../data/domain/settings.ts';
import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import { askForPersistence } from '../../../data/store/persistence.ts';
import { openReferenceStore, type ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { DatabaseName, StoreFailure } from '../../../data/store/storeFailure.ts';
import { openUserStore, type UserStore } from '../../../data/store/user/userStore.ts';
import { SearchHealth } from '../../hooks/searchHealth.ts';
import type { Stores } from '../../hooks/useStores.ts';
import { createImportClient, type ImportClient } from '../../workers/import/importClient.ts';
import { createSearchClient } from '../../workers/search/searchClient.ts';
import { userStoreInMemory } from './userStoreInMemory.ts';

/** What the person decided at an earlier attempt. */
export interface StartChoices {
  /** Settings and recents are not read and not kept. */
  readonly withoutUserData: boolean;
  /** Go on although the bundled codes could not be stored. */
  readonly withoutStarterPack: boolean;
}

export type StartFailure =
  | { readonly kind: 'store'; readonly database: DatabaseName; readonly failure: StoreFailure }
  | { readonly kind: 'starter-pack'; readonly failure: StoreFailure | ImportFailure };

const RENEW_AFTER_MS = 5_000;

export interface Started {
  readonly stores: Stores;
  readonly settings: Settings;
}

/**
 * Opens everything, in parallel where nothing depends on the other; the search worker loads meanwhile.
 *
 * @param onInstallingStarter called when the bundled codes are being stored, which happens once and takes longer.
 */
export async function startUp(
  choices: StartChoices,
  onInstallingStarter: () => void,
): Promise<Result<Started, StartFailure>> {
  // The search worker begins to load before this page has opened anything: it takes longest.
  const search = createSearchClient();
  const searchHealth = new SearchHealth(search);
  void searchHealth.load();
  const [userOpened, referenceOpened, persistence] = await Promise.all([
    choices.withoutUserData ? ok(userStoreInMemory()) : openUserStore(),
    openReferenceStore(),
    askForPersistence(),
  ]);
  if (!referenceOpened.ok || !userOpened.ok) {
    search.close();
    return giveUp(referenceOpened, userOpened);
  }
  const reference = referenceOpened.value;
  const user = userOpened.value;

  const importer = createImportClient();
  const active = await activeReleases(reference);
  const hasEverything = RELEASE_SERIES.every(series => active.some(release => release.series === series));
  const [settings] = await Promise.all([user.settings(), reference.cleanUpLeftovers()]);
  const stores: Stores = {
    reference,
    user,
    keepsUserData: !choices.withoutUserData,
    importer,
    search,
    searchHealth,
    persistence,
  };
  if (hasEverything) {
    if (active.some(({ kind }) => kind === 'starter')) renewStarterPackLater(stores);
    return ok({ stores, settings });
  }

  onInstallingStarter();
  const installed = await importer.installStarterPack();
  if (!installed.ok && !choices.withoutStarterPack) {
    closeAll(stores);
    return { ok: false, error: { kind: 'starter-pack', failure: installed.error } };
  }
  void searchHealth.load();
  return ok({ stores, settings });
}

async function activeReleases(reference: ReferenceStore): Promise<readonly Release[]> {
  return (await reference.releases()).filter(({ isActive }) => isActive).map(({ release }) => release);
}

/** A newer app can bring a newer starter pack. It can wait until the person has what they came for. */
function renewStarterPackLater({ importer, searchHealth }: Stores): void {
  setTimeout(async () => {
    const renewed = await importer.installStarterPack();
    if (renewed.ok && renewed.value.length > 0) await searchHealth.load();
  }, RENEW_AFTER_MS);
}

/** The codes first: without them the app has nothing to show, without settings it has. */
function giveUp(
  reference: Result<ReferenceStore, StoreFailure>,
  user: Result<UserStore, StoreFailure>,
): Result<never, StartFailure> {
  if (reference.ok) reference.value.close();
  if (user.ok) user.value.close();
  if (!reference.ok) return storeFailed('reference', reference.error);
  if (!user.ok) return storeFailed('user', user.error);
  return storeFailed('reference', { kind: 'unexpected', detail: 'start' });
}

function storeFailed(database: DatabaseName, failure: StoreFailure): Result<never, StartFailure> {
  return { ok: false, error: { kind: 'store', database, failure } };
}

/** Ends the workers and lets go of the databases. */
export function closeAll({
  reference,
  user,
  importer,
  search,
}: {
  readonly reference: ReferenceStore;
  readonly user: UserStore;
  readonly importer: Pick<ImportClient, 'close'>;
  readonly search: { close(): void };
}): void {
  importer.close();
  search.close();
  reference.close();
  user.close();
}
