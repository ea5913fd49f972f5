import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';
import { descendants } from '../../faults/processTree.ts';

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

function proportionalKib(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
