import { useState } from 'react';

/**
 * `value`, the same object for as long as it says the same: what is read from the store is new at every change, also
 * where nothing in this part of it changed.
 */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
