import { type CalendarDate, parseCalendarDate } from '../domain/calendarDate.ts';
import { type MadeUpHcpcs, type MadeUpIcd10cm, madeUpHcpcs, madeUpIcd10cm, madeUpSegment } from './madeUpCodes.ts';
import type { SearchQuestion } from './searchTypes.ts';
import type { Segment } from './segment/segment.ts';
import { packSynonyms } from './synonyms/packSynonyms.ts';
import { SynonymTable } from './synonyms/synonymTable.ts';

/** Two small releases and a few synonyms, for tests of the question's language. Texts as in the official files. */
const HCPCS: readonly MadeUpHcpcs[] = [
  ['JW', 'Drug amount discarded/not administered to any patient'],
  ['B4220', 'Parenteral nutrition supply kit; premix, per day'],
  ['B4224', 'Parenteral nutrition administration kit, per day'],
  ['C1300', 'Hyperbaric oxygen under pressure, full body chamber, per 30 minute interval', { ended: '2014-12-31' }],
  ['C2623', 'Catheter, transluminal angioplasty, drug-coated, non-laser'],
  ['E0135', 'Walker, folding (pickup), adjustable or fixed height'],
  ['E0143', 'Walker, folding, wheeled, adjustable or fixed height'],
  ['E0144', 'Walker, enclosed, four sided framed, rigid or folding, wheeled with posterior seat'],
  ['E0149', 'Walker, heavy duty, wheeled, rigid or folding, any type', { ended: '2020-12-31' }],
  ['E0781', 'Ambulatory infusion pump, single or multiple channels'],
  ['E0784', 'External ambulatory infusion pump, insulin'],
  ['J1815', 'Injection, insulin, per 5 units'],
  ['J1817', 'Insulin for administration through dme (i.e., insulin pump) per 50 units'],
  ['J9206', 'Injection, irinotecan, 20 mg'],
  ['J9207', 'Injection, ixabepilone, 1 mg'],
  ['J9208', 'Injection, ifosfamide, 1 gram'],
  ['S9131', 'Physical therapy; in the home, per diem'],
];
const ICD: readonly MadeUpIcd10cm[] = [
  ['E11', 'Type 2 diabetes mellitus', false],
  ['E1142', 'Type 2 diabetes mellitus with diabetic polyneuropathy'],
  ['E11621', 'Type 2 diabetes mellitus with foot ulcer'],
  ['L97421', 'Non-pressure chronic ulcer of left heel and midfoot limited to breakdown of skin'],
  ['Z9181', 'History of falling'],
  ['Z9641', 'Presence of insulin pump (external) (internal)'],
];

function dayOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

export const SMALL_SEGMENTS: readonly Segment[] = [
  madeUpSegment(madeUpHcpcs(HCPCS)),
  madeUpSegment(madeUpIcd10cm(ICD)),
];

export const SMALL_SYNONYMS = new SynonymTable(
  packSynonyms([
    { kind: 'lay', lines: 'rollator = walker wheeled' },
    { kind: 'brand', lines: 'ixempra = ixabepilone' },
  ]),
);

/** A question with no filters, asked in January 2025. */
export function smallQuestion(text: string, change: Partial<SearchQuestion> = {}): SearchQuestion {
  return {
    text,
    filters: { systems: [], activeOnly: false, billableOnly: false },
    today: dayOf('2025-01-15'),
    limit: 50,
    ...change,
  };
}
