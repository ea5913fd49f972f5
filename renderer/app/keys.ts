import type { MenuCommand } from '../../main/contract/commands.ts';
import { COMMANDS } from './commands.ts';

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const ARROWS: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Esc: 'Escape',
};

/** Whether `press` is the shortcut written as `keys` (`Mod+K`, `Alt+Left`, `?`). */
function isShortcut(press: KeyPress, keys: string, isMac: boolean): boolean {
  const parts = keys.split(/(?<=.)\+/u);
  const name = parts.at(-1) ?? '';
  const wantsMod = parts.includes('Mod');
  const wantsAlt = parts.includes('Alt');
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  // Shift is part of the character for `?`; on some keyboards it is part of `/`, `=` or `+` too.
  return mod === wantsMod && !otherMod && press.altKey === wantsAlt && sameKey(press.key, name);
}

function sameKey(pressed: string, name: string): boolean {
  const wanted = ARROWS[name] ?? name;
  if (name === '=') return pressed === '=' || pressed === '+';
  return pressed.toLowerCase() === wanted.toLowerCase();
}

/** The command of the app a key press asks for, wherever the focus is. */
export function commandOf(press: KeyPress, isMac: boolean): MenuCommand | undefined {
  return COMMANDS.find(({ keys }) => keys.some(written => isShortcut(press, written, isMac)))?.runs;
}

/** A single character without a modifier: in a text field it is text and never a shortcut. */
export function isCharacter(press: KeyPress): boolean {
  return [...press.key].length === 1 && !press.ctrlKey && !press.metaKey && !press.altKey;
}

/** The keys as the person's keyboard has them written. */
export function printedKeys(keys: string, isMac: boolean): string {
  return isMac ? keys.replace('Mod', '⌘').replace('Alt', '⌥') : keys.replace('Mod', 'Ctrl');
}
