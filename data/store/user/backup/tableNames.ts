/** What the rows of each table of the user database are called: one, several. */
const NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  settings: ['set of settings', 'sets of settings'],
  recents: ['recent code', 'recent codes'],
  bookmarks: ['bookmark', 'bookmarks'],
  bookmarkFolders: ['bookmark folder', 'bookmark folders'],
  bookmarkLabels: ['label', 'labels'],
  notes: ['note', 'notes'],
  noteVersions: ['earlier version of a note', 'earlier versions of notes'],
  clinicNames: ['clinic name', 'clinic names'],
  codeUses: ['counted code', 'counted codes'],
  checklistTemplates: ['checklist template', 'checklist templates'],
  checklistEditions: ['checklist kept for an encounter', 'checklists kept for encounters'],
  encounters: ['encounter', 'encounters'],
  keptGuides: ['checked guide', 'checked guides'],
};

/** How the rows of a table are called on screen; a table without a name of its own by its name in the database. */
export function nameOfRows(table: string, rows: number): string {
  const names = Object.hasOwn(NAMES, table) ? NAMES[table] : undefined;
  return names === undefined ? table : names[rows === 1 ? 0 : 1];
}
