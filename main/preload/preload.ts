import { contextBridge, ipcRenderer } from 'electron';
import { SHELL_CALLS } from '../contract/calls.ts';
import { MENU_COMMANDS, type MenuCommand } from '../contract/commands.ts';
import type { ShellApi } from '../contract/shellApi.ts';
import { installWorkerPolicy } from './workerPolicy.ts';

/** How many on the page hear commands: none at the start-up gate, and none where the page gave up. */
let listeners = 0;

/** The single bridge: the names of the contract go through, and nothing else does. */
const shell = {
  async call(call, ask) {
    if (!SHELL_CALLS.includes(call)) return { ok: false, error: { kind: 'bad-payload', call: String(call) } };
    try {
      return await ipcRenderer.invoke(call, ask);
    } catch {
      // What cannot be copied to main (a function, a page object) never leaves this process.
      return { ok: false, error: { kind: 'bad-payload', call } };
    }
  },
  onCommand(listener) {
    // The event object stays here: it would hand the page the whole channel.
    const forward = (_event: unknown, command: MenuCommand) => {
      if (MENU_COMMANDS.includes(command)) listener(command);
    };
    ipcRenderer.on('command', forward);
    listeners += 1;
    let isHeard = true;
    return () => {
      ipcRenderer.off('command', forward);
      if (isHeard) listeners -= 1;
      isHeard = false;
    };
  },
} satisfies ShellApi;

// Nothing of the person's is on a page that hears nothing: the window need not wait for it.
ipcRenderer.on('command', (_event, command: MenuCommand) => {
  if (command === 'save-before-closing' && listeners === 0) void ipcRenderer.invoke('app:readyToClose', null);
});

contextBridge.executeInMainWorld({ func: installWorkerPolicy });
contextBridge.exposeInMainWorld('chartside', shell);
