import { ClipboardX } from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { allTemplatesInUse } from '../../../data/checklists/templatesInUse.ts';
import { checkLinesOf } from '../../../data/checks/checkLine.ts';
import { isCptKey, type LineKey, printedLineCode } from '../../../data/domain/lineKey.ts';
import type { ChecklistEdition } from '../../../data/domain/mine/checklistEdition.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import type { CheckedEncounter, Encounter } from '../../../data/domain/mine/encounter.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import type { Live } from '../../hooks/answers/live.ts';
import { useCheckNow } from '../../hooks/checks/useCheckNow.ts';
import { useCodesOn } from '../../hooks/codes/useCodesOn.ts';
import { useCptLineTexts } from '../../hooks/cptTexts/useCptLineTexts.ts';
import { setCurrentEncounter } from '../../hooks/encounters/currentEncounter.ts';
import { useEditions, useEncounter } from '../../hooks/encounters/useEncounters.ts';
import { useTemplates } from '../../hooks/encounters/useTemplates.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { AddCode } from './AddCode.tsx';
import { ChecklistNewsMessage } from './ChecklistNewsMessage.tsx';
import { ChecklistPanel } from './ChecklistPanel.tsx';
import { HeadFields } from './HeadFields.tsx';
import { LineTable } from './LineTable.tsx';
import { ReleasesNotLoaded } from './ReleasesNotLoaded.tsx';
import { reportOf } from './report/encounterReport.ts';
import { useChecklist } from './useChecklist.ts';
import { useEncounterActs } from './useEncounterActs.ts';
import { WorksheetHeading } from './WorksheetHeading.tsx';
import styles from './worksheet.module.css';

const LIST = { place: 'encounters' } as const;

type RenderFindings = ((encounter: CheckedEncounter) => ReactNode) | undefined;

/** One encounter: its head, its codes, what checks say about them, and the checklist put together from them. */
export function Worksheet({ id, renderFindings }: { readonly id: string; readonly renderFindings: RenderFindings }) {
  const live = useEncounter(id);
  const templates = useTemplates();
  const editions = useEditions(live.state === 'ready' ? live.value?.editionIds : undefined);
  const failed = [live, templates, editions].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') {
    const words = describeStoreFailure(failed.failure);
    return (
      <div className={styles.page} data-page-column>
        <PageHeading>Encounter</PageHeading>
        <FailureMessage words={words} />
      </div>
    );
  }
  if (live.state !== 'ready' || templates.state !== 'ready') return <div className={styles.page} data-page-column />;
  if (live.value === undefined) return <NotThere />;
  return (
    <Open encounter={live.value} editions={editions} templates={templates.value} renderFindings={renderFindings} />
  );
}

function Open({
  encounter,
  editions,
  templates,
  renderFindings,
}: {
  readonly encounter: Encounter;
  readonly editions: Live<readonly ChecklistEdition[]>;
  readonly templates: readonly ChecklistTemplate[];
  readonly renderFindings: RenderFindings;
}) {
  const { id, dateOfService, place, lines, marks, editionIds } = encounter;
  const linkTo = useLink();
  const isOpen = encounter.state === 'open';
  useEffect(() => {
    if (isOpen) setCurrentEncounter(id);
  }, [id, isOpen]);
  const inUse = useMemo(() => allTemplatesInUse(templates), [templates]);
  const { acts, saving } = useEncounterActs(id, inUse);
  const add = useStableHandler((key: LineKey) => void acts.add([key]));
  const keys = useMemo(
    () => [...new Set(lines.flatMap(({ key }) => (isCptKey(key) ? [] : [key])))].toSorted(),
    [lines],
  );
  const cptCodes = useMemo(
    () => [...new Set(lines.flatMap(({ key }) => (isCptKey(key) ? [printedLineCode(key)] : [])))],
    [lines],
  );
  const cptTexts = useCptLineTexts(cptCodes, dateOfService);
  const codes = useCodesOn(keys, dateOfService);
  const found = codes.state === 'ready' ? codes.value : undefined;
  const begunWith = editionIds === undefined ? undefined : editions;
  const checklist = useChecklist({ lines, place }, begunWith, inUse, found);
  const sections = checklist?.sections;
  const checkNow = useCheckNow();
  const makeReport = useStableHandler(async () => {
    if (sections === undefined || found === undefined) return undefined;
    const report = reportOf(encounter, sections, found);
    if (lines.length === 0) return report;
    return { ...report, checks: await checkNow(checkLinesOf(lines), dateOfService) };
  });
  // One element for as long as nothing it shows has changed: a tick draws none of the findings again.
  const findings = useMemo(
    () => renderFindings?.({ id, lines, dateOfService }),
    [renderFindings, id, lines, dateOfService],
  );
  const failure = codes.state === 'failed' ? describeStoreFailure(codes.failure) : undefined;
  return (
    <div className={styles.page} data-page-column>
      <BackLink {...linkTo(LIST)}>All encounters</BackLink>
      <WorksheetHeading
        encounter={encounter}
        canGiveOut={sections !== undefined}
        makeReport={makeReport}
        acts={acts}
        saving={saving}
      />
      <HeadFields dateOfService={dateOfService} place={place} isOpen={isOpen} acts={acts} />
      <Panel title={`Codes (${lines.length})`} isFlush={lines.length > 0}>
        {failure !== undefined && <FailureMessage words={failure} />}
        {found !== undefined && <ReleasesNotLoaded codes={found} day={dateOfService} />}
        {lines.length > 0 && (
          <div className={styles.lines}>
            <LineTable
              encounterId={id}
              lines={lines}
              codes={found}
              cptTexts={cptTexts}
              day={dateOfService}
              isOpen={isOpen}
              acts={acts}
            />
          </div>
        )}
        {isOpen && (
          <div className={lines.length > 0 ? styles.adding : undefined}>
            <AddCode day={dateOfService} onAdd={add} />
            {lines.length > 1 && <p className={styles.hint}>Alt+Up and Alt+Down in a line move it.</p>}
          </div>
        )}
      </Panel>
      {findings}
      {isOpen && checklist?.news !== undefined && (
        <ChecklistNewsMessage news={checklist.news} onUpdate={() => void acts.update()} />
      )}
      <ChecklistPanel
        encounterId={id}
        sections={sections}
        marks={marks}
        hasLines={lines.length > 0}
        isOpen={isOpen}
        isBegun={editionIds !== undefined}
        acts={acts}
      />
    </div>
  );
}

function NotThere() {
  const { go } = useNavigation();
  return (
    <div className={styles.page} data-page-column>
      <PageHeading>Encounter</PageHeading>
      <EmptyState
        icon={<ClipboardX size={28} />}
        title="This encounter is not here any more"
        actions={<Button onPress={() => go({ place: 'encounters' })}>All encounters</Button>}
      >
        It was deleted. Where that was just now, Ctrl+Z brings it back.
      </EmptyState>
    </div>
  );
}
