import type { CodeKey } from '../codeKey.ts';
import { fieldsOf, readKey, readMoment } from './rowFields.ts';

/** A code the person looked at. */
export interface Recent {
  readonly key: CodeKey;
  /** ISO date and time of the last look, UTC, so that it sorts as text. */
  readonly at: string;
}

/** Reads a row of the codes last looked at; `undefined` for what is none. */
export function parseRecent(raw: unknown): Recent | undefined {
  const fields = fieldsOf(raw);
  const key = readKey(fields?.key);
  const at = readMoment(fields?.at);
  return key === undefined || at === undefined ? undefined : { key, at };
}
