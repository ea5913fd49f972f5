import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { cx } from './classNames.ts';
import styles from './menuButton.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** Drawn before the words. */
  readonly icon?: ReactNode;
}

/** A button that opens a list of things to do; one is done. */
export function MenuButton({
  label,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <MenuTrigger>
      <AriaButton
        className={cx(buttonStyles.button, buttonStyles.secondary, buttonStyles.sm)}
        isDisabled={choices.length === 0}
      >
        <span className={cx(buttonStyles.words)}>{label}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </AriaButton>
      <Popover className={cx(styles.popover)}>
        <Menu className={cx(styles.menu)} items={choices} onAction={key => onChoose(String(key))}>
          {choice => (
            <MenuItem textValue={choice.label} className={cx(styles.item)}>
              {choice.icon}
              {choice.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
