import { bridgeShell } from './bridgeShell.ts';
import { browserShell } from './browserShell.ts';
import type { Shell } from './shell.ts';

let shell: Shell | undefined;

/** The one shell of this page: the app's where there is a bridge, the browser's otherwise. */
export function getShell(): Shell {
  shell ??= window.chartside === undefined ? browserShell() : bridgeShell(window.chartside);
  return shell;
}
