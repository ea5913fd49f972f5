import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { whereToGetDataset } from '../../../data/domain/dataset.ts';
import type { DatasetAnswer } from '../../../data/domain/datasetAnswer.ts';
import { editionName } from '../../../data/domain/datasetPeriod.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { formatDollars } from '../../../data/domain/exactDecimal.ts';
import type { AnesthesiaRow } from '../../../data/domain/feeRows/physicianRows.ts';
import { factorIsFor } from '../../../data/domain/payment/conversionFactor.ts';
import { useAnesthesiaFactors } from '../../hooks/payment/useAnesthesiaFactors.ts';
import { useSettings } from '../../hooks/settings/useSettings.ts';
import { DataList } from '../../ui/DataList.tsx';
import { AnesthesiaSum } from './AnesthesiaSum.tsx';
import styles from './payment.module.css';

const BASE_UNITS =
  'In none of the files Chartside reads. CMS lists them by code: on cms.gov, search for “Anesthesia Base Units by CPT Code”.';
const TIME = 'One unit for 15 minutes, to one decimal.';

/** How an anesthesia code is paid: the factor of the locality from its file, and what the files do not say. */
export function AnesthesiaPayment({ day }: { readonly day: CalendarDate }) {
  const live = useAnesthesiaFactors(day);
  const { paymentLocality } = useSettings();
  if (live.state === 'loading') return null;
  const row =
    live.state === 'ready' && live.value.state === 'found'
      ? live.value.value.find(({ key }) => key === paymentLocality)
      : undefined;
  return (
    <div className={styles.anesthesia}>
      <h3 className={styles.subtitle}>Anesthesia: (base units + time units) × conversion factor</h3>
      <DataList
        entries={[
          {
            term: 'Conversion factor',
            value:
              live.state === 'failed' ? (
                'The factors cannot be read. Import the file again.'
              ) : (
                <Factor answer={live.value} row={row} day={day} isChosen={paymentLocality !== ''} />
              ),
          },
          { term: 'Base units', value: BASE_UNITS },
          { term: 'Time units', value: TIME },
        ]}
      />
      {row !== undefined && <AnesthesiaSum key={row.key} conversionFactor={row.conversionFactor} />}
      <p className={styles.cptSource}>CMS, Medicare Claims Processing Manual, chapter 12, section 50.</p>
    </div>
  );
}

function Factor({
  answer,
  row,
  day,
  isChosen,
}: {
  readonly answer: DatasetAnswer<readonly AnesthesiaRow[]>;
  readonly row: AnesthesiaRow | undefined;
  readonly day: CalendarDate;
  readonly isChosen: boolean;
}): ReactNode {
  switch (answer.state) {
    case 'not-loaded':
      return `No anesthesia conversion factors loaded. ${whereToGetDataset('pfs-anesthesia')}`;
    case 'edition-not-loaded':
      return `No anesthesia conversion factors loaded for ${longDate(day)}. Loaded: ${answer.loaded.map(editionName).join(', ')}.`;
    case 'found': {
      if (row === undefined) {
        return isChosen
          ? 'The file has no factor for this locality.'
          : 'Choose a payment locality above: every locality has its own.';
      }
      const { title, source, effectiveFrom } = answer.dataset;
      const isFor = factorIsFor(row.conversionFactor, Number(effectiveFrom.slice(0, 4)));
      return (
        <>
          <span className={styles.amount}>{formatDollars(row.conversionFactor)}</span> for one unit in {row.name}
          {isFor !== undefined && `, ${isFor}`}
          <span className={styles.file}>
            {title}, {source.memberName ?? source.fileName}
          </span>
        </>
      );
    }
  }
}
