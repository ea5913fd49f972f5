import { readFileSync } from 'node:fs';

/** Since the machine started; in ticks of the kernel, over all processors. */
interface Ticks {
  readonly stolen: number;
  readonly all: number;
}

/**
 * What a virtual machine had none of: the share, in percent, of its processors' time that its host gave to others between
 * two looks. A page cannot paint meanwhile, whatever its code. `undefined` where the kernel does not tell (it tells on Linux).
 */
export function watchStolenTime(): { readonly stop: () => number | undefined } {
  const begun = ticks();
  return {
    stop: () => {
      const ended = ticks();
      if (begun === undefined || ended === undefined || ended.all === begun.all) return undefined;
      return (100 * (ended.stolen - begun.stolen)) / (ended.all - begun.all);
    },
  };
}

/** proc_stat(5): user, nice, system, idle, iowait, irq, softirq, steal; what guests took after them is in user and nice already. */
function ticks(): Ticks | undefined {
  if (process.platform !== 'linux') return undefined;
  const figures = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]?.split(' ').slice(0, 8).map(Number);
  const stolen = figures?.[7];
  return stolen === undefined || figures === undefined
    ? undefined
    : { stolen, all: figures.reduce((sum, each) => sum + each, 0) };
}
