import type { ThemeChoice } from '../contract/calls.ts';

/** The page's own background, so that the frame before its first paint does not flash. Same as renderer's tokens. */
const LIGHT = '#ffffff';
const DARK = '#16181d';

export function backgroundColor(theme: ThemeChoice, isSystemDark: boolean): string {
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  return isDark ? DARK : LIGHT;
}
