import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './progressBar.module.css';

/** @param fraction 0 to 1; absent while it cannot be told. @param detail a second line of figures, e.g. "12,400 rows". */
export function ProgressBar({
  label,
  fraction,
  detail,
}: {
  readonly label: string;
  readonly fraction?: number;
  readonly detail?: string;
}) {
  const isIndeterminate = fraction === undefined;
  return (
    <AriaProgressBar className={cx(styles.progress)} value={(fraction ?? 0) * 100} isIndeterminate={isIndeterminate}>
      {({ percentage, valueText }) => (
        <>
          <div className={cx(styles.words)}>
            <Label className={cx(styles.label)}>{label}</Label>
            <span className={cx(styles.figures)}>
              {detail !== undefined && <span>{detail}</span>}
              {!isIndeterminate && <span className={cx(styles.percent)}>{valueText}</span>}
            </span>
          </div>
          <div className={cx(styles.track)}>
            <div
              className={cx(styles.bar, isIndeterminate && styles.moving)}
              style={isIndeterminate ? { inlineSize: '30%' } : { transform: `translateX(${(percentage ?? 0) - 100}%)` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
