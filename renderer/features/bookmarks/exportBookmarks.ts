import { type CodeKeyParts, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import { type CptTextsGivenOut, givenOutOf } from '../../../data/domain/cptTextsGivenOut.ts';
import { tableAsCsv } from '../../../data/formats/csv/tableAsCsv.ts';
import type { ShownBookmark } from './shownBookmarks.ts';

const COLUMNS = ['System', 'Code', 'Text', 'Status', 'Folder', 'Labels', 'Added'] as const;

export function codesOf(items: readonly ShownBookmark[]): readonly CodeKeyParts[] {
  return items.map(({ bookmark }) => splitCodeKey(bookmark.key));
}

/** The same with the licensed texts of CPT codes, each with the file it is from. */
export function withCptTexts(items: readonly ShownBookmark[], texts: CptTextsGivenOut): readonly ShownBookmark[] {
  return items.map(item => {
    const given = givenOutOf(splitCodeKey(item.bookmark.key), texts);
    return given === undefined ? item : { ...item, text: `${given.text} (${given.source})` };
  });
}

/** The bookmarks as a table (CSV). */
export function bookmarksAsCsv(items: readonly ShownBookmark[]): string {
  const rows = items.map(item => {
    const { system } = splitCodeKey(item.bookmark.key);
    const labels = item.labels.map(label => label.name).join('; ');
    const added = item.bookmark.addedAt.slice(0, 10);
    return [systemName(system), item.code, item.text, item.caution ?? '', item.folder, labels, added];
  });
  return tableAsCsv(COLUMNS, rows);
}

/** The same as JSON, with the keys that name the codes for ever. */
export function bookmarksAsJson(items: readonly ShownBookmark[]): string {
  const bookmarks = items.map(({ bookmark, code, text, labels, folder }) => ({
    system: splitCodeKey(bookmark.key).system,
    code,
    text,
    folder,
    labels: labels.map(({ name, color }) => ({ name, color })),
    addedAt: bookmark.addedAt,
  }));
  return `${JSON.stringify({ format: 'chartside-bookmarks', version: 1, bookmarks }, undefined, 2)}\n`;
}
