import { useState } from 'react';
import type { Live } from './live.ts';

/**
 * An answer about many codes; while it is read again for fewer of them, the last one, which holds for those too. Nothing where a
 * code is asked about that the last answer does not know.
 *
 * @param day of the answer: on another day everything is asked anew.
 */
export function useHeldAnswer<T>(live: Live<T>, keys: readonly string[], day: string): T | undefined {
  const [last, setLast] = useState<{ readonly value: T; readonly keys: ReadonlySet<string>; readonly day: string }>();
  if (live.state === 'ready') {
    if (last?.value !== live.value) setLast({ value: live.value, keys: new Set(keys), day });
    return live.value;
  }
  return last?.day === day && keys.every(key => last.keys.has(key)) ? last.value : undefined;
}

/**
 * The last answer of the day, also while other codes are asked about: what it says of a code holds, that it says nothing of
 * one means nothing.
 */
export function useLastAnswer<T>(live: Live<T>, day: string): T | undefined {
  const [last, setLast] = useState<{ readonly value: T; readonly day: string }>();
  if (live.state === 'ready') {
    if (last?.value !== live.value) setLast({ value: live.value, day });
    return live.value;
  }
  return last?.day === day ? last.value : undefined;
}
