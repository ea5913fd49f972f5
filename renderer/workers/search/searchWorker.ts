import { glanceAtReference } from '../../../data/store/reference/glance.ts';
import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { openStoreOnce } from '../openStoreOnce.ts';
import type { SearchAsk } from './protocol.ts';
import { SearchDesk } from './searchDesk.ts';

// The page opens the same data at the same time, and it is the one that tells a person what is in the way.
const openStore = openStoreOnce(() => openReferenceStore({ leavesUpgrade: true }));
const desk = new SearchDesk(openStore, reply => self.postMessage(reply), glanceAtReference);

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => void desk.take(data));
void desk.begin().then(() => desk.practise());
