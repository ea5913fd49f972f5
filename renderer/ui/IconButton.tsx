import { memo, type ReactNode, useEffect, useState } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, TooltipTrigger } from 'react-aria-components';
import styles from './button.module.css';
import { cx } from './classNames.ts';
import { TooltipBubble } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What the button does; read aloud and shown as a tooltip. */
  readonly label: string;
  /** The shortcut as people write it, `Alt+Left`; shown in the tooltip. */
  readonly shortcut?: string;
  readonly size?: 'sm' | 'md';
  /** False where the first Escape must not be spent on the tooltip. */
  readonly hasTooltip?: boolean;
  readonly children: ReactNode;
}

/** A button that shows only an icon and says its name on hover, on focus and to screen readers; see `Button` for when it is drawn. */
export const IconButton = memo(function IconButton({
  label,
  shortcut,
  size = 'md',
  hasTooltip = true,
  children,
  ...rest
}: IconButtonProps) {
  const [isTold, setTold] = useState(false);
  // Left open by a mouse that rests on the button, it would lie over what the keyboard goes to (WCAG 2.4.11).
  useEffect(() => {
    if (!isTold) return;
    const close = () => setTold(false);
    window.addEventListener('keydown', close, { capture: true });
    return () => window.removeEventListener('keydown', close, { capture: true });
  }, [isTold]);
  return (
    <TooltipTrigger delay={600} closeDelay={0} isDisabled={!hasTooltip} isOpen={isTold} onOpenChange={setTold}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={cx(styles.button, styles.quiet, styles.square, size === 'sm' && styles.sm)}
      >
        {children}
      </AriaButton>
      <TooltipBubble {...(shortcut === undefined ? {} : { shortcut })}>{label}</TooltipBubble>
    </TooltipTrigger>
  );
});
