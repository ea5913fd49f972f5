import { memo, useDeferredValue, useMemo } from 'react';
import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeLook } from '../../../data/store/reference/referenceStore.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { type CodeOfPage, CodeOfPageContext } from '../../hooks/navigation/codeOfPage.ts';
import { useVisit } from '../../hooks/visits/useVisit.ts';
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
  useVisit(codeKey, isOpened, !isReading);
  return (
    <article className={styles.detail} aria-busy={isReading}>
      <LeavingContext value={read.codeKey !== codeKey}>
        <Read read={read} isOpened={isOpened} {...rest} />
      </LeavingContext>
    </article>
  );
});

const NOTHING: CodeLook = { found: undefined, inUse: undefined, onDay: undefined, same: [] };

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
  const { codeKey, asOf, look, mine } = read;
  const { found, onDay, same } = look.state === 'ready' ? look.value : NOTHING;
  const isCpt = splitCodeKey(codeKey).system === 'cpt';
  // Beside the list the official text comes first, and drawing what is beneath it never holds up a key press.
  const later = useDeferredValue(read, undefined);
  const isDrawn = onOpenPage === undefined || later?.codeKey === codeKey;
  const ofPage = useMemo<CodeOfPage>(
    () => ({ mine, inUse: look.state === 'ready' ? { state: 'ready', value: look.value.inUse } : look }),
    [look, mine],
  );
  return (
    <SectionBookContext value={sections}>
      <CodeHeader
        codeKey={codeKey}
        found={found}
        onDay={!isCpt && asOf !== undefined && onDay !== undefined ? { day: asOf, answer: onDay } : undefined}
        isStarred={mine.state === 'ready' && mine.value.isStarred}
        takesFocus={takesFocus}
        onOpenCode={onOpenCode}
        {...(onOpenPage && { onOpenPage })}
      />
      {look.state === 'failed' && <CodeUnreadable failure={look.failure} />}
      <SameCodeElsewhere same={same} onOpenCode={onOpenCode} />
      {look.state === 'ready' && found === undefined && asOf === undefined && !isCpt && (
        <CodeNotFound codeKey={codeKey} />
      )}
      {isDrawn && look.state !== 'loading' && (
        <CodeOfPageContext value={ofPage}>
          <CodeLayers
            key={codeKey}
            codeKey={codeKey}
            found={found}
            asOf={asOf}
            isOpened={isOpened}
            onOpenCode={onOpenCode}
            layersOf={layersOf}
          />
        </CodeOfPageContext>
      )}
    </SectionBookContext>
  );
});

function CodeUnreadable({ failure }: { readonly failure: Parameters<typeof describeStoreFailure>[0] }) {
  return <FailureMessage words={describeStoreFailure(failure)} />;
}
