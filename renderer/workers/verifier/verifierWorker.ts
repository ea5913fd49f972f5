import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { openStoreOnce } from '../openStoreOnce.ts';
import type { VerifierAsk } from './protocol.ts';
import { VerifierDesk } from './verifierDesk.ts';

const openStore = openStoreOnce(() => openReferenceStore({ leavesUpgrade: true }));
const desk = new VerifierDesk(openStore, reply => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<VerifierAsk>) => void desk.take(data));
