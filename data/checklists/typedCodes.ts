import { parseCptCode } from '../domain/cptCode.ts';
import { parseHcpcsCode } from '../domain/hcpcsCode.ts';
import { parseIcd10cmCode } from '../domain/icd10cmCode.ts';
import { type LineKey, parseLineKey } from '../domain/lineKey.ts';

const NAMED = /^(?:icd|icd10|dx)\s*:\s*/iu;

/**
 * The code a person typed into a condition. A code with a dot, or with `icd:` before it, is ICD-10-CM; five digits are CPT;
 * a letter with four digits is HCPCS, which an undotted ICD-10-CM code can look like too.
 */
export function typedCode(typed: string): LineKey | undefined {
  const text = typed.trim().toUpperCase();
  if (NAMED.test(text) || text.includes('.')) return keyIn('icd10cm', parseIcd10cmCode(text.replace(NAMED, '')));
  const plain = keyIn('cpt', parseCptCode(text)) ?? keyIn('hcpcs', parseHcpcsCode(text));
  if (plain !== undefined) return plain;
  // A word has the shape of a code too: a code has a digit.
  return /\d/u.test(text) ? keyIn('icd10cm', parseIcd10cmCode(text)) : undefined;
}

/** The beginning of codes a person typed, as a condition holds it: `hcpcs:E01`, `icd10cm:E11`, `cpt:770`. */
export function typedPrefix(typed: string): string | undefined {
  const text = typed.trim().toUpperCase();
  const letters = text.replace(NAMED, '').replace('.', '');
  if (NAMED.test(text) || text.includes('.'))
    return /^[A-Z][0-9A-Z]{0,6}$/u.test(letters) ? `icd10cm:${letters}` : undefined;
  if (/^\d{1,4}[\dAFMTU]?$/u.test(letters)) return `cpt:${letters}`;
  return /^[A-Z]\d{0,4}$/u.test(letters) ? `hcpcs:${letters}` : undefined;
}

function keyIn(system: string, code: string | undefined): LineKey | undefined {
  return code === undefined ? undefined : parseLineKey(`${system}:${code}`);
}
