import { useMemo } from 'react';
import { checkLinesOf } from '../../../data/checks/checkLine.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { EncounterLine } from '../../../data/domain/mine/encounter.ts';
import { EDIT_SETTINGS, settingName } from '../../../data/domain/ncci/editSetting.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { CheckedLines } from './CheckedLines.tsx';
import styles from './findingsPanel.module.css';

const SETTINGS = EDIT_SETTINGS.map(value => ({ value, label: settingName(value) }));

/**
 * The checks of an encounter, beside its worksheet. The place of service does not tell who bills: a practitioner bills from
 * every place, a hospital or a supplier for the same visit too, so the person chooses.
 */
export function FindingsPanel({
  lines,
  day,
}: {
  readonly lines: readonly EncounterLine[];
  readonly day: CalendarDate;
}) {
  const { editSetting: setting } = useSettings();
  const change = useChangeSettings();
  const checked = useMemo(() => checkLinesOf(lines), [lines]);
  if (checked.length === 0) return null;
  return (
    <div className={styles.panel}>
      <Choice
        label="Check as"
        options={SETTINGS}
        value={setting}
        onChange={chosen => void change({ editSetting: chosen })}
      />
      <CheckedLines lines={checked} day={day} setting={setting} />
    </div>
  );
}
