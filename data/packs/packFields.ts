import { fail, ok, type Result } from '../domain/result.ts';
import type { PackFailure } from './packFailure.ts';
import { failureAt, type PackBlock } from './packLines.ts';

/** Reads the words after a field's name; `undefined` where they are not a value of the field. */
export type FieldReader<T> = (value: string) => Partial<T> | undefined;

const SHORT = 'short: ';

/**
 * The field lines of one code, read by the readers of its system.
 *
 * `short: …` has a line of its own, because official short texts may hold anything. Every other line
 * holds `name: value` pairs with `; ` between them.
 */
export function readFields<T>(
  block: PackBlock,
  readers: ReadonlyMap<string, FieldReader<T>>,
): Result<{ readonly shortText?: string; readonly fields: Partial<T> }, PackFailure> {
  const seen = new Set<string>();
  const fields: Partial<T> = {};
  let shortText: string | undefined;
  for (const line of block.fields) {
    const pairs = line.text.startsWith(SHORT) ? [line.text] : line.text.split('; ');
    for (const pair of pairs) {
      const colon = pair.indexOf(': ');
      const name = colon === -1 ? pair : pair.slice(0, colon);
      const value = colon === -1 ? '' : pair.slice(colon + 2);
      if (seen.has(name)) return fail(failureAt(line, 'repeated-field', name));
      seen.add(name);
      if (name === 'short' && value !== '' && pairs.length === 1) {
        shortText = value;
        continue;
      }
      const reader = readers.get(name);
      if (reader === undefined) return fail(failureAt(line, 'unknown-field', name));
      const read = reader(value);
      if (read === undefined) return fail(failureAt(line, 'bad-field-value', pair));
      Object.assign(fields, read);
    }
  }
  return ok(shortText === undefined ? { fields } : { shortText, fields });
}
