import { type CalendarDate, parseCompactDate } from '../../domain/calendarDate.ts';

/** A date field read: a day, nothing, or why it cannot be one. */
export type DateReading =
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad-date' | 'absurd-date' };

const EARLIEST = '1900-01-01';
const LATEST = '2100-12-31';

/** Reads `CCYYMMDD`; blank and all zeros mean no date. A few hundred days repeat over thousands of records: kept. */
export class DateReader {
  private readonly known = new Map<string, DateReading>();

  read(text: string): DateReading {
    const known = this.known.get(text);
    if (known) return known;
    const reading = readDate(text);
    this.known.set(text, reading);
    return reading;
  }
}

function readDate(text: string): DateReading {
  if (text === '' || /^0+$/.test(text)) return { kind: 'none' };
  const day = parseCompactDate(text);
  if (day === undefined) return { kind: /^(?!19|20)\d{8}$/.test(text) ? 'absurd-date' : 'bad-date' };
  return day < EARLIEST || day > LATEST ? { kind: 'absurd-date' } : { kind: 'day', day };
}
