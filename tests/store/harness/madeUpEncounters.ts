import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import { parseLineKey } from '../../../data/domain/lineKey.ts';
import { ALWAYS } from '../../../data/domain/mine/checklistCondition.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import type { Encounter, EncounterLine } from '../../../data/domain/mine/encounter.ts';
import { ONE_UNIT } from '../../../data/domain/units.ts';

const AT = '2026-03-01T09:00:00.000Z';

function madeUpLine(id: string, number: number): EncounterLine {
  const key = parseLineKey(`hcpcs:J${String(number % 10_000).padStart(4, '0')}`);
  if (key === undefined) throw new Error('No such code.');
  return {
    id,
    key,
    modifiers: [],
    units: ONE_UNIT,
    note: number % 5 === 0 ? 'Given in the left arm, second visit' : '',
  };
}

/** An encounter of so many lines, of made-up codes. */
export function madeUpEncounter(
  id: string,
  number: number,
  { lines, marks = 0, editionIds }: { readonly lines: number; readonly marks?: number; readonly editionIds?: string[] },
): Encounter {
  const dateOfService = parseCalendarDate('2026-03-01');
  if (dateOfService === undefined) throw new Error('No such day.');
  return {
    id,
    label: `Amber-${100 + (number % 900)}`,
    dateOfService,
    lines: Array.from({ length: lines }, (_, at) => madeUpLine(`${id}-${at}`, number * 40 + at)),
    state: 'open',
    createdAt: AT,
    editedAt: AT,
    ...(editionIds !== undefined && { editionIds }),
    marks: Array.from({ length: marks }, (_, at) => ({
      itemKey: `item-${at}`,
      answer: 'done',
      reason: '',
      note: at % 7 === 0 ? 'See the order of the day' : '',
      at: AT,
    })),
  };
}

/** A template with so many items, asked of every code. */
export function madeUpTemplate(id: string, number: number, items = 30): ChecklistTemplate {
  return {
    id,
    name: `Template ${number}`,
    condition: ALWAYS,
    sections: [
      {
        id: 'section',
        title: `Section ${number}`,
        items: Array.from({ length: items }, (_, at) => ({
          id: `${id}-item-${at}`,
          text: `Requirement ${number}.${at}: what was ordered, given and seen, in whole words`,
          level: at % 3 === 0 ? 'must' : 'should',
          note: '',
          source: 'A made-up manual, chapter 1',
          condition: ALWAYS,
        })),
      },
    ],
    origin: { kind: 'own' },
    isInUse: true,
    position: number,
    createdAt: AT,
    editedAt: AT,
  };
}
