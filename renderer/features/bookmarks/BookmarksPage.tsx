import { Bookmark, Printer } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { NO_FOLDER } from '../../../data/domain/mine/bookmark.ts';
import { type BookmarkFolder, LONGEST_FOLDER_NAME } from '../../../data/domain/mine/bookmarkFolder.ts';
import { byPosition } from '../../../data/domain/mine/positions.ts';
import { EMPTY_SHELF, quickCodes } from '../../../data/domain/mine/shelf.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useKeptRows } from '../../hooks/answers/useKeptRows.ts';
import { useCptTextChoice } from '../../hooks/cptTexts/useCptTextChoice.tsx';
import { useAddToEncounter } from '../../hooks/encounters/useAddToEncounter.ts';
import { patientDataCaution } from '../../hooks/mine/patientDataCaution.ts';
import { useShelf } from '../../hooks/mine/useShelf.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { AskName } from '../../ui/AskName.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { BookmarkList } from './BookmarkList.tsx';
import styles from './bookmarksPage.module.css';
import { ExportMenu } from './ExportMenu.tsx';
import { codesOf, withCptTexts } from './exportBookmarks.ts';
import { FolderPane } from './FolderPane.tsx';
import { LabelsDialog } from './LabelsDialog.tsx';
import { PrintedBookmarks } from './PrintedBookmarks.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { ALL, narrowed, type ShownBookmark, shownBookmarks } from './shownBookmarks.ts';
import { useBookmarkActs } from './useBookmarkActs.ts';
import { useFreshTexts } from './useFreshTexts.ts';
import { useOnShelf } from './useOnShelf.ts';

type Asking =
  | { readonly kind: 'new-folder' }
  | { readonly kind: 'rename'; readonly folder: BookmarkFolder }
  | { readonly kind: 'labels' };

/** The codes the person starred: folders and labels at the left, the list to work in at the right. */
export function BookmarksPage() {
  const live = useShelf();
  const { go } = useNavigation();
  const { day, asOf } = useAsOf();
  const shelf = live.state === 'ready' ? live.value : EMPTY_SHELF;
  const acts = useBookmarkActs(shelf);
  const addToEncounter = useAddToEncounter();
  const onShelf = useOnShelf(shelf, day);
  // What is kept with a bookmark is how it reads today.
  useFreshTexts(shelf, asOf === undefined ? onShelf.found : undefined);

  const [chosenFolder, setFolder] = useState(ALL);
  const [labelId, setLabel] = useState<string>();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking>();
  const [printed, setPrinted] = useState<readonly ShownBookmark[]>();
  const donePrinting = useCallback(() => setPrinted(undefined), []);
  const cptTexts = useCptTextChoice();
  const isThere = [ALL, NO_FOLDER].includes(chosenFolder) || shelf.folders.some(({ id }) => id === chosenFolder);
  const folderId = isThere ? chosenFolder : ALL;

  const shown = useKeptRows(
    useMemo(() => shownBookmarks(shelf, onShelf, quickCodes(shelf), day), [shelf, onShelf, day]),
  );
  const items = useMemo(() => narrowed(shown, { folderId, labelId, query }), [shown, folderId, labelId, query]);
  const selected = useMemo(
    () => new Set(items.filter(({ id }) => chosen.has(id)).map(({ id }) => id)),
    [items, chosen],
  );
  // All of one folder: the whole shelf, too, while there are no folders.
  const orderIn = folderId === ALL && shelf.folders.length === 0 ? NO_FOLDER : folderId;
  const canOrder = orderIn !== ALL && labelId === undefined && query.trim() === '';

  const order = (ids: readonly string[], beforeId: string | undefined, said: string) =>
    void acts.order(ids, orderIn, beforeId, said);
  const step = (id: string, by: 1 | -1) => {
    const at = items.findIndex(item => item.id === id);
    const to = at + by;
    const item = items[at];
    if (item === undefined || to < 0 || to >= items.length) return;
    order([id], items[by === 1 ? to + 1 : to]?.id, `${item.code} is now ${to + 1} of ${items.length}`);
  };
  const open = (id: string) => {
    const key = items.find(item => item.id === id)?.bookmark.key;
    if (key !== undefined) go({ place: 'code', key, query: '' });
  };
  const remove = (ids: ReadonlySet<string>) => {
    setChosen(last => (last.size === 0 ? last : new Set()));
    void acts.remove(ids);
  };
  const add = (ids: ReadonlySet<string>) =>
    void addToEncounter(items.filter(({ id }) => ids.has(id)).map(({ bookmark }) => bookmark.key));
  const print = async () => {
    const texts = await cptTexts.choose(codesOf(items), day);
    if (texts !== undefined) setPrinted(withCptTexts(items, texts));
  };
  const failure = live.state === 'failed' ? describeStoreFailure(live.failure) : undefined;
  return (
    <div className={styles.page}>
      <PageHeading
        actions={
          <>
            <ExportMenu items={items} />
            <Button size="sm" icon={<Printer size={14} />} isDisabled={items.length === 0} onPress={() => void print()}>
              Print list
            </Button>
          </>
        }
      >
        Bookmarks
      </PageHeading>
      {failure !== undefined && <FailureMessage words={failure} />}
      <div className={styles.columns}>
        <FolderPane
          shelf={shelf}
          folderId={folderId}
          labelId={labelId}
          onFolder={setFolder}
          onLabel={setLabel}
          onDropInto={(into, ids) => void acts.move(ids, into)}
          onAddFolder={() => setAsking({ kind: 'new-folder' })}
          onRename={folder => setAsking({ kind: 'rename', folder })}
          onStep={(folder, by) => void acts.stepFolder(folder, by)}
          onDelete={folder => void acts.deleteFolder(folder)}
          onEditLabels={() => setAsking({ kind: 'labels' })}
        />
        <div className={styles.work}>
          <div className={styles.search}>
            <TextField label="Search in bookmarks" value={query} onChange={setQuery} />
          </div>
          {selected.size > 0 && (
            <SelectionBar
              shelf={shelf}
              selected={selected}
              onMove={into =>
                void acts.move(
                  items.filter(({ id }) => selected.has(id)).map(({ id }) => id),
                  into,
                )
              }
              onCopy={into => void acts.copy(selected, into)}
              onLabel={(label, isOn) => void acts.label(selected, label, isOn)}
              onAdd={() => add(selected)}
              onRemove={() => remove(selected)}
              onClear={() => setChosen(new Set())}
            />
          )}
          {live.state === 'ready' && items.length === 0 ? (
            <EmptyState icon={<Bookmark size={28} />} title={shown.length === 0 ? 'No bookmarks yet' : 'Nothing here'}>
              {shown.length === 0
                ? 'Press Ctrl+D on any code, in the list or on its page, and it is kept here.'
                : 'No bookmark is in this folder, has this label and holds these words.'}
            </EmptyState>
          ) : (
            // All rows at once, when they are there: put into a list that stands already, each would be put behind the others.
            live.state === 'ready' && (
              <BookmarkList
                items={items}
                selected={selected}
                canOrder={canOrder}
                showsFolder={folderId === ALL}
                onSelect={keysNow =>
                  setChosen(keysNow === 'all' ? new Set(items.map(({ id }) => id)) : new Set([...keysNow].map(String)))
                }
                onOpen={open}
                onMove={(ids, beforeId) => order(ids, beforeId, 'Put in order')}
                onStep={step}
                onAdd={id => add(selected.has(id) ? selected : new Set([id]))}
                onRemove={id => remove(selected.has(id) ? selected : new Set([id]))}
              />
            )
          )}
          {items.length > 1 && (
            <p className={styles.hint}>
              {canOrder
                ? 'Drag a bookmark by its handle, or press Alt+Up and Alt+Down on it, to put it in order.'
                : 'Choose a folder, without a label or words, to put its bookmarks in order.'}
            </p>
          )}
        </div>
      </div>
      {cptTexts.dialog}
      {printed !== undefined && <PrintedBookmarks items={printed} onDone={donePrinting} />}
      {asking?.kind === 'new-folder' && (
        <AskName
          title={chosenParent(shelf.folders, folderId) === undefined ? 'New folder' : 'New folder inside this one'}
          label="Name"
          confirmLabel="Add folder"
          longest={LONGEST_FOLDER_NAME}
          cautionOf={patientDataCaution}
          onConfirm={name => {
            setAsking(undefined);
            void acts.addFolder(name, chosenParent(shelf.folders, folderId)?.id);
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking?.kind === 'rename' && (
        <AskName
          title="Rename folder"
          label="Name"
          confirmLabel="Rename"
          value={asking.folder.name}
          longest={LONGEST_FOLDER_NAME}
          cautionOf={patientDataCaution}
          onConfirm={name => {
            setAsking(undefined);
            void acts.renameFolder(asking.folder.id, name);
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking?.kind === 'labels' && (
        <LabelsDialog
          labels={shelf.labels.toSorted(byPosition)}
          onPut={label => void acts.putLabel(label)}
          onDelete={label => void acts.deleteLabel(label)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

/** The folder a new one goes into: the chosen one, where it is not inside another itself. */
function chosenParent(folders: readonly BookmarkFolder[], folderId: string): BookmarkFolder | undefined {
  return folders.find(({ id, parentId }) => id === folderId && parentId === NO_FOLDER);
}
