import { NotebookPen } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { splitCodeKey } from '../../../data/domain/codeKey.ts';
import {
  groupNotes,
  NOTE_FILTERS,
  type NoteFilter,
  type NoteGrouping,
  type NoteRow,
  narrowNotes,
  passes,
} from '../../../data/domain/mine/noteList.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useCptTextChoice } from '../../hooks/cptTexts/useCptTextChoice.tsx';
import { useToday } from '../../hooks/releases/useToday.ts';
import { saveTextFile } from '../../shell/saveTextFile.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { countOf, formatCount } from '../../ui/figures.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { SaveMenu } from '../../ui/SaveMenu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { notesAsJson, notesAsMarkdown, withCptTexts } from './exportNotes.ts';
import { NoteList } from './NoteList.tsx';
import styles from './notesPage.module.css';
import { OpenedNote } from './OpenedNote.tsx';
import { useListedNotes } from './useListedNotes.ts';
import { useNotesOfPage } from './useNotesOfPage.ts';

const GROUPINGS = [
  { value: 'code', label: 'By code' },
  { value: 'edited', label: 'By last edit' },
] as const;

const FORMATS = [
  { id: 'md', label: 'Markdown, to read' },
  { id: 'json', label: 'JSON, for a program' },
] as const;

const FILTER_WORDS: Record<NoteFilter, string> = {
  pinned: 'Pinned',
  'text-changed': 'Official text changed',
  retired: 'Code ended',
};

/** All notes of the person, on whatever code: searched, narrowed, read and edited in their place. */
export function NotesPage() {
  const { notes, total, isWhole, ...read } = useNotesOfPage();
  const today = useToday();
  const cptTexts = useCptTextChoice();
  const { all, found } = useListedNotes(notes, today);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const [filters, setFilters] = useState<ReadonlySet<NoteFilter>>(new Set());
  const [grouping, setGrouping] = useState<NoteGrouping>('code');
  const [openedId, setOpenedId] = useState<string>();
  // While a note is written its row stays where it was, although the edit makes it the newest.
  const [editingAmong, setEditingAmong] = useState<readonly NoteRow[]>();

  const shown = useMemo(() => narrowNotes(all, query, filters), [all, query, filters]);
  const grouped = useMemo(() => groupNotes(shown, grouping, today), [shown, grouping, today]);
  const rows = useMemo(
    () => (editingAmong === undefined ? grouped : refreshed(editingAmong, all)),
    [editingAmong, grouped, all],
  );
  const shownNotes = useMemo(() => rows.flatMap(row => (row.kind === 'note' ? [row.listed] : [])), [rows]);
  const counts = useMemo(
    () => new Map(NOTE_FILTERS.map(filter => [filter, all.filter(({ listed }) => passes(listed, filter)).length])),
    [all],
  );
  const narrow = (change: () => void) => {
    setEditingAmong(undefined);
    change();
  };
  const failure = read.failure && describeStoreFailure(read.failure);
  // The notes of the first codes are the head of the list by code; nothing can be found or counted among them.
  const isHead = query.trim() === '' && filters.size === 0 && grouping === 'code';
  const save = async (id: string) => {
    // The JSON holds the notes and no text of a code.
    if (id === 'json') return saveTextFile('notes', 'json', notesAsJson(shownNotes));
    const codes = shownNotes.map(({ note }) => splitCodeKey(note.key));
    const texts = await cptTexts.choose(codes, today);
    if (texts === undefined) return { isSaved: false };
    return saveTextFile('notes', 'md', notesAsMarkdown(withCptTexts(shownNotes, texts)));
  };
  return (
    <div className={styles.page}>
      <PageHeading actions={<SaveMenu formats={isWhole && shownNotes.length > 0 ? FORMATS : []} onSave={save} />}>
        Notes
      </PageHeading>
      {cptTexts.dialog}
      {failure !== undefined && <FailureMessage words={failure} />}
      {isWhole && notes.length === 0 && (
        <EmptyState icon={<NotebookPen size={28} />} title="No notes yet">
          Open a code and press Ctrl+N: what you write is kept with the code and listed here.
        </EmptyState>
      )}
      {notes.length > 0 && (
        <>
          <div className={styles.tools}>
            <div className={styles.search}>
              <TextField label="Search in notes" value={typed} onChange={text => narrow(() => setTyped(text))} />
            </div>
            <Choice
              label="Order"
              options={GROUPINGS}
              value={grouping}
              onChange={value => narrow(() => setGrouping(value))}
            />
            <fieldset className={styles.filters}>
              <legend className={styles.legend}>Show only</legend>
              {NOTE_FILTERS.map(filter => (
                <FilterChip
                  key={filter}
                  label={FILTER_WORDS[filter]}
                  count={isWhole ? formatCount(counts.get(filter) ?? 0) : ''}
                  isOn={filters.has(filter)}
                  onChange={isOn => narrow(() => setFilters(last => withFilter(last, filter, isOn)))}
                />
              ))}
            </fieldset>
          </div>
          <p role="status" className={styles.count}>
            {total !== undefined &&
              (shownNotes.length === total || !isWhole
                ? countOf(total, 'note')
                : `${countOf(shownNotes.length, 'note')} of ${formatCount(total)}`)}
          </p>
          {!isWhole && !isHead ? null : shownNotes.length === 0 ? (
            <EmptyState title="Nothing here">No note holds these words and passes these filters.</EmptyState>
          ) : (
            <NoteList
              rows={rows}
              showsCode={grouping === 'edited'}
              openedId={openedId}
              onOpen={id => narrow(() => setOpenedId(id))}
              renderOpened={id => {
                const listed = shownNotes.find(each => each.note.id === id);
                // A note is written among all rows, which keep their places meanwhile.
                if (listed === undefined || !isWhole) return null;
                const now = found.get(listed.note.key);
                return (
                  <OpenedNote
                    key={id}
                    listed={listed}
                    now={now && anchorOf(now)}
                    isEditing={editingAmong !== undefined}
                    onEdit={() => setEditingAmong(rows)}
                    onDone={() => setEditingAmong(undefined)}
                  />
                );
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The same rows with the notes as they are now; a deleted note goes. */
function refreshed(rows: readonly NoteRow[], all: ReturnType<typeof useListedNotes>['all']): readonly NoteRow[] {
  const byId = new Map(all.map(({ listed }) => [listed.note.id, listed]));
  return rows.flatMap((row): readonly NoteRow[] => {
    if (row.kind === 'heading') return [row];
    const listed = byId.get(row.id);
    return listed === undefined ? [] : [{ ...row, listed }];
  });
}

function withFilter(filters: ReadonlySet<NoteFilter>, filter: NoteFilter, isOn: boolean): ReadonlySet<NoteFilter> {
  const next = new Set(filters);
  if (isOn) next.add(filter);
  else next.delete(filter);
  return next;
}
