import { GripVertical } from 'lucide-react';
import { useCallback, useRef } from 'react';
import {
  Button,
  Checkbox,
  GridList,
  GridListItem,
  ListLayout,
  type Selection,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components';
import { useRemPixels } from '../../hooks/window/useRemPixels.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { BOOKMARK_TYPE } from './bookmarkDrag.ts';
import styles from './bookmarkList.module.css';
import { LabelMark } from './LabelMark.tsx';
import type { ShownBookmark } from './shownBookmarks.ts';
import { useRowKeys } from './useRowKeys.ts';

/** In rem, of a row whose text fits on one line; longer ones are measured as they come into view. */
const ROW_REM = 2.875;

/**
 * The bookmarks, to be opened, chosen and put in order: by dragging, by the handle's own keys (Enter, arrows, Enter),
 * or with Alt and the arrows. Only the rows in view are drawn; a screen reader is told of all (aria-rowcount, aria-rowindex).
 */
export function BookmarkList({
  items,
  selected,
  canOrder,
  showsFolder,
  onSelect,
  onOpen,
  onMove,
  onStep,
  onRemove,
  onAdd,
}: {
  readonly items: readonly ShownBookmark[];
  readonly selected: ReadonlySet<string>;
  /** The list is one folder, whole: only then does its order mean something. */
  readonly canOrder: boolean;
  readonly showsFolder: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
  /** @param beforeId absent: last. */
  readonly onMove: (ids: readonly string[], beforeId: string | undefined) => void;
  readonly onStep: (id: string, step: 1 | -1) => void;
  readonly onRemove: (id: string) => void;
  /** Adds it to the encounter in hand. */
  readonly onAdd: (id: string) => void;
}) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys =>
      [...keys].map(key => ({ [BOOKMARK_TYPE]: String(key), 'text/plain': codeOf(items, String(key)) })),
    // The list always takes drops and refuses them where order means nothing: hooks cannot come and go.
    getDropOperation: () => (canOrder ? 'move' : 'cancel'),
    onReorder: event => {
      const at = items.findIndex(item => item.id === event.target.key);
      const before = event.target.dropPosition === 'before' ? items[at] : items[at + 1];
      const moving = items.filter(item => event.keys.has(item.id)).map(item => item.id);
      onMove(moving, before?.id);
    },
  });
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, (id, { key, altKey, ctrlKey, metaKey }) => {
    const isStep = altKey && (key === 'ArrowUp' || key === 'ArrowDown');
    if (isStep && canOrder) onStep(id, key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Delete') onRemove(id);
    else if ((ctrlKey || metaKey) && key.toLowerCase() === 'e') onAdd(id);
    else return false;
    return true;
  });
  // One function for the same rows: with another, the list looks at all ten thousand again.
  const renderRow = useCallback((item: ShownBookmark) => drawRow(item, showsFolder), [showsFolder]);
  const layoutOptions = { estimatedRowSize: useRemPixels(ROW_REM) };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <GridList
        ref={list}
        aria-label="Bookmarks"
        className={styles.list ?? ''}
        items={items}
        dependencies={[showsFolder]}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={selected}
        onSelectionChange={onSelect}
        onAction={key => onOpen(String(key))}
        dragAndDropHooks={dragAndDropHooks}
      >
        {renderRow}
      </GridList>
    </Virtualizer>
  );
}

/** No component of its own: the list keeps the element of every row, drawn or not. */
function drawRow(item: ShownBookmark, showsFolder: boolean) {
  return (
    <GridListItem textValue={`${item.code} ${item.text}`} className={styles.row ?? ''}>
      <Button slot="drag" className={styles.handle ?? ''} aria-label={`Move ${item.code}`}>
        <GripVertical size={14} aria-hidden="true" />
      </Button>
      <Checkbox slot="selection" className={styles.check ?? ''} aria-label={`Select ${item.code}`}>
        <span className={styles.box} aria-hidden="true" />
      </Checkbox>
      <span className={styles.code}>{item.code}</span>
      <span className={styles.words}>
        <span className={styles.text}>{item.text}</span>
        {item.caution !== undefined && <StatusMark tone="caution">{item.caution}</StatusMark>}
      </span>
      <span className={styles.marks}>
        {showsFolder && item.folder !== '' && <span className={styles.folder}>{item.folder}</span>}
        {item.labels.map(label => (
          <LabelMark key={label.id} label={label} />
        ))}
        {item.quickKey !== undefined && <span className={styles.quick}>Alt+{item.quickKey}</span>}
      </span>
    </GridListItem>
  );
}

function codeOf(items: readonly ShownBookmark[], id: string): string {
  return items.find(item => item.id === id)?.code ?? '';
}
