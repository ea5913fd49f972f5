import { openStoreOnce } from '../openStoreOnce.ts';
import type { SearchAsk } from './protocol.ts';
import { SearchDesk } from './searchDesk.ts';

const desk = new SearchDesk(openStoreOnce(), reply => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => void desk.take(data));
void desk.begin();
