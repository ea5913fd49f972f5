import type { ShellApi } from '../../main/contract/shellApi.ts';
import { createHeldFiles } from './heldFiles.ts';
import type { Shell } from './shell.ts';
import { bridgeBackups } from './shellBackups.ts';

/** The shell of the desktop app, over the one bridge the preload puts on the page. */
export function bridgeShell(api: ShellApi): Shell {
  const dropped = createHeldFiles();
  return {
    isDesktop: true,
    pickFiles: () => api.call('files:pick', { multiple: true }),
    acceptDrop: files => dropped.hold(files),
    commandLineFiles: () => api.call('files:fromCommandLine', null),
    readFile: (ticket, offset, length) =>
      dropped.holds(ticket) ? dropped.read(ticket, offset, length) : api.call('files:read', { ticket, offset, length }),
    releaseFile: async ticket => {
      if (dropped.holds(ticket)) dropped.release(ticket);
      else await api.call('files:release', { ticket });
    },
    saveText: (name, type, text) => api.call('files:saveText', { name, type, text }),
    savePdf: name => api.call('page:savePdf', { name }),
    copyText: async text => (await api.call('clipboard:writeText', { text })).ok,
    setDataAside: () => api.call('data:setAside', null),
    appInfo: () => api.call('app:info', null),
    setTheme: theme => {
      void api.call('theme:set', { theme });
    },
    log: event => {
      void api.call('log:event', event);
    },
    backups: bridgeBackups(api),
    onCommand: listener => api.onCommand(listener),
  };
}
