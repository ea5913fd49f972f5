import { longDate } from '../../../data/domain/dateWords.ts';
import type { Release } from '../../../data/domain/release.ts';

/** `HCPCS January 2025 · HCPC2025_JAN.txt in january-2025.zip · in force from January 1, 2025`. */
export function sourceLine({ kind, title, source, effectiveFrom }: Release): string {
  const member = source.memberName === undefined ? '' : `${source.memberName} in `;
  const file = kind === 'starter' ? 'part of Chartside' : `${member}${source.fileName}`;
  return `${title} · ${file} · in force from ${longDate(effectiveFrom)}`;
}
