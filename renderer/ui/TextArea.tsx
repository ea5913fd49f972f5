import { TextArea as AriaTextArea, TextField as AriaTextField, Label, Text } from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './field.module.css';

/** A field of several lines. */
export function TextArea({
  label,
  hint,
  rows,
  value,
  onChange,
  maxLength,
  isCode = false,
}: {
  readonly label: string;
  /** A line under the field that helps filling it in. */
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly isCode?: boolean;
}) {
  return (
    <AriaTextField className={cx(styles.field)} value={value} onChange={onChange} maxLength={maxLength}>
      <Label className={cx(styles.label)}>{label}</Label>
      <AriaTextArea
        rows={rows}
        className={cx(styles.input, styles.lines, isCode && styles.code)}
        spellCheck={false}
        autoComplete="off"
      />
      {hint !== undefined && (
        <Text slot="description" className={cx(styles.hint)}>
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}
