import type { NameSource } from '../matching/nameSet.ts';
import { openSegment } from '../segment/segment.ts';
import { buildNames } from './buildNames.ts';
import type { ClinicName } from './clinicName.ts';

/** More names than this are no longer words a clinic thought up. */
const MOST_NAMES = 20_000;

/** The clinic's own names in the form names from files have. */
export function buildClinicNames(rows: readonly ClinicName[]): NameSource {
  const kept = rows.slice(0, MOST_NAMES).flatMap(({ term, keys, source }) => keys.map(key => ({ term, key, source })));
  const opened = openSegment(buildNames(kept.map(({ term, key }) => ({ text: term, key }))));
  if (!opened.ok) throw new Error('names just built do not open');
  return { names: opened.value, label: name => kept[name]?.source ?? '' };
}
