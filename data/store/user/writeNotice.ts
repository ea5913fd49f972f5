const CHANNEL = 'chartside user writes';

let sender: BroadcastChannel | undefined;

/** Tells all contexts of the app that a write of a database is about to begin. Takes some microseconds. */
export function announceWrite(database: string): void {
  sender ??= open();
  sender.postMessage(database);
}

/** Calls back soon after every `announceWrite` of the database, in whatever context. @returns what ends it. */
export function onWriteAnnounced(database: string, listener: () => void): () => void {
  const receiver = open();
  receiver.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === database) listener();
  });
  return () => receiver.close();
}

function open(): BroadcastChannel {
  const channel = new BroadcastChannel(CHANNEL);
  // Outside a browser an open channel keeps the process from ending.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return channel;
}
