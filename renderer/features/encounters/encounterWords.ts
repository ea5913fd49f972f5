import type { ItemLevel } from '../../../data/domain/mine/checklistTemplate.ts';
import type { EncounterState } from '../../../data/domain/mine/encounter.ts';
import type { Tone } from '../../ui/StatusMark.tsx';

const STATES: Record<EncounterState, { readonly word: string; readonly tone: Tone }> = {
  open: { word: 'Open', tone: 'info' },
  finished: { word: 'Finished', tone: 'good' },
  archived: { word: 'Archived', tone: 'neutral' },
};

export function stateWord(state: EncounterState): string {
  return STATES[state].word;
}

export function stateTone(state: EncounterState): Tone {
  return STATES[state].tone;
}

const LEVELS: Record<ItemLevel, string> = { must: 'Must', should: 'Should', when: 'When it applies' };

export function levelWord(level: ItemLevel): string {
  return LEVELS[level];
}
