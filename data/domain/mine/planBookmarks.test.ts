import { expect, test } from 'vitest';
import { codeKeyOf } from '../codeKey.ts';
import type { Bookmark } from './bookmark.ts';
import { planCopy, planLabel, planMove, planRemove, planStar, planUnstar } from './planBookmarks.ts';
import { bookmarksInOrder, EMPTY_SHELF, quickCodes, type Shelf, sectionsOf } from './shelf.ts';
import type { UserChange } from './userChange.ts';

const at = '2026-03-01T09:00:00.000Z';
const key = (code: string) => codeKeyOf('hcpcs', code);
const folder = (id: string, parentId = '', position = 0) => ({ id, name: id, parentId, position });

/** `J0001 J0002 | onc: J9207 J9208`: codes in no folder, then folders. The id of a bookmark is `folder code`. */
function shelfOf(
  written: string,
  folders = [folder('onc', '', 0), folder('inf', 'onc', 0), folder('dme', '', 1)],
): Shelf {
  const bookmarks = written.split('|').flatMap(part => {
    const [folderId, codes] = part.includes(':') ? part.trim().split(': ') : ['', part.trim()];
    return (codes ?? '').split(' ').map(
      (code, position): Bookmark => ({
        id: `${folderId} ${code}`,
        key: key(code),
        folderId: folderId ?? '',
        position,
        labelIds: [],
        addedAt: at,
      }),
    );
  });
  return { bookmarks: bookmarks.filter(({ key: each }) => each !== 'hcpcs:'), folders, labels: [] };
}

function after(shelf: Shelf, { bookmarks: { put = [], remove = [] } = {} }: UserChange): Shelf {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return { ...shelf, bookmarks: [...shelf.bookmarks.filter(({ id }) => !gone.has(id)), ...put] };
}

function written(shelf: Shelf): string {
  return sectionsOf(shelf)
    .filter(({ bookmarks }) => bookmarks.length > 0)
    .map(({ folder: of, bookmarks }) => [...(of ? [`${of.id}:`] : []), ...bookmarks.map(b => b.key.slice(6))].join(' '))
    .join(' | ');
}

test('a starred code stands last among those in no folder; starred again it stays where it is', () => {
  const shelf = shelfOf('J0001 J0002');
  const starring = { id: 'new', key: key('J9207'), folderId: '', at };
  const starred = after(shelf, planStar(shelf, starring));
  expect(written(starred)).toBe('J0001 J0002 J9207');
  expect(planStar(starred, { ...starring, id: 'newer' })).toEqual({});
});

test('the star taken off takes the code out of every folder', () => {
  const shelf = shelfOf('J9207 J0001 | onc: J9207');
  expect(written(after(shelf, planUnstar(shelf, key('J9207'))))).toBe('J0001');
});

test.each([
  [['onc J3'], 'onc', 'onc J1', 'onc: J3 J1 J2 J4'],
  [['onc J1'], 'onc', 'onc J3', 'onc: J2 J1 J3 J4'],
  [['onc J1', 'onc J3'], 'onc', undefined, 'onc: J2 J4 J1 J3'],
  [['onc J3', 'onc J1'], 'onc', 'onc J4', 'onc: J2 J3 J1 J4'],
  [['onc J2', 'onc J3'], 'onc', 'onc J2', 'onc: J1 J2 J3 J4'],
  [['onc J2'], 'dme', undefined, 'onc: J1 J3 J4 | dme: J2'],
  [['onc J2'], '', undefined, 'J2 | onc: J1 J3 J4'],
] as const)('moving %j to %s before %s', (ids, folderId, before, expected) => {
  const shelf = shelfOf('onc: J1 J2 J3 J4');
  expect(written(after(shelf, planMove(shelf, ids, folderId, before)))).toBe(expected);
});

test('a code moved to a folder that has it already does not stand there twice', () => {
  const shelf = shelfOf('J1 J2 | onc: J1');
  expect(written(after(shelf, planMove(shelf, [' J1', ' J2'], 'onc')))).toBe('onc: J1 J2');
});

test('the same place is moved to a thousand times without running out of room', () => {
  let shelf = shelfOf('J1 J2 J3');
  for (let turn = 0; turn < 1_000; turn += 1) {
    const last = bookmarksInOrder(shelf).at(-1);
    shelf = after(shelf, planMove(shelf, [last?.id ?? ''], '', bookmarksInOrder(shelf)[1]?.id));
  }
  expect(new Set(shelf.bookmarks.map(({ position }) => position)).size).toBe(3);
  expect(written(shelf)).toBe('J1 J2 J3');
});

test('copies keep their labels; a code the folder has already is left out', () => {
  const shelf = shelfOf('J1 J2 | onc: J2');
  const labelled = after(shelf, planLabel(shelf, new Set([' J1']), 'check', true));
  const copied = after(
    labelled,
    planCopy(labelled, new Set([' J1', ' J2']), 'onc', () => 'copy'),
  );
  expect(written(copied)).toBe('J1 J2 | onc: J2 J1');
  expect(copied.bookmarks.find(({ id }) => id === 'copy')?.labelIds).toEqual(['check']);
  expect(planLabel(labelled, new Set([' J1']), 'check', true)).toEqual({ bookmarks: { put: [] } });
});

test('removing takes away what was chosen and nothing else', () => {
  const shelf = shelfOf('J1 J2 J3');
  expect(written(after(shelf, planRemove(shelf, new Set([' J1', ' J3', 'unknown']))))).toBe('J2');
});

test('the shelf is read from the top: no folder first, then each folder with the folders in it', () => {
  const shelf = shelfOf('J0 | dme: J4 | inf: J3 | onc: J1');
  expect(written(shelf)).toBe('J0 | onc: J1 | inf: J3 | dme: J4');
  expect(sectionsOf(shelf).map(({ depth }) => depth)).toEqual([0, 0, 1, 0]);
});

test('what lies in a folder that is gone is shown, at the top', () => {
  const shelf = { ...shelfOf('J0 | lost: J1'), folders: [folder('inner', 'lost')] };
  expect(sectionsOf(shelf).map(({ folder: of, depth }) => [of?.id, depth])).toEqual([
    [undefined, 0],
    ['inner', 0],
  ]);
  expect(bookmarksInOrder(shelf).map(bookmark => bookmark.key)).toEqual([key('J0'), key('J1')]);
});

test('the quick keys go to the first nine codes, each once', () => {
  const shelf = shelfOf('J1 J2 J3 | onc: J2 J4 J5 J6 J7 J8 J9 J10 J11');
  expect(quickCodes(shelf).map(each => each.slice(6))).toEqual(['J1', 'J2', 'J3', 'J4', 'J5', 'J6', 'J7', 'J8', 'J9']);
  expect(quickCodes(EMPTY_SHELF)).toEqual([]);
});
