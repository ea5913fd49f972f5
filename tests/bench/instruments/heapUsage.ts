import type { ElectronApplication } from 'playwright';

/** Memory of one thread of script after collecting garbage, in bytes. */
export interface HeapUsage {
  /** Objects and strings. */
  readonly objects: number;
  /** What typed arrays stand on; it lies outside the heap proper. */
  readonly arrays: number;
}

/** Of the page of the first window. */
export function pageHeap(app: ElectronApplication): Promise<HeapUsage> {
  return heapOf(app, undefined);
}

/** Of the page's worker whose script is so called. */
export function workerHeap(app: ElectronApplication, script: string): Promise<HeapUsage> {
  return heapOf(app, script);
}

/** Asked over the debugger of the window itself; nothing in the page takes part. */
function heapOf(app: ElectronApplication, script: string | undefined): Promise<HeapUsage> {
  return app.evaluate(async ({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window === undefined) throw new Error('There is no window.');
    const { debugger: debug } = window.webContents;
    debug.attach('1.3');
    try {
      let session: string | undefined;
      if (wanted !== undefined) {
        debug.on('message', (_event, method, { sessionId, targetInfo }) => {
          if (method === 'Target.attachedToTarget' && String(targetInfo?.url).includes(wanted)) session = sessionId;
        });
        await debug.sendCommand('Target.setAutoAttach', {
          autoAttach: true,
          waitForDebuggerOnStart: false,
          flatten: true,
        });
        await new Promise(resolve => setTimeout(resolve, 500));
        if (session === undefined) throw new Error(`There is no worker ${wanted}.`);
      }
      await debug.sendCommand('HeapProfiler.collectGarbage', {}, session);
      const usage = await debug.sendCommand('Runtime.getHeapUsage', {}, session);
      return { objects: usage.usedSize, arrays: usage.backingStorageSize };
    } finally {
      debug.detach();
    }
  }, script);
}
