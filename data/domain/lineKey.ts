import { type CodeKey, parseCodeKey, printedCode, splitCodeKey } from './codeKey.ts';
import { systemName } from './codeSystem.ts';
import { type CptCode, parseCptCode } from './cptCode.ts';

declare const brand: unique symbol;

/** Names a CPT code: `cpt:77002`. No release has it, so it is no `CodeKey`: there is a number and no text. */
export type CptKey = string & { readonly [brand]: 'CptKey' };

/** What a line of an encounter can name: a HCPCS, ICD-10-CM or CPT code. A modifier stands beside a code, never alone. */
export type LineKey = CodeKey | CptKey;

export const LINE_SYSTEMS = ['hcpcs', 'cpt', 'icd10cm'] as const;
export type LineSystem = (typeof LINE_SYSTEMS)[number];

const CPT = 'cpt:';

export function cptKeyOf(code: CptCode): CptKey {
  return `${CPT}${code}` as CptKey;
}

export function isCptKey(key: LineKey): key is CptKey {
  return key.startsWith(CPT);
}

/** Reads a key from outside in its canonical form (a stored row, a file); `undefined` where no line could hold it. */
export function parseLineKey(text: string): LineKey | undefined {
  if (text.startsWith(CPT)) {
    const code = parseCptCode(text.slice(CPT.length));
    return code !== undefined && cptKeyOf(code) === text ? cptKeyOf(code) : undefined;
  }
  const key = parseCodeKey(text);
  return key === text && splitCodeKey(key).system !== 'hcpcsmod' ? key : undefined;
}

export interface LineKeyParts {
  readonly system: LineSystem;
  readonly code: string;
}

/** Splits a key made by `parseLineKey`. */
export function splitLineKey(key: LineKey): LineKeyParts {
  const colon = key.indexOf(':');
  return { system: key.slice(0, colon) as LineSystem, code: key.slice(colon + 1) };
}

/** The code as a person writes it: ICD-10-CM with its dot. */
export function printedLineCode(key: LineKey): string {
  const { system, code } = splitLineKey(key);
  return system === 'cpt' ? code : printedCode(system, code);
}

export function lineSystemName(system: LineSystem): string {
  return system === 'cpt' ? 'CPT' : systemName(system);
}
