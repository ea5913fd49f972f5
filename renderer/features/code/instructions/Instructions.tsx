import type { CodeKey } from '../../../../data/domain/codeKey.ts';
import type { Icd10cmRecord } from '../../../../data/domain/codeRecord.ts';
import type { Release } from '../../../../data/domain/release.ts';
import { inheritedNotes } from '../../../../data/domain/tabular/inheritedNotes.ts';
import type { TabularPlace } from '../../../../data/domain/tabular/tabularPlace.ts';
import { levelName, NOTE_READING_ORDER, otherEditionWords } from '../../../../data/domain/tabular/tabularWords.ts';
import { describeStoreFailure } from '../../../../data/store/storeWords.ts';
import { useTabularPlace } from '../../../hooks/codes/useTabularPlace.ts';
import { DetailSection } from '../../../ui/DetailSection.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { useLayerTold } from '../../../ui/inOrder.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { sectionHead } from '../sections.ts';
import styles from './instructions.module.css';
import { NoteGroup } from './NoteGroup.tsx';
import { SeventhCharacters } from './SeventhCharacters.tsx';

/** What the tabular list asks of a coder at a code: its own notes and those of every level above it. */
export function Instructions({
  record,
  release,
  onOpenCode,
}: {
  readonly record: Icd10cmRecord;
  readonly release: Release;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const found = useTabularPlace(record.code, release);
  useLayerTold(found.state !== 'loading');
  if (found.state === 'loading') return null;
  if (found.state === 'failed') {
    return <FailureMessage words={describeStoreFailure(found.failure)} />;
  }
  if (found.value === undefined) return null;
  const { tabular, place, isListed } = found.value;
  const otherEdition = otherEditionWords(tabular, release);
  const member = tabular.source.memberName === undefined ? '' : `${tabular.source.memberName} in `;
  return (
    <DetailSection
      {...sectionHead('instructions')}
      note={`${tabular.title} · ${member}${tabular.source.fileName}. A note holds for everything under its level.`}
    >
      {otherEdition !== undefined && (
        <p className={styles.caution}>
          <StatusMark tone="caution">{otherEdition}</StatusMark>
        </p>
      )}
      {place === undefined ? (
        <p>The {tabular.title} has neither this code nor anything above it.</p>
      ) : (
        <Notes record={record} place={place} isListed={isListed} onOpenCode={onOpenCode} />
      )}
    </DetailSection>
  );
}

function Notes({
  record,
  place,
  isListed,
  onOpenCode,
}: {
  readonly record: Icd10cmRecord;
  readonly place: TabularPlace;
  readonly isListed: (code: string) => boolean;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const notes = inheritedNotes(place.lineage);
  const nearest = place.lineage.at(-1);
  return (
    <div className={styles.instructions}>
      {place.standing === 'above' && nearest !== undefined && (
        <p>
          <StatusMark tone="caution">
            This list does not have the code itself; these are the notes of {levelName(nearest)} and above.
          </StatusMark>
        </p>
      )}
      <SeventhCharacters record={record} place={place} onOpenCode={onOpenCode} />
      {NOTE_READING_ORDER.map(kind => {
        const group = notes.find(each => each.kind === kind);
        return (
          group && (
            <NoteGroup
              key={kind}
              notes={group}
              ownLevel={place.standing === 'above' ? undefined : nearest?.name}
              isListed={isListed}
              onOpenCode={onOpenCode}
            />
          )
        );
      })}
      {notes.length === 0 && <p className={styles.none}>No notes at this code or above it.</p>}
    </div>
  );
}
