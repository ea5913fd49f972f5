import { useMemo, useState } from 'react';

/**
 * `value`, the same object for as long as it says the same: what is read from the store is new at every change, also
 * where nothing in this part of it changed.
 */
export function useSame<T>(value: T): T {
  // Written out once for each value, not at every drawing.
  const text = useMemo(() => JSON.stringify(value), [value]);
  const [kept, keep] = useState({ value, text });
  if (kept.text === text) return kept.value;
  keep({ value, text });
  return value;
}
