import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './switch.module.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={cx(styles.switch)}>
      <span className={cx(styles.track)} aria-hidden="true">
        <span className={cx(styles.thumb)} />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
