import type { ImportProgress } from './protocol.ts';

/** Milliseconds between two reports of the same phase. */
const PAUSE_MS = 100;

/**
 * Lets through as many reports as a person can follow: ten a second, the first of each phase and the very last. Every
 * one costs the page a drawing, on a processor it shares with the import.
 */
export function tenASecond(
  tell: (progress: ImportProgress) => void,
  now: () => number = () => performance.now(),
): (progress: ImportProgress) => void {
  let told: { readonly phase: ImportProgress['phase']; readonly at: number } | undefined;
  return progress => {
    const at = now();
    if (told?.phase === progress.phase && at - told.at < PAUSE_MS && progress.fraction < 1) return;
    told = { phase: progress.phase, at };
    tell(progress);
  };
}
