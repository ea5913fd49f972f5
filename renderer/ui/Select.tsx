import { Check, ChevronsUpDown } from 'lucide-react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import type { ChoiceOption } from './Choice.tsx';
import { cx } from './classNames.ts';
import styles from './select.module.css';

/** One of a closed list, folded away until wanted. */
export function Select<T extends string>({
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
  const choose = (key: Key | null) => {
    const chosen = options.find(option => option.value === key);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <AriaSelect
      className={cx(styles.select)}
      value={value}
      onChange={choose}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={cx(styles.label)}>{label}</Label>}
      <AriaButton className={cx(styles.button)}>
        <SelectValue className={cx(styles.value)} />
        <ChevronsUpDown size={14} aria-hidden="true" />
      </AriaButton>
      <Popover className={cx(styles.popover)} offset={4}>
        <ListBox className={cx(styles.list)}>
          {options.map(option => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={cx(styles.item)}>
              {({ isSelected }) => (
                <>
                  <span className={cx(styles.tick)} aria-hidden="true">
                    {isSelected && <Check size={14} />}
                  </span>
                  {option.label}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
