import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract/commands.ts';

export interface MenuOptions {
  readonly isMac: boolean;
  /** Adds the developer's items. */
  readonly isPackaged: boolean;
  readonly send: (command: MenuCommand) => void;
}

/** The native menu: system items by role, everything else a typed command to the page. */
export function menuTemplate({ isMac, isPackaged, send }: MenuOptions): MenuItemConstructorOptions[] {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    ...(accelerator !== undefined && { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('&Import code files…', 'import-files', 'CmdOrCtrl+O'),
        separator,
        item('&Settings', 'open-settings', 'CmdOrCtrl+,'),
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&Go',
      submenu: [
        item('&Find a code', 'focus-search', 'CmdOrCtrl+K'),
        separator,
        item('&Back', 'go-back', isMac ? 'Cmd+[' : 'Alt+Left'),
        item('&Forward', 'go-forward', isMac ? 'Cmd+]' : 'Alt+Right'),
        separator,
        item('&Look up', 'open-lookup', 'CmdOrCtrl+1'),
        item('Bro&wse', 'open-browse', 'CmdOrCtrl+2'),
        item('B&ookmarks', 'open-bookmarks', 'CmdOrCtrl+3'),
        item('&Notes', 'open-notes', 'CmdOrCtrl+4'),
        item('&Encounters', 'open-encounters', 'CmdOrCtrl+5'),
        item('&Checklists', 'open-checklists', 'CmdOrCtrl+6'),
        item('&Guides', 'open-guides', 'CmdOrCtrl+7'),
        item('Chec&k codes', 'open-checks', 'CmdOrCtrl+8'),
        item('Li&brary', 'open-library', 'CmdOrCtrl+9'),
      ],
    },
    {
      label: '&Code',
      submenu: [
        item('&Bookmark', 'toggle-bookmark', 'CmdOrCtrl+D'),
        item('&New note', 'new-note', 'CmdOrCtrl+N'),
        item('&Add to encounter', 'add-to-encounter', 'CmdOrCtrl+E'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Look at another &day…', 'choose-day', 'CmdOrCtrl+T'),
        separator,
        item('&Larger text', 'text-larger', 'CmdOrCtrl+='),
        item('&Smaller text', 'text-smaller', 'CmdOrCtrl+-'),
        item('&Normal text size', 'text-reset', 'CmdOrCtrl+0'),
        separator,
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('&Keyboard shortcuts', 'show-keyboard-map', 'CmdOrCtrl+/')] },
  ];
}
