import { useDeferredValue, useMemo } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useSettled } from '../../hooks/answers/useSettled.ts';
import { useAsCurrentCode } from '../../hooks/navigation/currentCode.ts';
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
  const key = list.rows[active]?.key;
  // Another object for each answer: the same first hit all the while is no sign that the fingers rest.
  const hit = useMemo(() => ({ key, typed: list.answeredFor }), [key, list.answeredFor]);
  // Drawn in slices, between the keys that may come meanwhile.
  const preview = useDeferredValue(useSettled(hit, restMs)).key;
  const standing = opened !== undefined && !isChosen ? opened : undefined;
  useAsCurrentCode(standing ?? (list.isCurrent ? key : undefined));
  return standing ?? preview;
}
