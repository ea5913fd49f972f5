import { createHeldFiles } from './heldFiles.ts';
import type { Shell } from './shell.ts';

/** The same powers in a plain browser, for working on the screens: a file input, the browser's clipboard, no menu. */
export function browserShell(): Shell {
  const held = createHeldFiles();
  return {
    isDesktop: false,
    pickFiles: async () => ({ ok: true, value: held.hold(await chooseFiles()) }),
    acceptDrop: files => held.hold(files),
    commandLineFiles: async () => ({ ok: true, value: [] }),
    readFile: (ticket, offset, length) => held.read(ticket, offset, length),
    releaseFile: async ticket => held.release(ticket),
    saveText: async () => ({ ok: false, error: { kind: 'unexpected', call: 'files:saveText' } }),
    savePdf: async () => ({ ok: false, error: { kind: 'unexpected', call: 'page:savePdf' } }),
    copyText: text =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    setDataAside: async () => ({ ok: false, error: { kind: 'unexpected', call: 'data:setAside' } }),
    appInfo: async () => ({
      ok: true,
      value: {
        appVersion: 'in a browser',
        electronVersion: 'none',
        chromeVersion: /Chrome\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? 'unknown',
        nodeVersion: 'none',
        platform: 'browser',
        dataPath: 'the storage of this browser',
        blockedRequests: 0,
      },
    }),
    setTheme: () => undefined,
    log: () => undefined,
    onCommand: () => () => undefined,
  };
}

function chooseFiles(): Promise<readonly File[]> {
  return new Promise(resolve => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
