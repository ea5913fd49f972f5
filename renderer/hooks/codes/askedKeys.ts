/** Codes a list was asked about. */
export interface AskedKeys<Key extends string> {
  readonly keys: readonly Key[];
  readonly all: ReadonlySet<string>;
}

export function askedFor<Key extends string>(keys: readonly Key[]): AskedKeys<Key> {
  return { keys, all: new Set(keys) };
}

/** What to ask for `keys`: what was asked last where all of them are among it, the same object. */
export function askedAgain<Key extends string>(last: AskedKeys<Key>, keys: readonly Key[]): AskedKeys<Key> {
  return keys === last.keys || keys.every(key => last.all.has(key)) ? last : askedFor(keys);
}
