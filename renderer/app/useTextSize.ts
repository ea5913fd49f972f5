import { useEffect, useRef } from 'react';
import { DEFAULT_SETTINGS, stepTextSize } from '../../data/domain/settings.ts';
import { useChangeSettings, useSettings } from '../hooks/settings/useSettings.ts';

/** Steps of the text size, each from the size asked for last: keys come faster than a size is kept and drawn. */
export function useTextSize() {
  const { textSizePercent } = useSettings();
  const changeSettings = useChangeSettings();
  /** Until the page is drawn in it. */
  const asked = useRef<number>(undefined);
  useEffect(() => {
    if (asked.current === textSizePercent) asked.current = undefined;
  }, [textSizePercent]);
  const ask = async (percent: number) => {
    asked.current = percent === textSizePercent ? undefined : percent;
    if (!(await changeSettings({ textSizePercent: percent }))) asked.current = undefined;
  };
  const step = (direction: 1 | -1) => void ask(stepTextSize(asked.current ?? textSizePercent, direction));
  return {
    larger: () => step(1),
    smaller: () => step(-1),
    reset: () => void ask(DEFAULT_SETTINGS.textSizePercent),
  };
}
