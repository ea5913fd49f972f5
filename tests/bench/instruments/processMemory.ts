import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';
import { descendants } from '../../faults/processTree.ts';

const LOOK_EVERY_MS = 150;

/**
 * Memory of the whole app in MiB: the proportional set size (shared pages counted once) of the main process and
 * everything it started. Linux only; elsewhere undefined.
 */
export function memoryMiB(app: ElectronApplication): number | undefined {
  const pid = app.process().pid;
  if (process.platform !== 'linux' || pid === undefined || !readdirSync('/proc').includes(String(pid)))
    return undefined;
  const kib = [pid, ...descendants(pid)].reduce((sum, each) => sum + proportionalKib(each), 0);
  return kib / 1024;
}

/** Weighs the whole app several times a second; `stop` answers the highest figure in MiB. */
export function watchMemory(app: ElectronApplication): { readonly stop: () => number } {
  let highest = 0;
  const look = (): void => {
    highest = Math.max(highest, memoryMiB(app) ?? 0);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return highest;
    },
  };
}

function proportionalKib(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
