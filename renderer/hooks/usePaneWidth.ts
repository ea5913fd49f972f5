import { useCallback, useEffect, useState } from 'react';
import { LIST_PANE_WIDTH } from '../../data/domain/settings.ts';
import { useChangeSettings, useSettings } from './useSettings.ts';

/** Dragging draws at every move and writes to the disk once it rests. */
const WRITE_AFTER_MS = 400;

/** Width of the list pane in CSS pixels at 100 % text, remembered between starts. */
export interface PaneWidth {
  readonly width: number;
  /** Clamped to `LIST_PANE_WIDTH`. */
  readonly resize: (width: number) => void;
}

export function usePaneWidth(): PaneWidth {
  const { listPaneWidth } = useSettings();
  const changeSettings = useChangeSettings();
  const [draft, setDraft] = useState<number>();
  useEffect(() => {
    if (draft === undefined || draft === listPaneWidth) return;
    const timer = setTimeout(() => void changeSettings({ listPaneWidth: draft }), WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, listPaneWidth, changeSettings]);
  const resize = useCallback((width: number) => {
    setDraft(Math.round(Math.min(LIST_PANE_WIDTH.most, Math.max(LIST_PANE_WIDTH.least, width))));
  }, []);
  return { width: draft ?? listPaneWidth, resize };
}
