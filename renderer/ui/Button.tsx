import { memo, type ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { cx } from './classNames.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary` is the one main action of a screen or dialog; `danger` takes something away. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'sm' | 'md';
  /** Drawn before the words; hidden from screen readers. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** Drawn again only where something of it changed: give it an icon and a handler that stay the same where many are drawn. */
export const Button = memo(function Button({
  variant = 'secondary',
  size = 'md',
  icon,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={cx(styles.button, styles[variant], styles[size])}>
      {icon !== undefined && (
        <span className={cx(styles.icon)} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={cx(styles.words)}>{children}</span>
    </AriaButton>
  );
});
