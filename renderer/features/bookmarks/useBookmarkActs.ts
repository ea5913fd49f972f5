import { useMemo } from 'react';
import { NO_FOLDER } from '../../../data/domain/mine/bookmark.ts';
import type { BookmarkFolder } from '../../../data/domain/mine/bookmarkFolder.ts';
import type { BookmarkLabel } from '../../../data/domain/mine/bookmarkLabel.ts';
import { planCopy, planLabel, planMove, planRemove } from '../../../data/domain/mine/planBookmarks.ts';
import {
  planAddFolder,
  planDeleteFolder,
  planDeleteLabel,
  planPutLabel,
  planRenameFolder,
  planStepFolder,
} from '../../../data/domain/mine/planFolders.ts';
import { folderPath, type Shelf } from '../../../data/domain/mine/shelf.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { countOf } from '../../ui/figures.ts';

/** Everything a person does to the shelf, each with what is said once it is on the disk. */
export function useBookmarkActs(shelf: Shelf) {
  const { user } = useStores();
  const { follow } = useActs();
  return useMemo(() => {
    const { change } = user.bookmarks;
    const newId = () => crypto.randomUUID();
    const nameOf = (folderId: string) => {
      const folder = shelf.folders.find(each => each.id === folderId);
      return folder === undefined ? 'no folder' : `“${folderPath(folder, shelf.folders)}”`;
    };
    const some = (ids: { readonly size: number }) => countOf(ids.size, 'bookmark');
    return {
      move: (ids: readonly string[], folderId: string, beforeId?: string) =>
        follow(
          change(latest => planMove(latest, ids, folderId, beforeId)),
          `Moved ${countOf(ids.length, 'bookmark')} to ${nameOf(folderId)}`,
        ),
      order: (ids: readonly string[], folderId: string, beforeId: string | undefined, said: string) =>
        follow(
          change(latest => planMove(latest, ids, folderId, beforeId)),
          said,
          true,
        ),
      copy: (ids: ReadonlySet<string>, folderId: string) =>
        follow(
          change(latest => planCopy(latest, ids, folderId, newId)),
          `Copied ${some(ids)} to ${nameOf(folderId)}`,
        ),
      label: (ids: ReadonlySet<string>, labelId: string, isOn: boolean) =>
        follow(
          change(latest => planLabel(latest, ids, labelId, isOn)),
          `${isOn ? 'Labeled' : 'Took the label off'} ${some(ids)}`,
        ),
      remove: (ids: ReadonlySet<string>) =>
        follow(
          // What is to go is known: nothing of the shelf has to be read again for it.
          user.apply(planRemove(shelf, ids)),
          `Deleted ${some(ids)}`,
        ),
      addFolder: (name: string, parentId = NO_FOLDER) =>
        follow(
          change(latest => planAddFolder(latest, { id: newId(), name, parentId })),
          `Added the folder “${name}”`,
        ),
      renameFolder: (id: string, name: string) =>
        follow(
          change(latest => planRenameFolder(latest, id, name)),
          `Renamed the folder to “${name}”`,
        ),
      stepFolder: (folder: BookmarkFolder, step: 1 | -1) =>
        follow(
          change(latest => planStepFolder(latest, folder.id, step)),
          `Moved “${folder.name}” ${step === 1 ? 'down' : 'up'}`,
          true,
        ),
      deleteFolder: (folder: BookmarkFolder) =>
        follow(
          change(latest => planDeleteFolder(latest, folder.id)),
          `Deleted the folder “${folder.name}”; its bookmarks are kept`,
        ),
      putLabel: (label: Omit<BookmarkLabel, 'position'>) =>
        follow(
          change(latest => planPutLabel(latest, label)),
          `Saved the label “${label.name}”`,
          true,
        ),
      deleteLabel: (label: BookmarkLabel) =>
        follow(
          change(latest => planDeleteLabel(latest, label.id)),
          `Deleted the label “${label.name}”`,
        ),
    };
  }, [user, follow, shelf]);
}
