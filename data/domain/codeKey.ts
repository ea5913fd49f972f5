import { CODE_SYSTEMS, type CodeSystem } from './codeSystem.ts';
import { parseCptCode } from './cptCode.ts';
import { parseHcpcsCode } from './hcpcsCode.ts';
import { parseHcpcsModifier } from './hcpcsModifier.ts';
import { formatIcd10cmCode, parseIcd10cmCode } from './icd10cmCode.ts';

declare const brand: unique symbol;

/** Names a code for ever: system + canonical code (`hcpcs:J9207`, `icd10cm:E1142`, `hcpcsmod:JW`); never a row of one release. */
export type CodeKey = string & { readonly [brand]: 'CodeKey' };

/** @param code canonical (upper case, ICD-10-CM dotless), as records carry it. */
export function codeKeyOf(system: CodeSystem, code: string): CodeKey {
  return `${system}:${code}` as CodeKey;
}

export interface CodeKeyParts {
  readonly system: CodeSystem;
  readonly code: string;
}

/** Splits a key made by `codeKeyOf`. */
export function splitCodeKey(key: CodeKey): CodeKeyParts {
  const colon = key.indexOf(':');
  return { system: key.slice(0, colon) as CodeSystem, code: key.slice(colon + 1) };
}

/** Reads a key from outside (an address, a stored row, a file); `undefined` where it is not one. */
export function parseCodeKey(text: string): CodeKey | undefined {
  const colon = text.indexOf(':');
  const system = CODE_SYSTEMS.find(known => known === text.slice(0, colon));
  if (system === undefined) return undefined;
  const code = canonicalCode(system, text.slice(colon + 1));
  return code === undefined ? undefined : codeKeyOf(system, code);
}

function canonicalCode(system: CodeSystem, text: string): string | undefined {
  switch (system) {
    case 'hcpcs':
      return parseHcpcsCode(text);
    case 'hcpcsmod':
      return parseHcpcsModifier(text);
    case 'icd10cm':
      return parseIcd10cmCode(text);
    case 'cpt':
      return parseCptCode(text);
  }
}

/** The code as a person writes it: ICD-10-CM with its dot. */
export function printedCode(system: CodeSystem, code: string): string {
  return system === 'icd10cm' ? formatIcd10cmCode(code) : code;
}
