import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf } from './hexText.ts';

/**
 * One hash for the rows of a table, whatever their order and the order of their fields: two tables with the same
 * digest hold the same. @returns SHA-256 as hex
 */
export function digestRows(rows: readonly unknown[]): string {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  for (const line of rows.map(canonicalJson).sort()) hash.update(encoder.encode(`${line}\n`));
  return hexOf(hash.digest());
}

/** JSON with the fields of every object in the order of their names. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  );
}
