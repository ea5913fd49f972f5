import { ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import { parseCheckLines } from '../../../data/checks/parseCheckLines.ts';
import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import { EDIT_SETTINGS, settingName } from '../../../data/domain/ncci/editSetting.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { CheckedLines } from './CheckedLines.tsx';
import styles from './checkPage.module.css';
import { keepPad, keptPad } from './keptPad.ts';

const SETTINGS = EDIT_SETTINGS.map(value => ({ value, label: settingName(value) }));
const LONGEST_TEXT = 20_000;
const FEWEST_ROWS = 6;
const MOST_ROWS = 16;

/** Codes typed or pasted, checked as they stand for one day and one biller. Nothing of it is kept on the computer. */
export function CheckPage() {
  const { day: lookedAt } = useAsOf();
  const [pad, setPad] = useState(() => keptPad(lookedAt));
  const change = (next: Partial<typeof pad>) => setPad(before => keepPad({ ...before, ...next }));
  const { text, date } = pad;
  const { editSetting: setting } = useSettings();
  const changeSettings = useChangeSettings();
  const { lines, unread, readAsUnits } = useMemo(() => parseCheckLines(text), [text]);
  const unreadLines = useStableHandler(() => unread.map(line => line.text));
  const day = parseCalendarDate(date);
  return (
    <div className={styles.page}>
      <PageHeading>Check codes</PageHeading>
      <div className={styles.columns}>
        <Panel>
          <div className={styles.form}>
            <TextArea
              label="Codes, one a line"
              hint="For example 99213-25, J9207 72 (units), E11.42. Nothing typed here is kept. No patient data."
              rows={Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, text.split('\n').length + 1))}
              maxLength={LONGEST_TEXT}
              isCode
              value={text}
              onChange={next => change({ text: next })}
            />
            <TextField
              label="Date of service"
              type="date"
              isCode
              value={date}
              error={day === undefined ? 'Enter a date.' : undefined}
              onChange={next => change({ date: next })}
            />
            <Choice
              label="Who bills"
              options={SETTINGS}
              value={setting}
              onChange={chosen => void changeSettings({ editSetting: chosen })}
            />
          </div>
        </Panel>
        <div className={styles.report}>
          {unread.length > 0 && (
            <Message kind="warning" title="Not read as codes">
              {unread.map(line => `Line ${line.number}: ${line.text}`).join('. ')}
            </Message>
          )}
          {readAsUnits.length > 0 && (
            <Message kind="info" title="Read as units">
              {readAsUnits
                .map(
                  ({ number, code, units }) =>
                    `Line ${number}: ${units} units of ${code}. For modifier ${units}, write ${code}-${units}.`,
                )
                .join(' ')}
            </Message>
          )}
          {lines.length === 0 ? (
            <EmptyState icon={<ListChecks size={28} />} title="Nothing to check yet">
              Type or paste the codes of one visit. Findings show as you type: pairs not paid together, units over a
              ceiling, add-on codes alone, codes not valid on the date, diagnoses that exclude each other, modifiers
              that do not fit.
            </EmptyState>
          ) : (
            day !== undefined && <CheckedLines lines={lines} day={day} setting={setting} unreadLines={unreadLines} />
          )}
        </div>
      </div>
    </div>
  );
}
