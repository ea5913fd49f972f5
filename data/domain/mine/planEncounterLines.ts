import type { LineKey } from '../lineKey.ts';
import { fail } from '../result.ts';
import { type Encounter, type EncounterLine, MOST_LINES } from './encounter.ts';
import type { EncounterPlan } from './encounterRefusal.ts';
import { whileOpen, written } from './planEncounters.ts';

/** Adds lines at the end. */
export function planAddLines(
  encounter: Encounter | undefined,
  added: readonly EncounterLine[],
  at: string,
): EncounterPlan {
  return whileOpen(encounter, open => {
    const lines = [...open.lines, ...added];
    return lines.length > MOST_LINES ? fail({ kind: 'too-many-lines' }) : written({ ...open, lines }, at);
  });
}

/** The fields of a line a person edits, as they saw them or as they are to be. */
export type LineFields = Partial<Pick<EncounterLine, 'key' | 'modifiers' | 'units' | 'note'>>;

export interface LineEdit {
  readonly lineId: string;
  /** The edited fields as the person saw them: what has changed meanwhile is not overwritten. */
  readonly seen: LineFields;
  readonly value: LineFields;
}

/** Edits a line. Other lines, and other fields of this one, may have changed in another window: both changes are kept. */
export function planEditLine(encounter: Encounter | undefined, edit: LineEdit, at: string): EncounterPlan {
  return whileOpen(encounter, open => {
    const stored = open.lines.find(({ id }) => id === edit.lineId);
    if (stored === undefined) return fail({ kind: 'line-gone' });
    const value: LineFields = edit.value;
    const conflict = EDITABLE.find(
      field =>
        value[field] !== undefined &&
        String(stored[field]) !== String(edit.seen[field]) &&
        String(stored[field]) !== String(value[field]),
    );
    if (conflict !== undefined) {
      const now = stored[conflict];
      return fail({ kind: 'changed-elsewhere', now: typeof now === 'string' ? now : now.join(' ') });
    }
    const lines = open.lines.map(line => (line === stored ? { ...line, ...value } : line));
    return written({ ...open, lines }, at);
  });
}

const EDITABLE = ['key', 'modifiers', 'units', 'note'] as const;

/** Puts another code in the place of one that ended, on every line that has it; modifiers, units and notes stay. */
export function planReplaceCode(
  encounter: Encounter | undefined,
  from: LineKey,
  to: LineKey,
  at: string,
): EncounterPlan {
  return whileOpen(encounter, open => {
    if (!open.lines.some(({ key }) => key === from)) return fail({ kind: 'line-gone' });
    return written({ ...open, lines: open.lines.map(line => (line.key === from ? { ...line, key: to } : line)) }, at);
  });
}

export function planRemoveLine(encounter: Encounter | undefined, lineId: string, at: string): EncounterPlan {
  return whileOpen(encounter, open => {
    const lines = open.lines.filter(({ id }) => id !== lineId);
    return lines.length === open.lines.length ? fail({ kind: 'line-gone' }) : written({ ...open, lines }, at);
  });
}

/** Moves a line by so many places; at either end it stays. */
export function planMoveLine(
  encounter: Encounter | undefined,
  lineId: string,
  places: number,
  at: string,
): EncounterPlan {
  return whileOpen(encounter, open => {
    const from = open.lines.findIndex(({ id }) => id === lineId);
    const moving = open.lines[from];
    if (moving === undefined) return fail({ kind: 'line-gone' });
    const others = open.lines.filter(line => line !== moving);
    const to = Math.min(others.length, Math.max(0, from + places));
    return written({ ...open, lines: [...others.slice(0, to), moving, ...others.slice(to)] }, at);
  });
}
