/**
 * `next` with every part of it that says the same as in `last` taken from `last`: what is read from the store is new at
 * every change, and what is drawn by parts is drawn again only where its part is another object.
 *
 * @param next plain data: objects, arrays, texts, numbers.
 */
export function keepEqual<T>(last: T | undefined, next: T): T;
export function keepEqual(last: unknown, next: unknown): unknown {
  if (Object.is(last, next)) return last;
  if (Array.isArray(last) && Array.isArray(next)) {
    const parts = next.map((part, at) => keepEqual<unknown>(last[at], part));
    return last.length === parts.length && parts.every((part, at) => Object.is(part, last[at])) ? last : parts;
  }
  if (!isPlain(last) || !isPlain(next)) return next;
  const parts = Object.entries(next).map(([name, part]) => [name, keepEqual(last[name], part)] as const);
  const isSame =
    Object.keys(last).length === parts.length && parts.every(([name, part]) => Object.is(part, last[name]));
  // A part that is there and undefined is not the same as one that is not there.
  return isSame && parts.every(([name]) => Object.hasOwn(last, name)) ? last : Object.fromEntries(parts);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
