import { useLayoutEffect } from 'react';
import { useSettings } from '../hooks/settings/useSettings.ts';
import { getShell } from '../shell/getShell.ts';

/** Puts theme and text size on the page, before it is painted, and tells the native frame. Draws nothing. */
export function Appearance() {
  const { theme, textSizePercent } = useSettings();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    getShell().setTheme(theme);
  }, [theme]);
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSizePercent / 100));
  }, [textSizePercent]);
  return null;
}
