import type { Loaded } from '../../../data/checks/checkLookups.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import type { DrugLine } from '../../../data/domain/dose/billableLines.ts';
import { adjudicationWords, ceilingWords, type MueRecord } from '../../../data/domain/ncci/mue.ts';
import { overCeiling } from '../../../data/domain/ncci/overCeiling.ts';
import { countOf } from '../../ui/figures.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './dose.module.css';

/** Whether the lines are over the unit ceiling, with its indicator in words, or that none is loaded. */
export function UnitCeiling({
  loaded,
  day,
  lines,
}: {
  readonly loaded: Loaded<MueRecord>;
  readonly day: CalendarDate;
  readonly lines: readonly DrugLine[];
}) {
  if (loaded.state === 'not-loaded') {
    return loaded.installed.length === 0 ? (
      <>No MUE file loaded.</>
    ) : (
      <>
        No MUE file loaded for {longDate(day)}. Loaded, for other dates: {loaded.installed.join('; ')}.
      </>
    );
  }
  const [ceiling] = loaded.rows;
  return (
    <>
      {ceiling === undefined ? (
        <span>No published ceiling; CMS keeps some confidential.</span>
      ) : (
        <Verdict ceiling={ceiling} lines={lines} />
      )}
      <span className={styles.source}>
        {loaded.source.title}, {loaded.source.fileName}
      </span>
    </>
  );
}

function Verdict({ ceiling, lines }: { readonly ceiling: MueRecord; readonly lines: readonly DrugLine[] }) {
  const { units, adjudication } = ceiling;
  const over = overCeiling(
    units,
    adjudication,
    lines.map(line => line.units),
  );
  const most = ceilingWords(ceiling);
  return (
    <>
      {over.length === 0 ? (
        <span>Within the ceiling of {most}.</span>
      ) : (
        over.map(({ lines: [at = 0], billed }) => (
          <StatusMark key={at} tone={adjudication === '2' ? 'stop' : 'caution'}>
            Over the ceiling: {countOf(billed, 'unit')}, at most {most}.
          </StatusMark>
        ))
      )}{' '}
      <span className={styles.muted}>
        {adjudication === undefined
          ? `Indicator not given: ${adjudicationWords(adjudication)}.`
          : `Indicator ${adjudication}: ${adjudicationWords(adjudication)}.`}
      </span>
    </>
  );
}
