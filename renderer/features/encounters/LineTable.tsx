import { memo } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { isCptKey, printedLineCode } from '../../../data/domain/lineKey.ts';
import type { EncounterLine } from '../../../data/domain/mine/encounter.ts';
import type { CodesOn } from '../../hooks/codes/useCodesOn.ts';
import type { CptLineTexts } from '../../hooks/cptTexts/useCptLineTexts.ts';
import { LineRow } from './LineRow.tsx';
import styles from './lineTable.module.css';
import type { EncounterActs } from './useEncounterActs.ts';

/** The codes of an encounter, one a row, to be written in place. */
export const LineTable = memo(function LineTable({
  encounterId,
  lines,
  codes,
  cptTexts,
  day,
  isOpen,
  acts,
}: {
  readonly encounterId: string;
  readonly lines: readonly EncounterLine[];
  /** Absent while they are read. */
  readonly codes: CodesOn | undefined;
  /** By number. */
  readonly cptTexts: CptLineTexts;
  readonly day: CalendarDate;
  readonly isOpen: boolean;
  readonly acts: EncounterActs;
}) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Codes of this encounter</caption>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">On the date of service</th>
          <th scope="col">Modifiers</th>
          <th scope="col">Units</th>
          <th scope="col">Note</th>
          <th scope="col">
            <span className={styles.caption}>Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <LineRow
            key={line.id}
            encounterId={encounterId}
            line={line}
            number={at + 1}
            code={isCptKey(line.key) ? undefined : codes?.get(line.key)}
            cptText={isCptKey(line.key) ? cptTexts.get(printedLineCode(line.key)) : undefined}
            day={day}
            isOpen={isOpen}
            acts={acts}
          />
        ))}
      </tbody>
    </table>
  );
});
