import { type Key, Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { cx } from './classNames.ts';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A row of joined buttons of which exactly one is chosen: a few short options, all visible. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  isLabelHidden = false,
}: {
  readonly label: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly isLabelHidden?: boolean;
}) {
  const choose = (keys: Set<Key>) => {
    const chosen = options.find(option => keys.has(option.value));
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <div className={cx(styles.choice)}>
      {!isLabelHidden && <Label className={cx(styles.label)}>{label}</Label>}
      <ToggleButtonGroup
        aria-label={label}
        className={cx(styles.group)}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={choose}
      >
        {options.map(option => (
          <ToggleButton key={option.value} id={option.value} className={cx(styles.option)}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
