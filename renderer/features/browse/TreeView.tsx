import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Branch, pathTo } from '../../../data/domain/browse/branch.ts';
import type { Outline } from '../../../data/domain/browse/outline.ts';
import { type BrowseRow, visibleRows } from '../../../data/domain/browse/visibleRows.ts';
import { type CodeKey, codeKeyOf, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { useRecordsOf } from '../../hooks/codes/useRecordsOf.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { TreeRow } from './TreeRow.tsx';
import { moveInTree, type TreeStep } from './treeKeys.ts';
import styles from './treeView.module.css';
import { useRows } from './useRows.ts';
import { useTypeAhead } from './useTypeAhead.ts';

/** In rem; the same as the height in treeView.module.css. */
const ROW_REM = 2;

/** A windowed tree of codes: arrows walk and open, Enter opens the code, typing jumps to a code or a heading. */
export function TreeView({
  label,
  root,
  outline,
  at,
}: {
  readonly label: string;
  readonly root: Branch;
  readonly outline: Outline;
  readonly at: CodeKey | undefined;
}) {
  const listId = useId();
  const { go, replace } = useNavigation();
  const { system } = outline;
  const [start] = useState(() => (at === undefined ? [] : pathTo(root, splitCodeKey(at).code, outline)));
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(start.slice(0, -1).map(({ id }) => id)));
  const rows = useMemo(() => visibleRows(root, outline, open), [root, outline, open]);
  const [activeId, setActiveId] = useState(start.at(-1)?.id ?? rows[0]?.branch.id);
  const active = Math.max(
    0,
    rows.findIndex(({ branch }) => branch.id === activeId),
  );

  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, rowHeight } = useRows(scroller, rows.length, ROW_REM);
  const isFirst = useRef(true);
  useEffect(() => {
    virtualizer.scrollToIndex(active, { align: isFirst.current ? 'center' : 'auto' });
    isFirst.current = false;
  }, [virtualizer, active]);
  useEffect(() => {
    if (at !== undefined) scroller.current?.focus({ preventScroll: true });
  }, [at]);

  const items = virtualizer.getVirtualItems();
  const shown = items.flatMap(({ index }) => {
    const branch = rows[index]?.branch;
    return branch?.kind === 'code' ? [codeKeyOf(system, branch.label)] : [];
  });
  const records = useRecordsOf(shown);

  const toggle = (branch: Branch, isOpen: boolean): void => {
    setOpen(before => {
      const next = new Set(before);
      if (isOpen) next.add(branch.id);
      else next.delete(branch.id);
      return next;
    });
  };
  const reveal = (code: string): void => {
    const path = pathTo(root, code, outline);
    setOpen(before => new Set([...before, ...path.slice(0, -1).map(({ id }) => id)]));
    setActiveId(path.at(-1)?.id);
  };
  const enter = ({ branch, isOpen }: BrowseRow): void => {
    if (branch.kind === 'heading') {
      toggle(branch, isOpen !== true);
      return;
    }
    const key = codeKeyOf(system, branch.label);
    replace({ place: 'browse', part: system, at: key });
    go({ place: 'code', key, query: '' });
  };
  const take = (step: TreeStep): void => {
    if (step.kind === 'enter') enter(step.row);
    else if (step.kind === 'toggle') toggle(step.branch, step.isOpen);
    else setActiveId(rows[step.to]?.branch.id);
  };
  const typeAhead = useTypeAhead(rows, active, outline, records, {
    moveTo: to => setActiveId(rows[to]?.branch.id),
    reveal,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const step = moveInTree(rows, active, event, pageRows);
    if (step !== undefined) {
      event.preventDefault();
      take(step);
    } else if (typeAhead(event)) event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const row = rows[Number(target?.closest('[data-row]')?.getAttribute('data-row') ?? -1)];
    if (row === undefined) return;
    setActiveId(row.branch.id);
    if (target?.closest('[data-arrow]') !== null && row.isOpen !== undefined) toggle(row.branch, !row.isOpen);
    else enter(row);
  };
  return (
    <div
      ref={scroller}
      role="tree"
      aria-label={label}
      aria-activedescendant={rows.length === 0 ? undefined : `${listId}-${active}`}
      tabIndex={0}
      className={styles.tree}
      // The focus stays on the tree, which names its active line.
      onMouseDown={event => {
        event.preventDefault();
        scroller.current?.focus({ preventScroll: true });
      }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" className={styles.extent} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(item => {
          const row = rows[item.index];
          return (
            row !== undefined && (
              <TreeRow
                key={row.branch.id}
                id={`${listId}-${item.index}`}
                index={item.index}
                row={row}
                system={system}
                record={records.get(codeKeyOf(system, row.branch.label))}
                isActive={item.index === active}
                top={item.start}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
