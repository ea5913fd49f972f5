import { calendarDateOf } from '../../../data/domain/calendarDate.ts';
import { openStoreOnce } from '../openStoreOnce.ts';
import { ImportDesk } from './importDesk.ts';
import type { ImportAsk } from './protocol.ts';

const desk = new ImportDesk({
  openStore: openStoreOnce(),
  // Read only when it is needed: with the official releases installed it never is.
  bundledReleases: async () => (await import('../../../data/packs/bundledReleases.ts')).bundledReleases(),
  today: () => calendarDateOf(new Date()),
  reply: reply => self.postMessage(reply),
});

self.addEventListener('message', ({ data }: MessageEvent<ImportAsk>) => void desk.take(data));
