import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator } from 'playwright';

/** Twenty keys each: what is looked up many times a day. */
export const PHRASES_OF_TWENTY = [
  'diabetic retinopathy',
  'walker folding wheel',
  'fracture femur right',
  'chronic kidney stage',
  'oxygen concentrators',
];
const REST_MS = 400;

/** Clears the box, types the phrase with a key each `intervalMs` by the clock, and rests until all is painted. */
export async function typePhrase(box: Locator, phrase: string, intervalMs: number): Promise<void> {
  const { keyboard } = box.page();
  await box.fill('');
  await sleep(REST_MS);
  const begunAt = performance.now();
  const presses: Promise<void>[] = [];
  for (const [at, key] of [...phrase].entries()) {
    await sleep(begunAt + at * intervalMs - performance.now());
    // Not waited for: a slow answer must not slow the typist down.
    presses.push(keyboard.press(key === ' ' ? 'Space' : key));
  }
  await Promise.all(presses);
  await sleep(REST_MS);
}
