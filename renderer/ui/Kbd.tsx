import { cx } from './classNames.ts';
import styles from './kbd.module.css';

/** One shortcut, `Ctrl+K`, each key in its own cap. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className={cx(styles.keys)}>
      {keys.split(/(?<=.)\+(?=.)/u).map(key => (
        <kbd key={key} className={cx(styles.cap)}>
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
