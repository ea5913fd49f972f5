import { cx } from './classNames.ts';
import styles from './skipLink.module.css';

/** The first stop of the Tab key: jumps over the navigation. A button, since the address belongs to the router. */
export function SkipLink({ targetId }: { readonly targetId: string }) {
  return (
    <button type="button" className={cx(styles.skip)} onClick={() => document.getElementById(targetId)?.focus()}>
      Skip to content
    </button>
  );
}
