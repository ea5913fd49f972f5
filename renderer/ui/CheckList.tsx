import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import styles from './checkList.module.css';
import { cx } from './classNames.ts';

/** A few things of which any number can be chosen, all visible. */
export function CheckList({
  label,
  options,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  return (
    <CheckboxGroup className={cx(styles.list)} value={[...chosen]} onChange={onChange}>
      <Label className={cx(styles.label)}>{label}</Label>
      <div className={cx(styles.options)}>
        {options.map(option => (
          <Checkbox key={option.value} value={option.value} className={cx(styles.option)}>
            <span className={cx(styles.tick)} aria-hidden="true" />
            {option.label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
