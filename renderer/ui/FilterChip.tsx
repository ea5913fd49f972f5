import { ToggleButton } from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './filterChip.module.css';

/** A filter that is on or off, with the number of things it leaves. */
export function FilterChip({
  label,
  count,
  isOn,
  onChange,
}: {
  readonly label: string;
  /** Already formatted. */
  readonly count: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <ToggleButton className={cx(styles.chip)} isSelected={isOn} onChange={onChange}>
      {label} <span className={cx(styles.count)}>{count}</span>
    </ToggleButton>
  );
}
