import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import type { ChoiceOption } from './Choice.tsx';
import { cx } from './classNames.ts';
import styles from './radioGroup.module.css';

export interface RadioOption<T extends string> extends ChoiceOption<T> {
  /** A second line that explains the option. */
  readonly hint?: string;
}

export function RadioGroup<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly RadioOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const choose = (text: string) => {
    const chosen = options.find(option => option.value === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <AriaRadioGroup value={value} onChange={choose} className={cx(styles.group)}>
      <Label className={cx(styles.label)}>{label}</Label>
      {options.map(option => (
        <Radio key={option.value} value={option.value} className={cx(styles.radio)}>
          <span className={cx(styles.dot)} aria-hidden="true" />
          <span>
            {option.label}
            {option.hint !== undefined && <span className={cx(styles.hint)}>{option.hint}</span>}
          </span>
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}
