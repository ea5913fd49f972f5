import type { ThemeChoice } from '../contract/calls.ts';

/** `--color-canvas` of renderer/ui/tokens.css, so that the window does not flash before the page's first paint. */
const LIGHT = '#f4f6f6';
const DARK = '#0e1414';

export function backgroundColor(theme: ThemeChoice, isSystemDark: boolean): string {
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  return isDark ? DARK : LIGHT;
}
