import { useEffect } from 'react';
import type { MenuCommand } from '../../main/contract/commands.ts';
import { commandOf, isCharacter } from './keys.ts';
import { IS_MAC } from './platform.ts';

/** Where a character is text, or chooses within a list, and must not be taken. */
const TAKES_CHARACTERS =
  'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="slider"], [role="tree"]';
const MODAL = '[role="dialog"], [role="alertdialog"]';

const BACK_BUTTON = 3;
const FORWARD_BUTTON = 4;

/** The keyboard everywhere in the app: shortcuts, and typing that goes to the search box. */
export function useAppKeys(run: (command: MenuCommand) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isTyping = event.target instanceof Element && event.target.closest(TAKES_CHARACTERS) !== null;
      if (isTyping && isCharacter(event)) return;
      // Only now: looking through the whole page is not for each letter typed.
      if (document.querySelector(MODAL) !== null) return;
      const command = commandOf(event, IS_MAC);
      if (command !== undefined) {
        event.preventDefault();
        run(command);
        return;
      }
      // The focus moves while the key goes down, so the character itself lands in the box. A space presses buttons.
      if (isCharacter(event) && event.key !== ' ') run('focus-search');
    };
    const onMouseUp = (event: MouseEvent) => {
      if (event.button !== BACK_BUTTON && event.button !== FORWARD_BUTTON) return;
      event.preventDefault();
      run(event.button === BACK_BUTTON ? 'go-back' : 'go-forward');
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('mouseup', onMouseUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('mouseup', onMouseUp);
    };
  }, [run]);
}
