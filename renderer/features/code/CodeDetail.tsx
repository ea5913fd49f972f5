import { lazy, memo, type ReactNode, Suspense, useDeferredValue, useMemo } from 'react';
import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { type Live, LOADING } from '../../hooks/live.ts';
import { useAsOf } from '../../hooks/useAsOf.ts';
import { useCode } from '../../hooks/useCode.ts';
import { useCodeOn } from '../../hooks/useCodeOn.ts';
import { useVisit } from '../../hooks/useVisit.ts';
import { cx } from '../../ui/classNames.ts';
import inTurn from '../../ui/inTurn.module.css';
import { Message } from '../../ui/Message.tsx';
import { createSectionBook, SectionBookContext } from '../../ui/sections.ts';
import { CodeHeader } from './CodeHeader.tsx';
import { CodeHistory } from './CodeHistory.tsx';
import { CodeNotFound } from './CodeNotFound.tsx';
import styles from './codeDetail.module.css';
import { Hierarchy } from './Hierarchy.tsx';
import { NeighborCodes } from './NeighborCodes.tsx';
import { OfficialFields } from './OfficialFields.tsx';
import { SameCodeElsewhere } from './SameCodeElsewhere.tsx';
import { Sources } from './Sources.tsx';

/** Read with the first diagnosis code: a search for anything else does without. */
const Instructions = lazy(async () => ({
  default: (await import('./instructions/Instructions.tsx')).Instructions,
}));

const LookAlikes = lazy(async () => ({ default: (await import('./lookAlikes/LookAlikes.tsx')).LookAlikes }));
const ModifierUse = lazy(async () => ({ default: (await import('./modifierUse/ModifierUse.tsx')).ModifierUse }));

/** What the person keeps about a code, for the app to draw: official text and own words come from different places. */
export type RenderMine = (key: CodeKey) => ReactNode;

/** Layers of other features that stand on the official record: guide, units, payment, edits. */
/** `found` is absent for a CPT code: no release has it, fee files may. */
export type RenderLayers = (found: FoundCode | undefined, codeKey: CodeKey) => ReactNode;

export interface CodeDetailProps {
  readonly codeKey: CodeKey;
  /** Opened on purpose, not only passed over. */
  readonly isOpened: boolean;
  /** The heading takes the focus, so that the code is read aloud. */
  readonly takesFocus: boolean;
  readonly onOpenCode: (key: CodeKey) => void;
  /** Opens this code on a page of its own; absent where it is on one. */
  readonly onOpenPage?: (key: CodeKey) => void;
  readonly renderMine: RenderMine;
  readonly renderLayers: RenderLayers;
}

/** Everything known of one code, layer by layer, each with its source: beside the list and on its own page. */
export const CodeDetail = memo(function CodeDetail({
  codeKey,
  isOpened,
  takesFocus,
  onOpenCode,
  onOpenPage,
  renderMine,
  renderLayers,
}: CodeDetailProps) {
  const sections = useMemo(createSectionBook, []);
  const { day, asOf } = useAsOf();
  const code = useCode(codeKey);
  const beneath = useDrawnInSlices(codeKey, code);
  const then = useCodeOn(codeKey, asOf);
  useVisit(codeKey, isOpened);
  const found = code.state === 'ready' ? code.value : undefined;
  const drawn = beneath.state === 'ready' ? beneath.value : undefined;
  const isNowhere = beneath.state === 'ready' && drawn === undefined;
  const isCpt = splitCodeKey(codeKey).system === 'cpt';
  return (
    <SectionBookContext value={sections}>
      <article className={cx(styles.detail, inTurn.inTurn)} aria-busy={code.state === 'loading'}>
        <CodeHeader
          codeKey={codeKey}
          found={found}
          onDay={!isCpt && then.state === 'ready' && then.value !== undefined ? { day, answer: then.value } : undefined}
          takesFocus={takesFocus}
          onOpenCode={onOpenCode}
          {...(onOpenPage && { onOpenPage })}
        />
        {code.state === 'failed' && <CodeUnreadable failure={code.failure} />}
        {beneath.state !== 'loading' && <SameCodeElsewhere codeKey={codeKey} onOpenCode={onOpenCode} />}
        {code.state === 'ready' && found === undefined && asOf === undefined && !isCpt && (
          <CodeNotFound codeKey={codeKey} />
        )}
        {isCpt && beneath.state !== 'loading' && renderLayers(undefined, codeKey)}
        {beneath.state !== 'loading' && renderMine(codeKey)}
        {/* Fees and edits have periods of their own: they can be loaded for a day no release is loaded for. */}
        {isNowhere && asOf !== undefined && !isCpt && renderLayers(undefined, codeKey)}
        {drawn !== undefined && (
          <Layers
            codeKey={codeKey}
            found={drawn}
            isOpened={isOpened}
            onOpenCode={onOpenCode}
            renderLayers={renderLayers}
          />
        )}
        {isNowhere && <CodeHistory key={codeKey} codeKey={codeKey} />}
      </article>
    </SectionBookContext>
  );
});

/**
 * What is known of a code, a moment later: its official text is shown first, and drawing the many layers beneath never
 * holds up a key press.
 */
function useDrawnInSlices(codeKey: CodeKey, live: Live<FoundCode | undefined>): Live<FoundCode | undefined> {
  const known = useMemo(() => ({ codeKey, live }), [codeKey, live]);
  const drawn = useDeferredValue(known, undefined);
  return drawn?.codeKey === codeKey ? drawn.live : LOADING;
}

function Layers({
  codeKey,
  found,
  isOpened,
  onOpenCode,
  renderLayers,
}: {
  readonly codeKey: CodeKey;
  readonly found: FoundCode;
  readonly isOpened: boolean;
  readonly onOpenCode: (key: CodeKey) => void;
  readonly renderLayers: RenderLayers;
}) {
  const { record, release } = found;
  return (
    <>
      {record.system === 'icd10cm' ? (
        <>
          <Suspense>
            <Instructions record={record} release={release} onOpenCode={onOpenCode} />
          </Suspense>
          <Hierarchy codeKey={codeKey} onOpenCode={onOpenCode} />
        </>
      ) : (
        <>
          {record.system === 'hcpcsmod' && (
            <Suspense>
              <ModifierUse record={record} onOpenCode={onOpenCode} />
            </Suspense>
          )}
          <OfficialFields record={record} onOpenCode={onOpenCode} />
        </>
      )}
      {renderLayers(found, codeKey)}
      {isOpened && (
        <Suspense>
          <LookAlikes record={record} onOpenCode={onOpenCode} />
        </Suspense>
      )}
      <NeighborCodes codeKey={codeKey} onOpenCode={onOpenCode} />
      <CodeHistory key={codeKey} codeKey={codeKey} />
      <Sources system={splitCodeKey(codeKey).system} release={release} />
    </>
  );
}

function CodeUnreadable({ failure }: { readonly failure: Parameters<typeof describeStoreFailure>[0] }) {
  const words = describeStoreFailure(failure);
  return (
    <Message kind="error" title={words.title}>
      {words.whatHappened} {words.whatToDo}
    </Message>
  );
}
