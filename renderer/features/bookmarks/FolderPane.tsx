import { ArrowDown, ArrowUp, Folder, FolderPlus, Pencil, Tags, Trash2 } from 'lucide-react';
import { ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components';
import { NO_FOLDER } from '../../../data/domain/mine/bookmark.ts';
import type { BookmarkFolder } from '../../../data/domain/mine/bookmarkFolder.ts';
import type { BookmarkLabel } from '../../../data/domain/mine/bookmarkLabel.ts';
import { type Shelf, sectionsOf } from '../../../data/domain/mine/shelf.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { BOOKMARK_TYPE } from './bookmarkDrag.ts';
import styles from './folderPane.module.css';
import { ColorDot } from './LabelMark.tsx';
import { ALL } from './shownBookmarks.ts';

const TOP = 'none';

/** The folders and the labels: what narrows the list, and where bookmarks are dropped. */
export function FolderPane({
  shelf,
  folderId,
  labelId,
  onFolder,
  onLabel,
  onDropInto,
  onAddFolder,
  onRename,
  onStep,
  onDelete,
  onEditLabels,
}: {
  readonly shelf: Shelf;
  readonly folderId: string;
  readonly labelId: string | undefined;
  readonly onFolder: (folderId: string) => void;
  readonly onLabel: (labelId: string | undefined) => void;
  readonly onDropInto: (folderId: string, ids: readonly string[]) => void;
  readonly onAddFolder: () => void;
  readonly onRename: (folder: BookmarkFolder) => void;
  readonly onStep: (folder: BookmarkFolder, step: 1 | -1) => void;
  readonly onDelete: (folder: BookmarkFolder) => void;
  readonly onEditLabels: () => void;
}) {
  const sections = sectionsOf(shelf);
  const places = [
    { id: ALL, name: 'All bookmarks', depth: 0, count: shelf.bookmarks.length },
    ...sections.map(({ folder, depth, bookmarks }) => ({
      id: folder?.id ?? TOP,
      name: folder?.name ?? 'In no folder',
      depth,
      count: bookmarks.length,
    })),
  ];
  const { dragAndDropHooks } = useDragAndDrop({
    acceptedDragTypes: [BOOKMARK_TYPE],
    getDropOperation: (target, types) =>
      target.type === 'item' && target.dropPosition === 'on' && target.key !== ALL && types.has(BOOKMARK_TYPE)
        ? 'move'
        : 'cancel',
    onItemDrop: ({ items, target }) => {
      void Promise.all(items.flatMap(item => (item.kind === 'text' ? [item.getText(BOOKMARK_TYPE)] : []))).then(ids =>
        onDropInto(target.key === TOP ? NO_FOLDER : String(target.key), ids),
      );
    },
  });
  const chosen = shelf.folders.find(folder => folder.id === folderId);
  return (
    <aside className={styles.pane} aria-label="Folders and labels">
      <ListBox
        aria-label="Folders"
        className={styles.list ?? ''}
        items={places}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[folderId === NO_FOLDER ? TOP : folderId]}
        onSelectionChange={keys => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onFolder(key === TOP ? NO_FOLDER : String(key));
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {place => (
          <ListBoxItem textValue={place.name} className={cx(styles.place, place.depth === 1 && styles.inner)}>
            <Folder size={15} aria-hidden="true" />
            <span className={styles.name}>{place.name}</span>
            <span className={styles.count}>{place.count}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <div className={styles.actions}>
        <Button size="sm" variant="quiet" icon={<FolderPlus size={14} />} onPress={onAddFolder}>
          New folder
        </Button>
        {chosen !== undefined && (
          <>
            <IconButton label={`Rename “${chosen.name}”`} size="sm" onPress={() => onRename(chosen)}>
              <Pencil size={14} aria-hidden="true" />
            </IconButton>
            <IconButton label={`Move “${chosen.name}” up`} size="sm" onPress={() => onStep(chosen, -1)}>
              <ArrowUp size={14} aria-hidden="true" />
            </IconButton>
            <IconButton label={`Move “${chosen.name}” down`} size="sm" onPress={() => onStep(chosen, 1)}>
              <ArrowDown size={14} aria-hidden="true" />
            </IconButton>
            <IconButton
              label={`Delete “${chosen.name}”, keep what is in it`}
              size="sm"
              onPress={() => onDelete(chosen)}
            >
              <Trash2 size={14} aria-hidden="true" />
            </IconButton>
          </>
        )}
      </div>
      <h2 className={styles.title}>Labels</h2>
      <ul className={styles.list}>
        {shelf.labels.map(label => (
          <li key={label.id}>
            <LabelButton
              label={label}
              isOn={label.id === labelId}
              onChange={isOn => onLabel(isOn ? label.id : undefined)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="sm" variant="quiet" icon={<Tags size={14} />} onPress={onEditLabels}>
          Edit labels…
        </Button>
      </div>
    </aside>
  );
}

function LabelButton({
  label,
  isOn,
  onChange,
}: {
  readonly label: BookmarkLabel;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <button
      type="button"
      className={cx(styles.place, styles.labelPlace)}
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
    >
      <ColorDot color={label.color} />
      <span className={styles.name}>{label.name}</span>
    </button>
  );
}
