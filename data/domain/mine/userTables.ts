import { parseSettings } from '../settings.ts';
import { parseBookmark } from './bookmark.ts';
import { parseBookmarkFolder } from './bookmarkFolder.ts';
import { parseBookmarkLabel } from './bookmarkLabel.ts';
import { parseEdition } from './checklistEdition.ts';
import { parseTemplate } from './checklistTemplate.ts';
import { parseClinicName } from './clinicName.ts';
import { parseCodeUse } from './codeUse.ts';
import { parseEncounter } from './encounter.ts';
import { parseKeptGuide } from './keptGuide.ts';
import { parseNote, parseNoteVersion } from './note.ts';
import { parseRecent } from './recent.ts';
import { fieldsOf, readId } from './rowFields.ts';

/**
 * Every table of the user database, with the field that names a row and the reader that tells a row from anything
 * else. A row that its reader refuses is damaged or hostile: it is never written.
 */
export const USER_TABLES = {
  settings: { key: 'id', parse: parseSettingsRow },
  recents: { key: 'key', parse: parseRecent },
  bookmarks: { key: 'id', parse: parseBookmark },
  bookmarkFolders: { key: 'id', parse: parseBookmarkFolder },
  bookmarkLabels: { key: 'id', parse: parseBookmarkLabel },
  notes: { key: 'id', parse: parseNote },
  noteVersions: { key: 'id', parse: parseNoteVersion },
  clinicNames: { key: 'id', parse: parseClinicName },
  codeUses: { key: 'key', parse: parseCodeUse },
  checklistTemplates: { key: 'id', parse: parseTemplate },
  checklistEditions: { key: 'id', parse: parseEdition },
  encounters: { key: 'id', parse: parseEncounter },
  keptGuides: { key: 'id', parse: parseKeptGuide },
} as const satisfies Record<
  string,
  { readonly key: 'id' | 'key'; readonly parse: (raw: unknown) => object | undefined }
>;

/** The one row of settings; its value is read with `parseSettings`, which fails on nothing. */
function parseSettingsRow(raw: unknown): { readonly id: string; readonly value: unknown } | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  return id === undefined ? undefined : { id, value: parseSettings(fields?.value) };
}
