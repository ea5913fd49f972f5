import { memo, useDeferredValue, useMemo } from 'react';
import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { NotesOfCodeContext } from '../../hooks/notesOfCode.ts';
import { useVisit } from '../../hooks/useVisit.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { LeavingContext } from '../../ui/inOrder.ts';
import { createSectionBook, SectionBookContext } from '../../ui/sections.ts';
import { CodeHeader } from './CodeHeader.tsx';
import { CodeLayers, type LayersOf } from './CodeLayers.tsx';
import { CodeNotFound } from './CodeNotFound.tsx';
import styles from './codeDetail.module.css';
import { SameCodeElsewhere } from './SameCodeElsewhere.tsx';
import { type ReadCode, useReadCode } from './useReadCode.ts';

export interface CodeDetailProps {
  readonly codeKey: CodeKey;
  /** Opened on purpose, not only passed over. */
  readonly isOpened: boolean;
  /** The heading takes the focus, so that the code is read aloud. */
  readonly takesFocus: boolean;
  readonly onOpenCode: (key: CodeKey) => void;
  /** Opens this code on a page of its own; absent where it is on one. */
  readonly onOpenPage?: (key: CodeKey) => void;
  readonly layersOf: LayersOf;
}

/** Everything known of one code, layer by layer, each with its source: beside the list and on its own page. */
export const CodeDetail = memo(function CodeDetail({ codeKey, isOpened, ...rest }: CodeDetailProps) {
  const { read, isReading } = useReadCode(codeKey);
  useVisit(isReading ? undefined : codeKey, isOpened);
  return (
    <article className={styles.detail} aria-busy={isReading}>
      <LeavingContext value={read.codeKey !== codeKey}>
        <Read read={read} isOpened={isOpened} {...rest} />
      </LeavingContext>
    </article>
  );
});

/** What was read, drawn once for all that comes of it. */
const Read = memo(function Read({
  read,
  isOpened,
  takesFocus,
  onOpenCode,
  onOpenPage,
  layersOf,
}: Omit<CodeDetailProps, 'codeKey'> & { readonly read: ReadCode }) {
  const sections = useMemo(createSectionBook, []);
  const { codeKey, code, asOf, onDay, same, notes } = read;
  const found = code.state === 'ready' ? code.value : undefined;
  const isCpt = splitCodeKey(codeKey).system === 'cpt';
  // Beside the list the official text comes first, and drawing what is beneath it never holds up a key press.
  const later = useDeferredValue(read, undefined);
  const isDrawn = onOpenPage === undefined || later?.codeKey === codeKey;
  const answer = onDay.state === 'ready' ? onDay.value : undefined;
  return (
    <SectionBookContext value={sections}>
      <CodeHeader
        codeKey={codeKey}
        found={found}
        onDay={!isCpt && asOf !== undefined && answer !== undefined ? { day: asOf, answer } : undefined}
        takesFocus={takesFocus}
        onOpenCode={onOpenCode}
        {...(onOpenPage && { onOpenPage })}
      />
      {code.state === 'failed' && <CodeUnreadable failure={code.failure} />}
      {same.state === 'ready' && <SameCodeElsewhere same={same.value} onOpenCode={onOpenCode} />}
      {code.state === 'ready' && found === undefined && asOf === undefined && !isCpt && (
        <CodeNotFound codeKey={codeKey} />
      )}
      {isDrawn && code.state !== 'loading' && (
        <NotesOfCodeContext value={notes}>
          <CodeLayers
            key={codeKey}
            codeKey={codeKey}
            found={found}
            asOf={asOf}
            isOpened={isOpened}
            onOpenCode={onOpenCode}
            layersOf={layersOf}
          />
        </NotesOfCodeContext>
      )}
    </SectionBookContext>
  );
});

function CodeUnreadable({ failure }: { readonly failure: Parameters<typeof describeStoreFailure>[0] }) {
  return <FailureMessage words={describeStoreFailure(failure)} />;
}
