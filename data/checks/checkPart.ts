import type { Finding } from './finding.ts';
import type { Gap } from './gap.ts';

/** What one check found, and what it could not look at. */
export interface CheckPart {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}
