import { longDate } from '../../../data/domain/dateWords.ts';
import type { ToldPeriod } from '../../../data/formats/parsedDataset.ts';
import { TextField } from '../../ui/TextField.tsx';
import { checkPeriod, type PeriodText, wherePeriodCameFrom } from './datasetPeriodText.ts';
import styles from './datasets.module.css';

/** The days an edition is for: told where the file tells, asked for where it does not. */
export function PeriodFields({
  period,
  text,
  onChange,
}: {
  readonly period: ToldPeriod | undefined;
  readonly text: PeriodText;
  readonly onChange: (text: PeriodText) => void;
}) {
  if (period !== undefined && period.toldBy !== 'file-name') {
    return (
      <p className={styles.period}>
        For {longDate(period.effectiveFrom)} to {longDate(period.effectiveThrough)}. {wherePeriodCameFrom(period)}
      </p>
    );
  }
  const checked = checkPeriod(text);
  const isUntouched = text.from === '' && text.through === '';
  return (
    <div className={styles.days}>
      <TextField
        type="date"
        label="In force from"
        value={text.from}
        onChange={from => onChange({ ...text, from })}
        hint={wherePeriodCameFrom(period)}
        error={checked.ok || isUntouched ? undefined : checked.error}
      />
      <TextField
        type="date"
        label="Through"
        value={text.through}
        onChange={through => onChange({ ...text, through })}
      />
    </div>
  );
}
