import { type CodeKey, codeKeyOf, parseCodeKey } from '../domain/codeKey.ts';
import { parseHcpcsCode } from '../domain/hcpcsCode.ts';

/** What a reference in braces names. CPT codes have no text of ours and no key: the number alone is shown. */
export type GuideReference =
  | { readonly kind: 'code'; readonly key: CodeKey }
  | { readonly kind: 'cpt'; readonly code: string };

/** A run of a statement's text: words, or a reference with what stands for it. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: GuideReference };

const BRACES = /\{([^{}]{1,24})\}/gu;
const CPT = /^(?:cpt:)?(\+?\d{4}[\dFTU])$/u;
const MODIFIER = /^[A-Z\d]{2}$/u;

/**
 * Splits a text with references in braces: `{J9207}` and `{A9600}` are HCPCS codes, `{JW}` a modifier, `{icd:E11.9}` an
 * ICD-10-CM code, `{77002}` and `{+37252}` CPT codes. What is no reference stays as it is written.
 */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACES)) {
    const written = match[1] ?? '';
    const reference = readReference(written);
    if (reference === undefined) continue;
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    parts.push({ kind: 'reference', text: written.replace(/^(icd|cpt):/u, ''), reference });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

/** Reads `J9207`, `JW`, `icd:E11.9`, `77002`. */
export function readReference(written: string): GuideReference | undefined {
  const cpt = CPT.exec(written)?.[1];
  if (cpt !== undefined) return { kind: 'cpt', code: cpt };
  const key = keyWritten(written);
  return key && { kind: 'code', key };
}

function keyWritten(written: string): CodeKey | undefined {
  if (written.startsWith('icd:')) return parseCodeKey(`icd10cm:${written.slice('icd:'.length)}`);
  const hcpcs = parseHcpcsCode(written);
  if (hcpcs !== undefined) return codeKeyOf('hcpcs', hcpcs);
  return MODIFIER.test(written) ? parseCodeKey(`hcpcsmod:${written}`) : undefined;
}

/** The text without braces: for a checklist line, a search, a copy. */
export function plainText(text: string): string {
  if (!text.includes('{')) return text;
  return textParts(text)
    .map(part => part.text)
    .join('');
}
