import { RELEASE_SERIES } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { ok, type Result } from '../../../data/domain/result.ts';
import type { Settings } from '../../../data/domain/settings.ts';
import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import { askForPersistence } from '../../../data/store/persistence.ts';
import { openReferenceStore, type ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { DatabaseName, StoreFailure } from '../../../data/store/storeFailure.ts';
import { openUserStore, type UserStore } from '../../../data/store/user/userStore.ts';
import type { Stores } from '../../hooks/answers/useStores.ts';
import type { Searching } from '../../hooks/search/searching.ts';
import { createImportClient, type ImportClient } from '../../workers/import/importClient.ts';
import { userGuards } from './userGuards.ts';
import { userStoreInMemory } from './userStoreInMemory.ts';

/** What the person decided at an earlier attempt. */
export interface StartChoices {
  /** Settings and recents are not read and not kept. */
  readonly withoutUserData: boolean;
  /** Go on although the bundled codes could not be stored. */
  readonly withoutStarterPack: boolean;
  /** Bring older data up to date although no copy of it could be made first. */
  readonly withoutCopy: boolean;
}

export type StartFailure =
  /** One of the two databases cannot be opened. */
  | { readonly kind: 'store'; readonly database: DatabaseName; readonly failure: StoreFailure }
  | { readonly kind: 'starter-pack'; readonly failure: StoreFailure | ImportFailure }
  /** Neither database can be opened, for the same reason: they lie in the same files. */
  | { readonly kind: 'everything'; readonly failure: StoreFailure };

const RENEW_AFTER_MS = 5_000;
const CLEAN_UP_AFTER_MS = 10_000;

export interface Started {
  readonly stores: Stores;
  readonly settings: Settings;
}

/**
 * Opens everything, in parallel where nothing depends on the other; the search worker loads meanwhile.
 * Where that fails, search is closed as well.
 *
 * @param onInstallingStarter called when the bundled codes are being stored, which happens once and takes longer.
 */
export async function startUp(
  choices: StartChoices,
  { search, searchHealth }: Searching,
  onInstallingStarter: () => void,
): Promise<Result<Started, StartFailure>> {
  const persistence = askForPersistence();
  const [userOpened, referenceOpened] = await Promise.all([openUser(choices), openReference()]);
  if (!referenceOpened.ok || !userOpened.ok) {
    search.close();
    return giveUp(referenceOpened, userOpened);
  }
  const { reference, active } = referenceOpened.value;
  const { user, settings } = userOpened.value;
  const hasEverything = RELEASE_SERIES.every(series => active.some(release => release.series === series));
  const importer = createImportClient();
  const stores: Stores = {
    reference,
    user,
    keepsUserData: !choices.withoutUserData,
    importer,
    search,
    searchHealth,
    persistence,
  };
  cleanUpLater(reference);
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

interface OpenedUser {
  readonly user: UserStore;
  readonly settings: Settings;
}

async function openUser(choices: StartChoices): Promise<Result<OpenedUser, StoreFailure>> {
  const opened = choices.withoutUserData ? ok(userStoreInMemory()) : await openUserStore('user', userGuards(choices));
  return opened.ok ? ok({ user: opened.value, settings: await opened.value.settings() }) : opened;
}

interface OpenedReference {
  readonly reference: ReferenceStore;
  readonly active: readonly Release[];
}

async function openReference(): Promise<Result<OpenedReference, StoreFailure>> {
  const opened = await openReferenceStore();
  if (!opened.ok) return opened;
  const reference = opened.value;
  const active = (await reference.releases()).filter(({ isActive }) => isActive).map(({ release }) => release);
  return ok({ reference, active });
}

/** What an interrupted installation left behind is never read: nobody waits for it to go. */
function cleanUpLater(reference: ReferenceStore): void {
  const timer = setTimeout(() => void reference.cleanUpLeftovers(), CLEAN_UP_AFTER_MS);
  reference.onClosed(() => clearTimeout(timer));
}

/** A newer app can bring a newer starter pack. It can wait until the person has what they came for. */
function renewStarterPackLater({ importer, searchHealth }: Stores): void {
  setTimeout(async () => {
    const renewed = await importer.installStarterPack();
    if (renewed.ok && renewed.value.length > 0) await searchHealth.load();
  }, RENEW_AFTER_MS);
}

/** Troubles of the files both databases lie in; the others are of one database. */
const IN_THE_FILES: readonly StoreFailure['kind'][] = ['corrupt', 'quota', 'unexpected'];

/** The codes first: without them the app has nothing to show, without settings it has. */
function giveUp(
  reference: Result<OpenedReference, StoreFailure>,
  user: Result<OpenedUser, StoreFailure>,
): Result<never, StartFailure> {
  if (reference.ok) reference.value.reference.close();
  if (user.ok) user.value.user.close();
  if (!reference.ok && !user.ok && IN_THE_FILES.includes(reference.error.kind)) {
    const isSame = reference.error.kind === user.error.kind;
    if (isSame) return { ok: false, error: { kind: 'everything', failure: reference.error } };
  }
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
