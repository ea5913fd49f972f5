import type { CodeKey } from '../codeKey.ts';
import { splitCodeKey } from '../codeKey.ts';
import type { Note } from './note.ts';
import { plainLine } from './plainText.ts';
import { bookmarksInOrder, folderPath, type Shelf } from './shelf.ts';

/** What a person wrote that holds the words of a question. */
export interface MineFound {
  /** Each code once, in the order of the shelf. */
  readonly bookmarks: readonly { readonly key: CodeKey; readonly text: string }[];
  /** The newest edit first. `excerpt`: the line that holds the first of the words. */
  readonly notes: readonly { readonly id: string; readonly key: CodeKey; readonly excerpt: string }[];
}

export const NOTHING_FOUND: MineFound = { bookmarks: [], notes: [] };

const LEAST_LETTERS = 2;
const LONGEST_EXCERPT = 140;

/** One thing with all the words it can be found by, in lower case. */
interface Findable<T> {
  readonly words: string;
  readonly is: T;
}

/** Prepared once per change of what is kept, so that a key press only compares. */
export interface MineIndex {
  readonly bookmarks: readonly Findable<{ readonly key: CodeKey; readonly text: string }>[];
  readonly notes: readonly Findable<Note>[];
}

/** @param notes the newest edit first. */
export function indexMine(shelf: Shelf, notes: readonly Note[]): MineIndex {
  const folders = new Map(shelf.folders.map(folder => [folder.id, folderPath(folder, shelf.folders)]));
  const labels = new Map(shelf.labels.map(label => [label.id, label.name]));
  return {
    bookmarks: bookmarksInOrder(shelf).map(({ key, folderId, labelIds, lastSeen }) => {
      const text = lastSeen?.text ?? '';
      const names = [folders.get(folderId) ?? '', ...labelIds.map(id => labels.get(id) ?? '')].join(' ');
      return { words: `${splitCodeKey(key).code} ${text} ${names}`.toLowerCase(), is: { key, text } };
    }),
    notes: notes.map(note => ({ words: note.text.toLowerCase(), is: note })),
  };
}

/** The bookmarks and notes that hold every word of `typed`, at most `limit` of each. */
export function findMine(index: MineIndex, typed: string, limit: number): MineFound {
  const words = typed
    .toLowerCase()
    .split(/[\s"]+/u)
    .filter(word => word !== '' && !word.startsWith('-'));
  if (words.join('').length < LEAST_LETTERS) return NOTHING_FOUND;
  const holdsAll = ({ words: text }: { readonly words: string }) => words.every(word => text.includes(word));
  const bookmarks = new Map<CodeKey, string>();
  for (const each of index.bookmarks) {
    if (bookmarks.size === limit) break;
    if (holdsAll(each) && !bookmarks.has(each.is.key)) bookmarks.set(each.is.key, each.is.text);
  }
  const notes: MineFound['notes'][number][] = [];
  for (const each of index.notes) {
    if (notes.length === limit) break;
    if (holdsAll(each))
      notes.push({ id: each.is.id, key: each.is.key, excerpt: excerptOf(each.is.text, words[0] ?? '') });
  }
  return { bookmarks: [...bookmarks].map(([key, text]) => ({ key, text })), notes };
}

function excerptOf(text: string, word: string): string {
  const lines = text.split('\n').map(plainLine);
  const line = lines.find(each => each.toLowerCase().includes(word)) ?? lines[0] ?? '';
  const from = Math.max(0, line.toLowerCase().indexOf(word) - LONGEST_EXCERPT / 3);
  const part = line.slice(from, from + LONGEST_EXCERPT);
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST_EXCERPT < line.length ? '…' : ''}`;
}
