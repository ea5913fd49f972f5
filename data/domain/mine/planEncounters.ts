import type { CalendarDate } from '../calendarDate.ts';
import type { PlaceOfService } from '../placeOfService.ts';
import { fail, ok } from '../result.ts';
import type { Encounter, EncounterLine } from './encounter.ts';
import type { EncounterPlan } from './encounterRefusal.ts';
import type { UserChange } from './userChange.ts';

/** What a new encounter begins with. */
export interface Beginning {
  readonly id: string;
  readonly label: string;
  readonly dateOfService: CalendarDate;
  readonly place?: PlaceOfService | undefined;
  readonly lines?: readonly EncounterLine[];
  /** ISO date and time, UTC. */
  readonly at: string;
}

export function planBegin({ id, label, dateOfService, place, lines = [], at }: Beginning): UserChange {
  const encounter: Encounter = {
    id,
    label,
    dateOfService,
    ...(place !== undefined && { place }),
    lines,
    state: 'open',
    createdAt: at,
    editedAt: at,
    marks: [],
  };
  return { encounters: { put: [encounter] } };
}

/** A field of the encounter itself, as the person saw it and as it is to be. */
export type HeadEdit =
  | { readonly field: 'label'; readonly seen: string; readonly value: string }
  | { readonly field: 'dateOfService'; readonly seen: CalendarDate; readonly value: CalendarDate }
  | {
      readonly field: 'place';
      readonly seen: PlaceOfService | undefined;
      readonly value: PlaceOfService | undefined;
    };

export function planHead(encounter: Encounter | undefined, edit: HeadEdit, at: string): EncounterPlan {
  return whileOpen(encounter, open => {
    const stored = open[edit.field];
    if (stored !== edit.seen && stored !== edit.value) return fail({ kind: 'changed-elsewhere', now: stored ?? '' });
    if (edit.field !== 'place') return written({ ...open, [edit.field]: edit.value }, at);
    const { place: _, ...rest } = open;
    return written(edit.value === undefined ? rest : { ...rest, place: edit.value }, at);
  });
}

/** Copies an encounter's codes into a new one: nothing is answered there yet. */
export function planDuplicate(
  encounter: Encounter | undefined,
  beginning: Pick<Beginning, 'id' | 'label' | 'dateOfService' | 'at'>,
  newId: () => string,
): EncounterPlan {
  if (encounter === undefined) return fail({ kind: 'encounter-gone' });
  const lines = encounter.lines.map(line => ({ ...line, id: newId() }));
  return ok(planBegin({ ...beginning, place: encounter.place, lines }));
}

export function planDeleteEncounter(encounter: Encounter | undefined): EncounterPlan {
  return encounter === undefined ? fail({ kind: 'encounter-gone' }) : ok({ encounters: { remove: [encounter.id] } });
}

/** Runs a change that only an open encounter takes. */
export function whileOpen(encounter: Encounter | undefined, change: (open: Encounter) => EncounterPlan): EncounterPlan {
  if (encounter === undefined) return fail({ kind: 'encounter-gone' });
  if (encounter.state !== 'open') return fail({ kind: 'encounter-closed', state: encounter.state });
  return change(encounter);
}

/** The encounter written whole, edited now. */
export function written(encounter: Encounter, at: string, further: UserChange = {}): EncounterPlan {
  return ok({ ...further, encounters: { put: [{ ...encounter, editedAt: at }] } });
}
