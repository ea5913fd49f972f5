import { useDeferredValue } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useAsCurrentCode } from '../../hooks/currentCode.ts';
import { useSettled } from '../../hooks/useSettled.ts';
import type { useActiveRow } from './useActiveRow.ts';
import type { useLookupRows } from './useLookupRows.ts';

/** A code is drawn beside the list once the arrow keys, or the typing fingers, rest this long. */
const PREVIEW_AFTER_MOVING_MS = 80;
const PREVIEW_AFTER_TYPING_MS = 240;

/** The code beside the list: the one opened, until another row is chosen; else the active row once all is at rest. */
export function useShownCode(
  list: ReturnType<typeof useLookupRows>,
  { active, isChosen }: ReturnType<typeof useActiveRow>,
  opened: CodeKey | undefined,
): CodeKey | undefined {
  const restMs = isChosen ? PREVIEW_AFTER_MOVING_MS : PREVIEW_AFTER_TYPING_MS;
  // Drawn in slices, between the keys that may come meanwhile.
  const preview = useDeferredValue(useSettled(list.rows[active]?.key, restMs));
  const standing = opened !== undefined && !isChosen ? opened : undefined;
  useAsCurrentCode(standing ?? (list.isCurrent ? list.rows[active]?.key : undefined));
  return standing ?? preview;
}
