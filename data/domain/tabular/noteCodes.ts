import { type Icd10cmCode, parseIcd10cmCode } from '../icd10cmCode.ts';

/** Text of a note as it is printed, cut where it names codes. */
export type NotePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `A05.1`, `C79.8-`: the code and everything under it. */
  | { readonly kind: 'code'; readonly text: string; readonly code: Icd10cmCode }
  /** `T36-T50`, `S00.- to S09.-`: `joint` is what stands between the two. */
  | { readonly kind: 'range'; readonly from: NoteCode; readonly joint: string; readonly to: NoteCode };

export interface NoteCode {
  readonly text: string;
  readonly code: Icd10cmCode;
}

/** One code as printed in notes; a second letter (`C4A` has its in the third place) stands in no note so far. */
const CODE = String.raw`[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?`;
/** A dash stands for the characters still to be chosen; a dot alone before it, too. */
const OPEN = String.raw`(?:\.?-|\.(?=\s|$))?`;
const REFERENCE = new RegExp(
  String.raw`(?<![A-Za-z0-9.])(${CODE}${OPEN})(?:(\s*-\s*|\s+to\s+)(${CODE}${OPEN}))?(?![A-Za-z0-9])`,
  'g',
);

/**
 * The codes a note names, in place. Says nothing of whether they exist: "vitamin B12" has the shape of a code too, so
 * a reader links what the release in use has.
 */
export function noteParts(note: string): readonly NotePart[] {
  const parts: NotePart[] = [];
  let done = 0;
  for (const match of note.matchAll(REFERENCE)) {
    const [whole, first = '', joint, second = ''] = match;
    const from = noteCode(first);
    const to = joint === undefined ? undefined : noteCode(second);
    if (from === undefined || (joint !== undefined && to === undefined)) continue;
    if (match.index > done) parts.push({ kind: 'text', text: note.slice(done, match.index) });
    if (joint === undefined || to === undefined) parts.push({ kind: 'code', ...from });
    else parts.push({ kind: 'range', from, joint, to });
    done = match.index + whole.length;
  }
  if (done < note.length) parts.push({ kind: 'text', text: note.slice(done) });
  return parts;
}

function noteCode(text: string): NoteCode | undefined {
  const code = parseIcd10cmCode(text.replace(/\.?-*$/, ''));
  return code && { text, code };
}
