import { type CalendarDate, parseCalendarDate } from '../domain/calendarDate.ts';
import { RELEASE_SERIES, type ReleaseSeries } from '../domain/codeSystem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackFailure } from './packFailure.ts';
import { failureAt, linesOf, type PackFile } from './packLines.ts';

/** What a pack says about itself, in its first file. */
export interface PackHeading {
  readonly name: string;
  /** Counts up with every change of the pack's content. */
  readonly version: number;
  readonly series: ReleaseSeries;
  /** When the official release took effect that the texts were checked against. */
  readonly asOf: CalendarDate;
}

const FIRST_LINE = 'chartside pack 1';
const HEADINGS = ['name', 'version', 'series', 'as of'] as const;
type HeadingName = (typeof HEADINGS)[number];

/** Reads the first file of a pack: the format line, then `heading: value`, each heading once. */
export function readPackHeading(file: PackFile): Result<PackHeading, PackFailure> {
  const lines = linesOf(file);
  if (!lines.ok) return lines;
  const [first, ...rest] = lines.value;
  if (first?.text !== FIRST_LINE) {
    return fail({ file: file.name, line: first?.line ?? 1, problem: 'not-a-pack', found: first?.text ?? '' });
  }
  const values = new Map<HeadingName, string>();
  for (const line of rest) {
    const [name = '', ...value] = line.text.split(': ');
    const heading = HEADINGS.find(known => known === name);
    if (heading === undefined) return fail(failureAt(line, 'unknown-heading', name));
    if (values.has(heading)) return fail(failureAt(line, 'repeated-heading', heading));
    values.set(heading, value.join(': '));
    if (!isHeadingValue(heading, value.join(': '))) return fail(failureAt(line, 'bad-heading-value', line.text));
  }
  return headingFrom(values, missing => failureAt(rest.at(-1) ?? first, 'missing-heading', missing));
}

function headingFrom(
  values: ReadonlyMap<HeadingName, string>,
  missing: (heading: HeadingName) => PackFailure,
): Result<PackHeading, PackFailure> {
  const name = values.get('name');
  const version = values.get('version');
  const series = seriesNamed(values.get('series') ?? '');
  const asOf = parseCalendarDate(values.get('as of') ?? '');
  if (name === undefined) return fail(missing('name'));
  if (version === undefined) return fail(missing('version'));
  if (series === undefined) return fail(missing('series'));
  if (asOf === undefined) return fail(missing('as of'));
  return ok({ name, version: Number(version), series, asOf });
}

function isHeadingValue(heading: HeadingName, value: string): boolean {
  switch (heading) {
    case 'name':
      return value.trim() !== '';
    case 'version':
      return /^[1-9]\d{0,3}$/.test(value);
    case 'series':
      return seriesNamed(value) !== undefined;
    case 'as of':
      return parseCalendarDate(value) !== undefined;
  }
}

function seriesNamed(text: string): ReleaseSeries | undefined {
  return RELEASE_SERIES.find(series => series === text);
}
