import { memo } from 'react';
import { SearchLanguage } from '../features/lookup/SearchLanguage.tsx';
import { cx } from '../ui/classNames.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { COMMAND_GROUPS, COMMANDS } from './commands.ts';
import styles from './keyboardMap.module.css';
import { printedKeys } from './keys.ts';
import { IS_MAC } from './platform.ts';

/** Every shortcut, drawn from the one list of commands. */
export const KeyboardMap = memo(function KeyboardMap({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keyboard shortcuts" width="wide">
      <div className={cx(styles.groups)}>
        {COMMAND_GROUPS.map(group => (
          <section key={group} className={cx(styles.group)}>
            <h3 className={cx(styles.title)}>{group}</h3>
            <dl>
              {COMMANDS.filter(command => command.group === group).map(({ label, keys }) => (
                <div key={label} className={cx(styles.command)}>
                  <dt>{label}</dt>
                  <dd className={cx(styles.keys)}>
                    {keys.map((written, at) => (
                      <span key={written}>
                        {at > 0 && <span className={cx(styles.or)}>or</span>}
                        <Kbd keys={printedKeys(written, IS_MAC)} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className={cx(styles.group, styles.whole)}>
          <h3 className={cx(styles.title)}>In the search box</h3>
          <SearchLanguage />
        </section>
      </div>
    </Dialog>
  );
});
