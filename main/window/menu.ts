import { Menu } from 'electron';
import { type MenuOptions, menuTemplate } from './menuTemplate.ts';

export function installMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
