import { useEffect, useState } from 'react';

/** Another object after each change told: with it as its source, `useAnswer` asks anew. @param onChanged always the same function. */
export function useChangeMark(onChanged: (listener: () => void) => () => void): object {
  const [mark, setMark] = useState<object>({});
  useEffect(() => onChanged(() => setMark({})), [onChanged]);
  return mark;
}
