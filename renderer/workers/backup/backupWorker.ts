import { BackupDesk } from './backupDesk.ts';
import type { BackupAsk, BackupReply } from './protocol.ts';

const desk = new BackupDesk(reply => self.postMessage(reply, { transfer: buffersOf(reply) }));

self.addEventListener('message', ({ data }: MessageEvent<BackupAsk>) => void desk.take(data));

/** A dump is handed over, not copied. */
function buffersOf(reply: BackupReply): Transferable[] {
  return reply.kind === 'dumped' ? [reply.dump.bytes.buffer] : [];
}
