import { useMemo, useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import type { Note } from '../../../data/domain/mine/note.ts';
import { codeOfNote, type FindableNote, findable } from '../../../data/domain/mine/noteList.ts';
import { isTextChanged } from '../../../data/domain/mine/planNotes.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { type Reading, retirementOf, retirementWords } from '../../../data/domain/retirement.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import { useHeldAnswer, useLastAnswer } from '../../hooks/answers/useHeldAnswer.ts';
import { type FoundCodes, useFoundCodes } from '../../hooks/codes/useFoundCodes.ts';
import { useReadings } from '../../hooks/codes/useReadings.ts';

const NO_CODES: FoundCodes = new Map();
const NO_READINGS: ReadonlyMap<CodeKey, readonly Reading[]> = new Map();

export interface ListedNotes {
  /** In the order of the notes. */
  readonly all: readonly FindableNote[];
  /** The codes as the releases in use have them. */
  readonly found: FoundCodes;
}

/** The notes with what the installed releases say of their codes now. */
export function useListedNotes(notes: readonly Note[], today: CalendarDate): ListedNotes {
  const keys = useMemo(() => [...new Set(notes.map(({ key }) => key))].sort(), [notes]);
  const codes = useFoundCodes(keys);
  const known = useHeldAnswer(codes, keys, today);
  const found = useLastAnswer(codes, today) ?? NO_CODES;
  const doubtful = useMemo(
    () =>
      known === undefined
        ? []
        : keys.filter(key => {
            const now = known.get(key);
            return now === undefined || statusOn(now.record, today).kind === 'ended';
          }),
    [keys, known, today],
  );
  const readings = useLastAnswer(useReadings(doubtful), today) ?? NO_READINGS;
  const [made] = useState(() => new WeakMap<Note, Made>());
  const all = useMemo(
    () =>
      notes.map(note => {
        const [now, readingsNow] = [found.get(note.key), readings.get(note.key)];
        const last = made.get(note);
        if (last?.now === now && last?.readings === readingsNow && last?.today === today) return last.note;
        const listed = listedOf(note, now, readingsNow, today);
        made.set(note, { now, readings: readingsNow, today, note: listed });
        return listed;
      }),
    [notes, found, readings, today, made],
  );
  return useMemo(() => ({ all, found }), [all, found]);
}

/** A note made ready to be found, and from what: one that was edited is made again, the other 20,000 are not. */
interface Made {
  readonly now: FoundCode | undefined;
  readonly readings: readonly Reading[] | undefined;
  readonly today: CalendarDate;
  readonly note: FindableNote;
}

function listedOf(
  note: Note,
  now: FoundCode | undefined,
  readings: readonly Reading[] | undefined,
  today: CalendarDate,
): FindableNote {
  const retirement = retirementOf(readings ?? [], note.writtenFor, today);
  return findable({
    note,
    code: codeOfNote(note),
    officialText: now?.record.longText ?? retirement?.last.text ?? note.writtenFor?.text ?? '',
    isTextChanged: isTextChanged(note, now && anchorOf(now)),
    retired: retirement && retirementWords(retirement),
  });
}
