import type { CodeKey } from '../codeKey.ts';
import { fieldsOf, readId, readKey, readMoment, readName } from './rowFields.ts';

/** In UTF-16 units. */
export const LONGEST_CLINIC_NAME = 80;

/** What this clinic calls a code: its own word, found by search as a synonym. One word can mean several codes. */
export interface ClinicName {
  readonly id: string;
  /** As typed, trimmed, single blanks. */
  readonly name: string;
  readonly key: CodeKey;
  /** ISO date and time, UTC. */
  readonly addedAt: string;
}

/** The one spelling under which a name is kept, compared and looked for; `undefined` where nothing is left of it. */
export function tidyClinicName(typed: string): string | undefined {
  const name = typed.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return name === '' || name.length > LONGEST_CLINIC_NAME ? undefined : name;
}

/** Reads a row of the clinic’s own names for codes; `undefined` for what is none. */
export function parseClinicName(raw: unknown): ClinicName | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const name = readName(fields?.name, LONGEST_CLINIC_NAME);
  const key = readKey(fields?.key);
  const addedAt = readMoment(fields?.addedAt);
  if (id === undefined || name === undefined || key === undefined || addedAt === undefined) return undefined;
  return { id, name, key, addedAt };
}
