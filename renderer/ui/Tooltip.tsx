import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import { cx } from './classNames.ts';
import { Kbd } from './Kbd.tsx';
import styles from './tooltip.module.css';

/** The bubble alone, for inside a `TooltipTrigger`. */
export function TooltipBubble({ children, shortcut }: { readonly children: ReactNode; readonly shortcut?: string }) {
  return (
    <AriaTooltip className={cx(styles.tooltip)} offset={6}>
      {children}
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </AriaTooltip>
  );
}
