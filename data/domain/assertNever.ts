/** Makes a forgotten case of a closed list a compile error; reached at run time only by data from outside the types. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
