import { useMemo, useState } from 'react';

/**
 * `value`, the same object for as long as it says the same.
 *
 * @param value absent while it is read: until then the last one stands.
 */
export function useSame<T>(value: T | undefined): T | undefined {
  // Written out once for each value, not at every drawing.
  const text = useMemo(() => (value === undefined ? undefined : JSON.stringify(value)), [value]);
  const [kept, keep] = useState({ value, text });
  if (text === undefined || kept.text === text) return kept.value;
  keep({ value, text });
  return value;
}
