import { contextBridge, ipcRenderer } from 'electron';
import { SHELL_CALLS } from '../contract/calls.ts';
import { MENU_COMMANDS, type MenuCommand } from '../contract/commands.ts';
import type { ShellApi } from '../contract/shellApi.ts';
import { installWorkerPolicy } from './workerPolicy.ts';

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
    return () => {
      ipcRenderer.off('command', forward);
    };
  },
} satisfies ShellApi;

contextBridge.executeInMainWorld({ func: installWorkerPolicy });
contextBridge.exposeInMainWorld('chartside', shell);
