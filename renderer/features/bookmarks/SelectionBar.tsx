import { ClipboardPlus, Trash2, X } from 'lucide-react';
import { NO_FOLDER } from '../../../data/domain/mine/bookmark.ts';
import { folderPath, type Shelf, sectionsOf } from '../../../data/domain/mine/shelf.ts';
import { Button } from '../../ui/Button.tsx';
import { countOf } from '../../ui/figures.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { ColorDot } from './LabelMark.tsx';
import styles from './selectionBar.module.css';

const TOP = 'none';

/** What can be done with the chosen bookmarks, all at once. */
export function SelectionBar({
  shelf,
  selected,
  onMove,
  onCopy,
  onLabel,
  onAdd,
  onRemove,
  onClear,
}: {
  readonly shelf: Shelf;
  readonly selected: ReadonlySet<string>;
  readonly onMove: (folderId: string) => void;
  readonly onCopy: (folderId: string) => void;
  readonly onLabel: (labelId: string, isOn: boolean) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}) {
  const places = sectionsOf(shelf).map(({ folder }) => ({
    id: folder?.id ?? TOP,
    label: folder === undefined ? 'No folder' : folderPath(folder, shelf.folders),
  }));
  const idOf = (choice: string) => (choice === TOP ? NO_FOLDER : choice);
  const chosen = shelf.bookmarks.filter(bookmark => selected.has(bookmark.id));
  const isOnAll = (labelId: string) => chosen.every(bookmark => bookmark.labelIds.includes(labelId));
  const labels = shelf.labels.map(({ id, name, color }) => ({
    id,
    label: isOnAll(id) ? `Take off “${name}”` : name,
    icon: <ColorDot color={color} />,
  }));
  return (
    <div className={styles.bar} role="toolbar" aria-label="Chosen bookmarks">
      <span className={styles.count}>{countOf(selected.size, 'bookmark')} chosen</span>
      <MenuButton label="Move to" choices={places} onChoose={choice => onMove(idOf(choice))} />
      <MenuButton label="Copy to" choices={places} onChoose={choice => onCopy(idOf(choice))} />
      <MenuButton label="Label" choices={labels} onChoose={id => onLabel(id, !isOnAll(id))} />
      <Button size="sm" icon={<ClipboardPlus size={14} />} onPress={onAdd}>
        Add to encounter
      </Button>
      <Button size="sm" icon={<Trash2 size={14} />} onPress={onRemove}>
        Delete
      </Button>
      <IconButton label="Choose none" size="sm" onPress={onClear}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
