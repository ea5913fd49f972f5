import { useMemo } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import type { Note } from '../../../data/domain/mine/note.ts';
import { codeOfNote, type FindableNote, findable } from '../../../data/domain/mine/noteList.ts';
import { isTextChanged } from '../../../data/domain/mine/planNotes.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { type Reading, retirementOf, retirementWords } from '../../../data/domain/retirement.ts';
import { type FoundCodes, useFoundCodes } from '../../hooks/useFoundCodes.ts';
import { useReadings } from '../../hooks/useReadings.ts';

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
  const found = codes.state === 'ready' ? codes.value : NO_CODES;
  const doubtful = useMemo(
    () =>
      codes.state !== 'ready'
        ? []
        : keys.filter(key => {
            const now = codes.value.get(key);
            return now === undefined || statusOn(now.record, today).kind === 'ended';
          }),
    [keys, codes, today],
  );
  const live = useReadings(doubtful);
  const readings = live.state === 'ready' ? live.value : NO_READINGS;
  const all = useMemo(
    () =>
      notes.map(note => {
        const now = found.get(note.key);
        const retirement = retirementOf(readings.get(note.key) ?? [], note.writtenFor, today);
        return findable({
          note,
          code: codeOfNote(note),
          officialText: now?.record.longText ?? retirement?.last.text ?? note.writtenFor?.text ?? '',
          isTextChanged: isTextChanged(note, now && anchorOf(now)),
          retired: retirement && retirementWords(retirement),
        });
      }),
    [notes, found, readings, today],
  );
  return useMemo(() => ({ all, found }), [all, found]);
}
