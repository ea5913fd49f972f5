import type { Severity } from '../../../data/checks/finding.ts';
import type { Tone } from '../../ui/StatusMark.tsx';

/** Shape and color of each severity; the word always stands beside them. */
export const SEVERITY_TONES: Record<Severity, Tone> = { stop: 'stop', check: 'caution', note: 'info' };
