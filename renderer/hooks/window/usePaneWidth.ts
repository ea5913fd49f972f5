import { useCallback, useEffect, useState } from 'react';
import { LIST_PANE_WIDTH } from '../../../data/domain/settings.ts';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { useChangeSettings, useSettings } from '../settings/useSettings.ts';
import { useLastWrite } from './lastWrites.ts';
import { useRemPixels } from './useRemPixels.ts';
import { useWindowWidth } from './useWindowWidth.ts';

/** Dragging draws at every move and writes to the disk once it rests. */
const WRITE_AFTER_MS = 400;
const PIXELS_PER_REM = 16;

/** Where no width was chosen: a third of the window, but not less than two lines of most texts need. */
const SHARE_OF_WINDOW = 0.345;
const LEAST_UNCHOSEN = 420;

/** Width of the list pane in CSS pixels at 100 % text. */
export interface PaneWidth {
  readonly width: number;
  /** Clamped to `LIST_PANE_WIDTH`, and remembered between starts. */
  readonly resize: (width: number) => void;
  /** Back to the share of the window. */
  readonly reset: () => void;
}

export function usePaneWidth(): PaneWidth {
  const { listPaneWidth } = useSettings();
  const changeSettings = useChangeSettings();
  const share = useShareOfWindow();
  /** Undefined while what is stored holds. */
  const [draft, setDraft] = useState<number | null>();
  const write = useStableHandler(async () => {
    if (draft !== undefined && draft !== listPaneWidth) await changeSettings({ listPaneWidth: draft });
  });
  useEffect(() => {
    if (draft === undefined || draft === listPaneWidth) return;
    const timer = setTimeout(write, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, listPaneWidth, write]);
  useLastWrite(write);
  const resize = useCallback((width: number) => setDraft(clamp(width, LIST_PANE_WIDTH.least)), []);
  const reset = useCallback(() => setDraft(null), []);
  return { width: (draft === undefined ? listPaneWidth : draft) ?? share, resize, reset };
}

function useShareOfWindow(): number {
  const pixelsPerRem = useRemPixels(1);
  const windowWidth = useWindowWidth();
  return clamp((SHARE_OF_WINDOW * windowWidth * PIXELS_PER_REM) / pixelsPerRem, LEAST_UNCHOSEN);
}

function clamp(width: number, least: number): number {
  return Math.round(Math.min(LIST_PANE_WIDTH.most, Math.max(least, width)));
}
