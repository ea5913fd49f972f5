import { useId } from 'react';
import { cx } from './classNames.ts';
import fieldStyles from './field.module.css';
import styles from './selectField.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** One of many, as the system's own list: opened by arrows, found by typing. For a few, all visible, use `Choice`. */
export function SelectField<T extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  isDisabled = false,
  onChange,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly isDisabled?: boolean;
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  const name = <label htmlFor={id}>{label}</label>;
  return (
    <div className={cx(fieldStyles.field)}>
      {isLabelHidden ? <VisuallyHidden>{name}</VisuallyHidden> : <span className={cx(fieldStyles.label)}>{name}</span>}
      <select
        id={id}
        className={cx(styles.select)}
        value={value}
        disabled={isDisabled}
        onChange={event => {
          const chosen = options.find(option => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
