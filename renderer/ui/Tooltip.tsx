import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
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

/** @param children one focusable control of react-aria-components; the tip describes it and is never the only way to learn something. */
export function Tooltip({ tip, children }: { readonly tip: string; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <TooltipBubble>{tip}</TooltipBubble>
    </TooltipTrigger>
  );
}
