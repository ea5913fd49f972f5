import { longDate } from '../../../data/domain/dateWords.ts';
import type { DrugLine } from '../../../data/domain/dose/billableLines.ts';
import { EDIT_SETTINGS, settingName } from '../../../data/domain/ncci/editSetting.ts';
import { useDrugFacts } from '../../hooks/payment/useDrugFacts.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DataList } from '../../ui/DataList.tsx';
import styles from './dose.module.css';
import { LimitOfDose } from './LimitOfDose.tsx';
import { UnitCeiling } from './UnitCeiling.tsx';

const SETTINGS = EDIT_SETTINGS.map(value => ({ value, label: settingName(value) }));

/** What Medicare sets for the lines on the day looked at: the unit ceiling of who bills, and the payment limit. */
export function LineBounds({ code, lines }: { readonly code: string; readonly lines: readonly DrugLine[] }) {
  const { day } = useAsOf();
  const { editSetting } = useSettings();
  const change = useChangeSettings();
  const live = useDrugFacts(code, day, editSetting);
  return (
    <div className={styles.bounds}>
      <Choice
        label="Who bills"
        options={SETTINGS}
        value={editSetting}
        onChange={chosen => void change({ editSetting: chosen })}
      />
      {live.state === 'failed' && (
        <p role="status">Unit ceilings and payment limits cannot be read. Import their files again.</p>
      )}
      {live.state === 'ready' && (
        <DataList
          entries={[
            {
              term: 'Unit ceiling (MUE)',
              value: <UnitCeiling loaded={live.value.ceiling} day={day} lines={lines} />,
            },
            {
              term: 'Payment limit (Part B)',
              value: <LimitOfDose answer={live.value.limit} day={day} lines={lines} />,
            },
          ]}
        />
      )}
      <p className={styles.note}>For {longDate(day)}, Medicare. Other payers set their own.</p>
    </div>
  );
}
