import type { ChangeKind } from '../../../data/domain/changes/codeChange.ts';
import type { Tone } from '../../ui/StatusMark.tsx';

/** The colour that goes with the word of a change. */
export const CHANGE_TONES: Record<ChangeKind, Tone> = {
  added: 'good',
  ended: 'stop',
  restored: 'good',
  reworded: 'info',
  unit: 'caution',
  moved: 'neutral',
};
