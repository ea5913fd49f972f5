import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ChoiceOption } from './Choice.tsx';
import styles from './choice.module.css';
import { cx } from './classNames.ts';

/** A row of chips of which any number is on, for filters. */
export function ToggleGroup<T extends string>({
  label,
  options,
  values,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}) {
  const choose = (keys: Set<Key>) =>
    onChange(options.filter(option => keys.has(option.value)).map(option => option.value));
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.chips)}
      selectionMode="multiple"
      selectedKeys={values}
      onSelectionChange={choose}
    >
      {options.map(option => (
        <ToggleButton key={option.value} id={option.value} className={cx(styles.chip)}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
