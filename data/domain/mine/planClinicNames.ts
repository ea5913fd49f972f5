import type { CodeKey } from '../codeKey.ts';
import type { ClinicName } from './clinicName.ts';
import { NO_CHANGE, type UserChange } from './userChange.ts';

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
