import Dexie, { liveQuery } from 'dexie';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { planStar } from '../../../data/domain/mine/planBookmarks.ts';
import { planSave } from '../../../data/domain/mine/planNotes.ts';
import { madeUpHcpcs, madeUpIcd10cm } from '../../../data/store/madeUpReleases.ts';
import { askForPersistence } from '../../../data/store/persistence.ts';
import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { openUserStore } from '../../../data/store/user/userStore.ts';
import { createBackupClient } from '../../../renderer/workers/backup/backupClient.ts';
import { createImportClient } from '../../../renderer/workers/import/importClient.ts';
import { createSearchClient } from '../../../renderer/workers/search/searchClient.ts';
import { fillUserDatabase } from './largeUserData.ts';
import { storedTicks, writeForever } from './userWrites.ts';

/** What the tests may call in the page. */
const store = {
  openReferenceStore,
  openUserStore,
  askForPersistence,
  createImportClient,
  createSearchClient,
  createBackupClient,
  writeForever,
  storedTicks,
  fillUserDatabase,
  codeKeyOf,
  planStar,
  planSave,
  madeUpHcpcs,
  madeUpIcd10cm,
  liveQuery,
  Dexie,

  /** A file of the test's own, from the disk. */
  async readFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await fetch(`store://pages/file?path=${encodeURIComponent(path)}`);
    return new Uint8Array(await response.arrayBuffer());
  },
};

declare global {
  interface Window {
    store: typeof store;
  }
}

window.store = store;
document.title = 'Store ready';
