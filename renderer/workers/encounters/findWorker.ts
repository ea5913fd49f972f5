import { FindDesk } from './findDesk.ts';
import type { FindAsk } from './protocol.ts';

const desk = new FindDesk(reply => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<FindAsk>) => void desk.take(data));
