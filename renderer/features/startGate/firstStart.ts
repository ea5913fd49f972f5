import type { Result } from '../../../data/domain/result.ts';
import type { Searching } from '../../hooks/search/searching.ts';
import { type StartChoices, type Started, type StartFailure, startUp } from './startUp.ts';

export const EVERYTHING: StartChoices = { withoutUserData: false, withoutStarterPack: false, withoutCopy: false };

/** So long nothing is shown: most starts are done by then, and a screen that flashes by would only delay them. */
const SHOWN_AFTER_MS = 120;

/** The attempt to open everything that begins before anything is drawn. */
export interface FirstStart {
  /** By `performance.now()`. */
  readonly startedAt: number;
  readonly outcome: Promise<Result<Started, StartFailure>>;
  /** Where it was done before the first drawing. */
  readonly settled: Result<Started, StartFailure> | undefined;
  /** Resolves where the bundled codes are being stored, which takes longer. */
  readonly installingStarter: Promise<void>;
}

/** Opens everything; resolves when it is done, or when a person should see that it takes its time. */
export async function beginStart(searching: Searching): Promise<FirstStart> {
  const startedAt = performance.now();
  let tellInstalling: () => void = () => undefined;
  const installingStarter = new Promise<void>(resolve => {
    tellInstalling = resolve;
  });
  const outcome = startUp(EVERYTHING, searching, () => tellInstalling());
  const pause = new Promise<undefined>(resolve => setTimeout(resolve, SHOWN_AFTER_MS, undefined));
  const settled = await Promise.race([outcome, pause]);
  return { startedAt, outcome, settled, installingStarter };
}
