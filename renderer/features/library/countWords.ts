import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import type { Release, ReleaseCounts } from '../../../data/domain/release.ts';
import { countOf, formatCount } from '../../ui/figures.ts';

export interface CountEntry {
  readonly label: string;
  readonly count: string;
}

/** The counts that mean something in a series, largest first. */
export function countEntries(series: ReleaseSeries, counts: ReleaseCounts): readonly CountEntry[] {
  const entry = (label: string, count: number): CountEntry => ({ label, count: formatCount(count) });
  return series === 'hcpcs'
    ? [
        entry('Codes', counts.codes),
        entry('Modifiers', counts.modifiers),
        entry('Active', counts.active),
        entry('Ended', counts.terminated),
      ]
    : [entry('Rows', counts.records), entry('Billable', counts.billable), entry('Headers', counts.headers)];
}

/** `Installed HCPCS January 2025: 8,259 codes and 383 modifiers.` */
export function installedWords(release: Release): string {
  return `Installed ${release.title}: ${countSentence(release)}`;
}

/** `8,259 codes and 383 modifiers.` */
export function countSentence({ series, counts }: Release): string {
  return series === 'hcpcs'
    ? `${countOf(counts.codes, 'code')} and ${countOf(counts.modifiers, 'modifier')}.`
    : `${countOf(counts.records, 'row')}, ${formatCount(counts.billable)} of them billable codes.`;
}
