import { type RefObject, useEffect } from 'react';
import { useStableHandler } from '../../ui/useStableHandler.ts';

/** The type under which a dragged line carries its id. */
const ITEM_TYPE = 'application/x-chartside-checklist-line';

/**
 * Lines are dragged by their handle to another place, in any section. What the keyboard does with Alt and the arrows,
 * with a mouse.
 *
 * @param onDrop `beforeId` absent: last in the section.
 */
export function useItemDrag(
  root: RefObject<HTMLElement | null>,
  onDrop: (itemId: string, sectionId: string, beforeId: string | undefined) => void,
): void {
  const start = useStableHandler((event: DragEvent) => {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drag-item]') : null;
    const id = handle?.dataset.dragItem;
    if (id !== undefined) event.dataTransfer?.setData(ITEM_TYPE, id);
  });
  const over = useStableHandler((event: DragEvent) => {
    clearMarks(root.current);
    const place = placeOf(event);
    if (place === undefined || !event.dataTransfer?.types.includes(ITEM_TYPE)) return;
    event.preventDefault();
    if (place.before === undefined) place.list.dataset.drop = 'end';
    else place.before.dataset.drop = 'before';
  });
  const drop = useStableHandler((event: DragEvent) => {
    clearMarks(root.current);
    const id = event.dataTransfer?.getData(ITEM_TYPE);
    const place = placeOf(event);
    const sectionId = place?.list.dataset.itemsOf;
    if (!id || place === undefined || sectionId === undefined) return;
    event.preventDefault();
    onDrop(id, sectionId, place.before?.dataset.item);
  });
  const end = useStableHandler(() => clearMarks(root.current));
  useEffect(() => {
    const { current } = root;
    const listeners = { dragstart: start, dragover: over, drop, dragend: end, dragleave: end } as const;
    for (const [name, listener] of Object.entries(listeners))
      current?.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        current?.removeEventListener(name, listener as EventListener);
    };
  }, [root, start, over, drop, end]);
}

interface Place {
  readonly list: HTMLElement;
  readonly before: HTMLElement | undefined;
}

/** Above the middle of a line: before it; below: before the next one, or last. */
function placeOf({ target, clientY }: DragEvent): Place | undefined {
  if (!(target instanceof Element)) return undefined;
  const section = target.closest<HTMLElement>('[data-section]');
  const list = section?.querySelector<HTMLElement>('[data-items-of]');
  if (list === null || list === undefined) return undefined;
  const before = [...list.querySelectorAll<HTMLElement>('[data-item]')].find(item => {
    const { top, height } = item.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return { list, before };
}

function clearMarks(root: HTMLElement | null): void {
  for (const marked of root?.querySelectorAll<HTMLElement>('[data-drop]') ?? []) delete marked.dataset.drop;
}
