import type { Mark } from '../../../data/domain/guideMark.ts';
import type { Tone } from '../../ui/StatusMark.tsx';

export const MARK_TONES: Readonly<Record<Mark, Tone>> = {
  contradicted: 'stop',
  'other-release': 'caution',
  confirmed: 'good',
  unchecked: 'neutral',
};
