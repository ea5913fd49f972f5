import { type CalendarDate, parseCalendarDate } from '../domain/calendarDate.ts';
import type { CodeRecord, HcpcsRecord } from '../domain/codeRecord.ts';
import type { ReleaseSeries } from '../domain/codeSystem.ts';
import { type Release, type ReleaseKind, releaseTitle } from '../domain/release.ts';
import { countRecords } from '../domain/releaseCounts.ts';

/** A release that exists nowhere, for tests and measurements: codes of the right shape, texts of the usual length. */
export interface MadeUpRelease {
  readonly release: Release;
  readonly records: readonly CodeRecord[];
}

export interface MadeUp {
  readonly effectiveFrom?: string;
  readonly kind?: ReleaseKind;
  /** Tells two releases of the same day apart. */
  readonly hash?: string;
  /** Goes into every text. */
  readonly wording?: string;
}

/** @param made `codes` in the order of the file, or how many to make up. */
export function madeUpIcd10cm(
  made: MadeUp & ({ readonly codes: readonly string[] } | { readonly count: number }),
): MadeUpRelease {
  const codes = 'codes' in made ? made.codes : Array.from({ length: made.count }, (_, index) => icdCodeNumber(index));
  const records = codes.map(
    (code, position): CodeRecord => ({
      system: 'icd10cm',
      code,
      ...texts(code, made),
      position,
      billable: code.length > 3,
    }),
  );
  return { release: releaseOf('icd10cm', records, made), records };
}

export function madeUpHcpcs(
  made: MadeUp & { readonly codes: readonly string[]; readonly modifiers?: readonly string[] },
): MadeUpRelease {
  const record = (system: HcpcsRecord['system']) => (code: string) => ({ system, code, ...texts(code, made) });
  const records = [...made.codes.map(record('hcpcs')), ...(made.modifiers ?? []).map(record('hcpcsmod'))].map(
    (unplaced, position): CodeRecord => ({ ...unplaced, position }),
  );
  return { release: releaseOf('hcpcs', records, made), records };
}

function texts(code: string, { wording = 'as first worded' }: MadeUp): Pick<CodeRecord, 'longText' | 'shortText'> {
  return { longText: `Made-up entry ${code}, naïve and long enough, ${wording}`, shortText: `Made-up ${code}` };
}

function releaseOf(series: ReleaseSeries, records: readonly CodeRecord[], made: MadeUp): Release {
  const effectiveFrom = parseCalendarDate(made.effectiveFrom ?? '2025-01-01') ?? ('2025-01-01' as CalendarDate);
  const hash = made.hash ?? '00000000';
  return {
    id: `${series}-${effectiveFrom}-${hash}`,
    series,
    kind: made.kind ?? 'official',
    title: releaseTitle(series, effectiveFrom),
    effectiveFrom,
    source: { fileName: 'made-up.txt', byteLength: 1, sha256: hash.padEnd(64, '0') },
    counts: countRecords(records, effectiveFrom),
  };
}

/** A000, A001 ... in ascending order: 26 x 10 x 10 x 36^3 of them. */
function icdCodeNumber(index: number): string {
  const category = Math.floor(index / 36 ** 2);
  const letter = String.fromCharCode(65 + (Math.floor(category / 100) % 26));
  const tail = (index % 36 ** 2).toString(36).toUpperCase().padStart(2, '0');
  return `${letter}${String(category % 100).padStart(2, '0')}${tail}`;
}
