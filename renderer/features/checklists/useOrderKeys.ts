import { type RefObject, useEffect, useRef } from 'react';
import { useStableHandler } from '../../ui/useStableHandler.ts';

/**
 * Alt+Up and Alt+Down on a line or a section heading move it, wherever in it the focus is. The focus goes along: what
 * had it keeps it, or, where the line is drawn anew in another section, the same field of it does.
 *
 * @param version changes when the template is drawn anew.
 */
export function useOrderKeys(
  root: RefObject<HTMLElement | null>,
  version: string,
  onMove: (what: 'item' | 'section', id: string, step: 1 | -1) => void,
): void {
  const moving = useRef<
    { readonly element: HTMLElement; readonly selector: string; readonly field: number } | undefined
  >(undefined);
  const handle = useStableHandler((event: KeyboardEvent) => {
    const { target, key, altKey } = event;
    if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown') || !(target instanceof HTMLElement)) return;
    const item = target.closest<HTMLElement>('[data-item]');
    const head = target.closest<HTMLElement>('[data-section-head]');
    const holder = item ?? head;
    const id = item?.dataset.item ?? head?.dataset.sectionHead;
    if (holder === null || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const selector = item === null ? `[data-section-head="${id}"]` : `[data-item="${id}"]`;
    moving.current = { element: target, selector, field: fieldsOf(holder).indexOf(target) };
    onMove(item === null ? 'section' : 'item', id, key === 'ArrowUp' ? -1 : 1);
  });
  useEffect(() => {
    const { current } = root;
    current?.addEventListener('keydown', handle, { capture: true });
    return () => current?.removeEventListener('keydown', handle, { capture: true });
  }, [root, handle]);
  useEffect(() => {
    const last = moving.current;
    if (last === undefined || version === '') return;
    moving.current = undefined;
    const holder = root.current?.querySelector<HTMLElement>(last.selector);
    const target = last.element.isConnected ? last.element : holder && fieldsOf(holder)[last.field];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }, [root, version]);
}

function fieldsOf(holder: HTMLElement): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('input, select, textarea, button')];
}
