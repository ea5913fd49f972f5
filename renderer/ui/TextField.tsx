import {
  Input as AriaInput,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Label,
  Text,
} from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** A line under the field that helps filling it in. */
  readonly hint?: string;
  /** What is wrong with the present value; absent while it is right. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Digits of equal width, for codes and dates. */
  readonly isCode?: boolean;
}

export function TextField({ label, hint, error, placeholder, isCode = false, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={cx(styles.field)}>
      <Label className={cx(styles.label)}>{label}</Label>
      <AriaInput
        className={cx(styles.input, isCode && styles.code)}
        {...(placeholder === undefined ? {} : { placeholder })}
        spellCheck={false}
        autoComplete="off"
      />
      {hint !== undefined && (
        <Text slot="description" className={cx(styles.hint)}>
          {hint}
        </Text>
      )}
      <FieldError className={cx(styles.error)}>{error}</FieldError>
    </AriaTextField>
  );
}
