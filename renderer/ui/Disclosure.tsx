import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './disclosure.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A part of a page folded away behind its title. */
export function Disclosure({
  title,
  count,
  context,
  children,
  isOpenAtFirst = false,
}: {
  readonly title: string;
  /** Shown beside the title, already formatted. */
  readonly count?: string;
  /** What tells this part from others of the same title; heard, not seen. */
  readonly context?: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}) {
  return (
    <AriaDisclosure className={cx(styles.disclosure)} defaultExpanded={isOpenAtFirst}>
      <Heading level={3} className={cx(styles.heading)}>
        <Button slot="trigger" className={cx(styles.trigger)}>
          <ChevronRight size={14} className={cx(styles.arrow)} aria-hidden="true" />
          <span>
            {title}
            {context !== undefined && <VisuallyHidden> {context}</VisuallyHidden>}
          </span>
          {count !== undefined && <span className={cx(styles.count)}>{count}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={cx(styles.panel)}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
