import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeStatus } from '../../../data/domain/codeStatus.ts';
import type { Tone } from '../../ui/StatusMark.tsx';

export interface RowStatus {
  readonly word: string;
  readonly tone: Tone;
}

/** The status as a list says it: nothing for a code that can be used today, a word and a shape for the others. */
export function rowStatus(status: CodeStatus): RowStatus | undefined {
  switch (status.kind) {
    case 'active':
      return undefined;
    case 'header':
      return { word: 'Header', tone: 'neutral' };
    case 'ended':
      return { word: 'Ended', tone: 'stop' };
    case 'not-yet':
      return { word: `From ${shortDate(status.startsOn)}`, tone: 'info' };
  }
}

/** `4/1/25`: the short American form, for a narrow column. */
function shortDate(date: CalendarDate): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(month)}/${Number(day)}/${year.slice(2)}`;
}
