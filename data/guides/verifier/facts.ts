import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type CodeKey, codeKeyOf } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import type { FeeFacts } from './feeFigures.ts';
import type { OfficialQuote } from './finding.ts';
import type { MentionKind } from './mentions.ts';
import type { OfficialTexts } from './officialTexts.ts';

/** The codes of one system, from one release. */
export interface LoadedSystem {
  readonly texts: OfficialTexts;
  /** `HCPCS Level II January 2025`. */
  readonly title: string;
  /** False for a starter pack: a code that is not in it may exist. */
  readonly isWhole: boolean;
}

/** Everything a guide is held against: what is installed, and the day that counts as today. */
export interface GuideFacts extends FeeFacts {
  readonly today: CalendarDate;
  /** Absent systems are not loaded. */
  readonly systems: Partial<Record<'hcpcs' | 'hcpcsmod' | 'icd10cm', LoadedSystem>>;
  /**
   * Whether search, with all the names it knows, finds the code by a description: lay terms and brand names are not
   * wrong for being no official words.
   */
  readonly isFoundBy?: (description: string, key: CodeKey) => boolean;
}

export function systemOf(kind: MentionKind): keyof GuideFacts['systems'] | undefined {
  if (kind === 'cpt') return undefined;
  return kind === 'modifier' ? 'hcpcsmod' : kind;
}

export function quoteOf(record: CodeRecord, source: string): OfficialQuote {
  const key = codeKeyOf(record.system, record.code);
  const endedOn = record.system === 'icd10cm' ? undefined : record.terminatedOn;
  return { key, text: record.longText, source, ...(endedOn !== undefined && { endedOn }) };
}
