import { TextArea as AriaTextArea, TextField as AriaTextField, Label, Text } from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './field.module.css';

/** A field of several lines. With `maxLength` what is longer is cut as it is typed or pasted. */
export function TextArea({
  label,
  hint,
  rows,
  value,
  onChange,
  maxLength,
  placeholder,
  isCode = false,
}: {
  readonly label: string;
  /** A line under the field that helps filling it in. */
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly isCode?: boolean;
}) {
  return (
    <AriaTextField
      className={cx(styles.field)}
      value={value}
      onChange={onChange}
      {...(maxLength !== undefined && { maxLength })}
    >
      <Label className={cx(styles.label)}>{label}</Label>
      <AriaTextArea
        rows={rows}
        {...(placeholder !== undefined && { placeholder })}
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
