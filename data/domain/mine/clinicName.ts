import type { CodeKey } from '../codeKey.ts';
import { fieldsOf, readId, readKey, readMoment, readName } from './rowFields.ts';
import { NO_CHANGE, type UserChange } from './userChange.ts';

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

export function parseClinicName(raw: unknown): ClinicName | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const name = readName(fields?.name, LONGEST_CLINIC_NAME);
  const key = readKey(fields?.key);
  const addedAt = readMoment(fields?.addedAt);
  if (id === undefined || name === undefined || key === undefined || addedAt === undefined) return undefined;
  return { id, name, key, addedAt };
}

/** Adds a name for a code. The same word for the same code, however capitalized, is there once. */
export function planAddName(names: readonly ClinicName[], added: ClinicName): UserChange {
  const isThere = names.some(({ key, name }) => key === added.key && name.toLowerCase() === added.name.toLowerCase());
  return isThere ? NO_CHANGE : { clinicNames: { put: [added] } };
}

export function planRemoveName(names: readonly ClinicName[], id: string): UserChange {
  return names.some(name => name.id === id) ? { clinicNames: { remove: [id] } } : NO_CHANGE;
}

/** The names by word, for search: one word can mean several codes, in the order they were added. */
export function codesByName(
  names: readonly ClinicName[],
): readonly { readonly name: string; readonly keys: readonly CodeKey[] }[] {
  const byWord = new Map<string, { readonly name: string; readonly keys: CodeKey[] }>();
  for (const { name, key } of names.toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))) {
    const word = byWord.get(name.toLowerCase());
    if (word === undefined) byWord.set(name.toLowerCase(), { name, keys: [key] });
    else word.keys.push(key);
  }
  return [...byWord.values()];
}
