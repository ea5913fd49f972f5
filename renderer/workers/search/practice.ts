import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { SearchEngine } from '../../../data/search/engine.ts';
import type { SearchQuestion } from '../../../data/search/searchTypes.ts';
import { breathe } from '../breathe.ts';

/** One of each kind of question: codes, words, other orders, typos, abbreviations, brands, what is not there. */
const PHRASES = [
  'j1100',
  'm54.5',
  'low back pain',
  'catheter urinary indwelling',
  'asthma severe persistent with exacerbation',
  'copd',
  'humira',
  'high blood pressure',
  'pnemonia',
  'artritis rheumatoid left hand',
  'dog bite on the nose',
  'dressing sterile -gauze',
  '"per diem" nursing',
  'zoledronik acid 1 mg',
  'qwrt uiop',
];
/** Starts are busy; the first questions of a person come first. */
const AFTER_MS = 1_200;
/** While somebody types or opens pages, nothing is practised. */
const QUIET_MS = 250;
const LONGEST_MS = 1_000;

/**
 * Asks everyday questions, letter by letter, while the person does nothing: the browser compiles what runs often, and tables
 * that only typos and suggestions need are made. Otherwise the first questions of a day would take ten times as long
 * as the hundredth. The answers are thrown away.
 *
 * @param lastActed when the person last asked or opened a page, by `performance.now()`.
 */
export async function practise(engine: SearchEngine, lastActed: () => number): Promise<void> {
  await pause(AFTER_MS);
  let spentMs = 0;
  for (const phrase of PHRASES) {
    for (let length = 1; length <= phrase.length && spentMs < LONGEST_MS; length += 1) {
      while (performance.now() - lastActed() < QUIET_MS) await pause(QUIET_MS);
      await breathe();
      const startedAt = performance.now();
      engine.search(questionOf(phrase.slice(0, length)));
      spentMs += performance.now() - startedAt;
    }
  }
}

function questionOf(text: string): SearchQuestion {
  return {
    text,
    filters: { systems: [], activeOnly: false, billableOnly: false },
    today: '2025-01-01' as CalendarDate,
    limit: 50,
  };
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
