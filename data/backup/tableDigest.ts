import { sha256Hex } from '../domain/sha256.ts';

/**
 * One hash for the rows of a table, whatever their order and the order of their fields: two tables with the same
 * digest hold the same. @returns SHA-256 as hex
 */
export function digestRows(rows: readonly unknown[]): Promise<string> {
  return sha256Hex(new TextEncoder().encode(rows.map(canonicalJson).sort().join('\n')));
}

/** JSON with the fields of every object in the order of their names. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join()}}`;
}
