import { type CalendarDate, parseCalendarDate } from '../calendarDate.ts';
import type { LineKey } from '../lineKey.ts';
import type { LineModifier } from '../lineModifier.ts';
import type { PlaceOfService } from '../placeOfService.ts';
import { parseUnits, type Units } from '../units.ts';
import { readLineKey, readModifiers, readPlace } from './checklistCondition.ts';
import { type ItemMark, parseMark } from './itemMark.ts';
import { type LookedThroughRow, readLookedThrough } from './lookedThrough.ts';
import { fieldsOf, readId, readList, readMoment, readName, readText } from './rowFields.ts';

export const ENCOUNTER_STATES = ['open', 'finished', 'archived'] as const;
export type EncounterState = (typeof ENCOUNTER_STATES)[number];

/** One code of an encounter. A diagnosis (ICD-10-CM) has no modifiers and one unit. */
export interface EncounterLine {
  readonly id: string;
  readonly key: LineKey;
  readonly modifiers: readonly LineModifier[];
  readonly units: Units;
  readonly note: string;
}

/**
 * A worksheet for one visit: its codes and what has been documented for them. It has no field for a patient, and its
 * label is drawn at random.
 */
export interface Encounter extends LookedThroughRow {
  readonly id: string;
  /** `Amber-417`. */
  readonly label: string;
  readonly dateOfService: CalendarDate;
  /** Absent until it is chosen. */
  readonly place?: PlaceOfService;
  /** In the order of the worksheet. */
  readonly lines: readonly EncounterLine[];
  readonly state: EncounterState;
  /** ISO dates and times, UTC. */
  readonly createdAt: string;
  readonly editedAt: string;
  /** Of a finished encounter, and of an archived one that was finished before. */
  readonly finishedAt?: string;
  /** Of an archived encounter. */
  readonly archivedAt?: string;
  /** `ChecklistEdition.id`s in checklist order: what the templates asked when the checklist was begun. Absent before. */
  readonly editionIds?: readonly string[];
  readonly marks: readonly ItemMark[];
}

/** What the checks look at. */
export type CheckedEncounter = Pick<Encounter, 'id' | 'lines' | 'dateOfService'>;

export const LONGEST_LABEL = 60;
export const LONGEST_LINE_NOTE = 2_000;
export const MOST_LINES = 500;
const MOST_EDITIONS = 500;
const MOST_MARKS = 10_000;

/** Reads a row from the store of any version or from a backup; `undefined` where it is not an encounter. */
export function parseEncounter(raw: unknown): Encounter | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const label = readName(fields?.label, LONGEST_LABEL);
  const dateOfService = typeof fields?.dateOfService === 'string' ? parseCalendarDate(fields.dateOfService) : undefined;
  const place = readPlace(fields?.place);
  const lines = readList(fields?.lines, MOST_LINES, parseLine);
  const times = parseTimes(fields);
  const editionIds = readList(fields?.editionIds, MOST_EDITIONS, readId);
  const marks = readList(fields?.marks, MOST_MARKS, parseMark);
  const looked = readLookedThrough(fields?.looked);
  if (
    id === undefined ||
    label === undefined ||
    dateOfService === undefined ||
    lines === undefined ||
    times === undefined ||
    marks === undefined ||
    (fields?.place !== undefined && place === undefined) ||
    (fields?.editionIds !== undefined && editionIds === undefined) ||
    (fields?.looked !== undefined && looked === undefined)
  ) {
    return undefined;
  }
  const optional = {
    ...(place !== undefined && { place }),
    ...(editionIds !== undefined && { editionIds }),
    ...(looked !== undefined && { looked }),
  };
  return { id, label, dateOfService, lines, ...times, ...optional, marks };
}

function parseLine(raw: unknown): EncounterLine | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const key = readLineKey(fields?.key);
  const modifiers = readModifiers(fields?.modifiers);
  const units = typeof fields?.units === 'string' ? parseUnits(fields.units) : undefined;
  const note = readText(fields?.note, LONGEST_LINE_NOTE);
  if (
    id === undefined ||
    key === undefined ||
    modifiers === undefined ||
    units === undefined ||
    units !== fields?.units ||
    note === undefined
  ) {
    return undefined;
  }
  return { id, key, modifiers, units, note };
}

type Times = Pick<Encounter, 'state' | 'createdAt' | 'editedAt' | 'finishedAt' | 'archivedAt'>;

/** State and dates belong together: what is finished says when, what is archived says when, what is open says neither. */
function parseTimes(fields: ReturnType<typeof fieldsOf>): Times | undefined {
  const state = ENCOUNTER_STATES.find(each => each === fields?.state);
  const createdAt = readMoment(fields?.createdAt);
  const editedAt = readMoment(fields?.editedAt);
  const finishedAt = readMoment(fields?.finishedAt);
  const archivedAt = readMoment(fields?.archivedAt);
  if (state === undefined || createdAt === undefined || editedAt === undefined) return undefined;
  if (fields?.finishedAt !== undefined && (finishedAt === undefined || state === 'open')) return undefined;
  if (state === 'finished' && finishedAt === undefined) return undefined;
  if ((state === 'archived') !== (archivedAt !== undefined)) return undefined;
  if (fields?.archivedAt !== undefined && archivedAt === undefined) return undefined;
  return {
    state,
    createdAt,
    editedAt,
    ...(finishedAt !== undefined && { finishedAt }),
    ...(archivedAt !== undefined && { archivedAt }),
  };
}
