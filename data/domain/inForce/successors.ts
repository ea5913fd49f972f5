import { type CodeKey, codeKeyOf, printedCode } from '../codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../codeRecord.ts';
import { parseHcpcsCode } from '../hcpcsCode.ts';
import { directlyUnder } from '../icd10cmHierarchy.ts';
import type { Successor } from './codeOnDay.ts';

/**
 * ICD-10-CM says more with more characters: a code that may no longer be used is followed by the codes under it that are new
 * (M54.5 by M54.50, M54.51 and M54.59).
 *
 * @param underNow codes that begin with the ended one, in the release in force, in the official order
 * @param underBefore the same in the last release that had it
 */
export function newUnder(underNow: readonly CodeRecord[], underBefore: readonly CodeRecord[]): readonly Successor[] {
  const known = new Set(underBefore.map(({ code }) => code));
  return directlyUnder(underNow)
    .filter(({ code }) => !known.has(code))
    .map(record => ({ code: printedCode(record.system, record.code), key: keyOfRecord(record), record }));
}

/**
 * A terminated HCPCS code names what to report instead among its cross references (CMS record layout, "cross reference code").
 * Many of them are CPT codes, of which we say the number.
 *
 * @param recordOf the record in the release in force
 */
export function crossReferenced(
  { crossReferences = [] }: { readonly crossReferences?: readonly string[] },
  recordOf: (key: CodeKey) => CodeRecord | undefined,
): readonly Successor[] {
  return crossReferences.map(code => {
    const hcpcs = parseHcpcsCode(code);
    if (hcpcs === undefined) return { code };
    const key = codeKeyOf('hcpcs', hcpcs);
    const record = recordOf(key);
    return { code, key, ...(record && { record }) };
  });
}
