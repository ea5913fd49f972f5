import { type CodeKey, codeKeyOf, parseCodeKey, splitCodeKey } from './codeKey.ts';
import { CODE_SYSTEMS } from './codeSystem.ts';

/**
 * The keys the same characters would have in the other systems. 641 strings are a HCPCS code and, without the
 * dot, an ICD-10-CM code (HCPCS January 2025, ICD-10-CM FY2025); whether they are in a release is the store's to say.
 */
export function sameCodeInOtherSystems(key: CodeKey): readonly CodeKey[] {
  const { system, code } = splitCodeKey(key);
  return CODE_SYSTEMS.flatMap(other => {
    if (other === system) return [];
    const parsed = parseCodeKey(codeKeyOf(other, code));
    return parsed === undefined ? [] : [parsed];
  });
}
