import type { ShellCall, ShellCalls } from '../contract/calls.ts';
import type { Outcome, ShellFailure } from '../contract/outcome.ts';
import { ASK_PARSERS } from '../contract/parseAsk.ts';
import { isNoRoom } from '../files/noRoom.ts';

type MaybePromise<T> = T | Promise<T>;

/** What main does for each call of the contract, once the payload is known to be one. */
export type Answers = {
  readonly [C in ShellCall]: (ask: ShellCalls[C]['ask']) => MaybePromise<Outcome<ShellCalls[C]['answer']>>;
};

export interface CallObserver {
  onBadPayload(call: ShellCall): void;
  onUnexpected(call: ShellCall, error: unknown): void;
}

/** Parses, runs, and answers a value whatever happens: nothing is thrown across the bridge. */
export async function answerCall<C extends ShellCall>(
  call: C,
  payload: unknown,
  answers: Answers,
  observer: CallObserver,
): Promise<Outcome<ShellCalls[C]['answer']>> {
  const parsed = ASK_PARSERS[call](payload);
  if (parsed === undefined) {
    observer.onBadPayload(call);
    return { ok: false, error: { kind: 'bad-payload', call } };
  }
  try {
    return await answers[call](parsed.ask);
  } catch (error) {
    const failure = failureOf(call, error);
    if (failure.kind === 'unexpected') observer.onUnexpected(call, error);
    return { ok: false, error: failure };
  }
}

function failureOf(call: ShellCall, error: unknown): ShellFailure {
  return isNoRoom(error) ? { kind: 'disk-full' } : { kind: 'unexpected', call };
}
