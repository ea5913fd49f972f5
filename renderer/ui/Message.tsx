import { CircleCheck, Info, OctagonAlert, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import { IconButton } from './IconButton.tsx';
import styles from './message.module.css';

export type MessageKind = 'info' | 'success' | 'warning' | 'error';

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, error: OctagonAlert } as const;
const WORDS = { info: 'Note', success: 'Done', warning: 'Warning', error: 'Error' } as const;
const ROLES = { info: {}, success: { role: 'status' }, warning: {}, error: { role: 'alert' } } as const;

/**
 * A message in the page. `error` is announced at once, `success` politely (`role=status`);
 * `info` and `warning` are part of the page and are not announced.
 */
export function Message({
  kind,
  title,
  children,
  actions,
  onDismiss,
  isLive = true,
}: {
  readonly kind: MessageKind;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  /** False inside a live region that speaks for it. */
  readonly isLive?: boolean;
}) {
  const Icon = ICONS[kind];
  const role = isLive ? ROLES[kind] : {};
  return (
    <div className={cx(styles.message, styles[kind], title === undefined && styles.oneLine)}>
      <Icon size={18} className={cx(styles.icon)} role="img" aria-label={WORDS[kind]} />
      <div className={cx(styles.words)}>
        <div {...role} className={cx(styles.text)}>
          {title !== undefined && <p className={cx(styles.title)}>{title}</p>}
          {children !== undefined && <div className={cx(styles.body)}>{children}</div>}
        </div>
        {actions !== undefined && <div className={cx(styles.actions)}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <IconButton label="Dismiss" size="sm" onPress={onDismiss}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
