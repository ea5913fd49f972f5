import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../renderer/app/commands.ts';
import { MENU_COMMANDS, type MenuCommand } from '../contract/commands.ts';
import { menuTemplate } from './menuTemplate.ts';

interface SentItem {
  readonly command: MenuCommand;
  readonly accelerator: string | undefined;
}

/** Clicks every item and notes what it sends. */
function itemsOf(isMac: boolean, isPackaged = true): SentItem[] {
  let sent: MenuCommand | undefined;
  const items: SentItem[] = [];
  const visit = ({ submenu, click, accelerator }: MenuItemConstructorOptions) => {
    if (Array.isArray(submenu)) submenu.forEach(visit);
    sent = undefined;
    Reflect.apply(click ?? (() => undefined), undefined, []);
    if (sent !== undefined) items.push({ command: sent, accelerator: accelerator?.toString() });
  };
  menuTemplate({
    isMac,
    isPackaged,
    send: command => {
      sent = command;
    },
  }).forEach(visit);
  return items;
}

test.each([false, true])('every command is in the menu once (Mac: %s)', isMac => {
  const expected = MENU_COMMANDS.filter(
    command => command !== 'import-waiting-files' && command !== 'save-before-closing',
  );
  expect(
    itemsOf(isMac)
      .map(({ command }) => command)
      .sort(),
  ).toEqual([...expected].sort());
});

test.each([false, true])('each shortcut in the menu is in the keyboard map of the page (Mac: %s)', isMac => {
  for (const { command, accelerator } of itemsOf(isMac)) {
    const keys = COMMANDS.find(({ runs }) => runs === command)?.keys;
    expect(keys, command).toContain(accelerator?.replace(/^(CmdOrCtrl|Cmd)/, 'Mod'));
  }
});

test('developer tools are in the menu of a checkout only', () => {
  const roles = (isPackaged: boolean) =>
    JSON.stringify(menuTemplate({ isMac: false, isPackaged, send: () => undefined }));
  expect(roles(false)).toContain('toggleDevTools');
  expect(roles(true)).not.toMatch(/toggleDevTools|reload/);
});
