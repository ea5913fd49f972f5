import type { CodeStatus } from '../../../data/domain/codeStatus.ts';
import type { Tone } from '../../ui/StatusMark.tsx';

const TONES: Record<CodeStatus['kind'], Tone> = {
  active: 'good',
  header: 'neutral',
  'not-yet': 'info',
  ended: 'stop',
};

/** The shape and colour that go with the words of a status. */
export function statusTone(status: CodeStatus): Tone {
  return TONES[status.kind];
}
