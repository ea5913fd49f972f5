import { type CalendarDate, parseCalendarDate } from '../calendarDate.ts';
import { type CodeKey, parseCodeKey } from '../codeKey.ts';

/** The fields of a stored or imported row, each still to be checked; `undefined` for what is not an object. */
export function fieldsOf(raw: unknown): Readonly<Partial<Record<string, unknown>>> | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : undefined;
}

/** Ids are made by the app (`crypto.randomUUID()`); anything short and plain is taken as one. */
const ID_SHAPE = /^[\w-]{1,64}$/u;

export function readId(raw: unknown): string | undefined {
  return typeof raw === 'string' && ID_SHAPE.test(raw) ? raw : undefined;
}

/** @param most in UTF-16 units. */
export function readText(raw: unknown, most: number): string | undefined {
  return typeof raw === 'string' && raw.length <= most ? raw : undefined;
}

/** A text that says something: a name, a word. */
export function readName(raw: unknown, most: number): string | undefined {
  const text = readText(raw, most);
  return text === undefined || text.trim() === '' ? undefined : text;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

/** ISO date and time, UTC, as `toISOString` writes it: compares as text. */
export function readMoment(raw: unknown): string | undefined {
  return typeof raw === 'string' && MOMENT.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : undefined;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function readDay(raw: unknown): CalendarDate | undefined {
  return typeof raw === 'string' ? parseCalendarDate(raw) : undefined;
}

/** A key in its canonical form; another spelling of the same code is not one. */
export function readKey(raw: unknown): CodeKey | undefined {
  const key = typeof raw === 'string' ? parseCodeKey(raw) : undefined;
  return key === raw ? key : undefined;
}

export function readNumber(raw: unknown, least: number, most: number): number | undefined {
  return typeof raw === 'number' && raw >= least && raw <= most ? raw : undefined;
}

/** A list whose every entry `read` takes; one it refuses spoils the whole list. */
export function readList<T>(
  raw: unknown,
  most: number,
  read: (raw: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(raw) || raw.length > most) return undefined;
  const entries: T[] = [];
  for (const each of raw) {
    const entry = read(each);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
}
