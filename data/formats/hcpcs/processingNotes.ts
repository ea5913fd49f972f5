import { linesOf } from '../text/eachLine.ts';

/** `          0088--"S" CODES ARE ...        *`, then lines without a number; newer notes are set with tabs. */
const START = /^\s+(\d{4})--(.*)$/;
const TITLE = /^\s*PROCESSING NOTES\s*$/m;
/** Each note ends with a mark at the edge of the page. */
const EDGE = /\*$/;

/** Whether a text is the list of processing notes of a HCPCS release: its title, then numbered notes. */
export function isProcessingNotes(sample: string): boolean {
  return TITLE.test(sample.slice(0, 2_000)) && linesOf(sample).some(line => START.test(line));
}

/**
 * The notes by their number (`0088`), each as one text. Source: CMS, proc_notes_*.txt in the HCPCS release zip, 2025.
 * Some tell that the note was deleted; they are kept, because codes may still carry the number.
 */
export function readProcessingNotes(text: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let number: string | undefined;
  for (const line of linesOf(text)) {
    const start = START.exec(line);
    number = start?.[1] ?? number;
    if (number === undefined) continue;
    const words = (start?.[2] ?? line).trimEnd().replace(EDGE, '').trim().replace(/\s+/g, ' ');
    if (words !== '') notes.set(number, start === null ? `${notes.get(number) ?? ''} ${words}`.trim() : words);
  }
  return notes;
}
