import type { ImportFailure, LineProblem } from './importFailure.ts';

/** One line that cannot be trusted, before it is known which file it stands in. */
export interface LineFault {
  readonly line: number;
  readonly column?: number;
  readonly problem: LineProblem;
  readonly found?: string;
}

export function badLine(file: string, fault: LineFault): Extract<ImportFailure, { kind: 'bad-line' }> {
  return { kind: 'bad-line', file, ...fault, ...(fault.found === undefined ? {} : { found: shortened(fault.found) }) };
}

/** A message quotes at most this much of a damaged file. */
function shortened(found: string): string {
  return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}
