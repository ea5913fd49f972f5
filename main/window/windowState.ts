import { THEME_CHOICES, type ThemeChoice } from '../contract/calls.ts';
import type { Rectangle } from './windowBounds.ts';

/** What the shell remembers of its window between two starts. */
export interface WindowState {
  /** Absent before the first close. */
  readonly bounds?: Rectangle;
  readonly isMaximized: boolean;
  /** Remembered here too, so that the very first frame already has the right background. */
  readonly theme: ThemeChoice;
}

export const FIRST_STATE: WindowState = { isMaximized: false, theme: 'system' };

/** Reads the saved text; whatever is missing or spoilt in it counts as never saved. */
export function parseWindowState(text: string): WindowState {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return FIRST_STATE;
  }
  if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
  const fields: { bounds?: unknown; isMaximized?: unknown; theme?: unknown } = saved;
  const bounds = readRectangle(fields.bounds);
  return {
    ...(bounds && { bounds }),
    isMaximized: fields.isMaximized === true,
    theme: THEME_CHOICES.find(choice => choice === fields.theme) ?? FIRST_STATE.theme,
  };
}

export function formatWindowState(state: WindowState): string {
  return `${JSON.stringify(state, null, 2)}\n`;
}

/** Larger than any wall of displays; keeps a spoilt number from reaching the window system. */
const FARTHEST = 100_000;

function readRectangle(raw: unknown): Rectangle | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { x, y, width, height }: { x?: unknown; y?: unknown; width?: unknown; height?: unknown } = raw;
  if (!isCoordinate(x) || !isCoordinate(y) || !isCoordinate(width) || !isCoordinate(height)) return undefined;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function isCoordinate(raw: unknown): raw is number {
  return typeof raw === 'number' && Math.abs(raw) <= FARTHEST;
}
