import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { editionOf } from '../../../data/domain/mine/checklistEdition.ts';
import { openUserStore } from '../../../data/store/user/userStore.ts';
import { madeUpEncounter, madeUpTemplate } from './madeUpEncounters.ts';

const AT = '2026-03-01T09:00:00.000Z';
const key = (number: number) => codeKeyOf('hcpcs', `J${String(number % 10_000).padStart(4, '0')}`);

const LINES = 40;
const ITEMS = 30;
/** What the templates of a clinic come to. */
const EDITIONS = 15;

/** Writes so much; a note has some 700 characters, an encounter 40 lines and 60 answers. */
export async function fillUserDatabase(size: {
  readonly bookmarks: number;
  readonly notes: number;
  readonly encounters: number;
}): Promise<void> {
  const opened = await openUserStore();
  if (!opened.ok) throw new Error(opened.error.kind);
  const bookmarks = Array.from({ length: size.bookmarks }, (_, at) => ({
    id: `bookmark-${at}`,
    key: key(at),
    folderId: '',
    position: at,
    labelIds: [],
    addedAt: AT,
  }));
  const notes = Array.from({ length: size.notes }, (_, at) => ({
    id: `note-${at}`,
    key: key(at),
    text: `**Note ${at}.** Bill the units given, and the rest with “JW”. ${'Order and start time on file. '.repeat(20)}`,
    isPinned: at % 50 === 0,
    createdAt: AT,
    editedAt: AT,
    sitting: 'sitting',
  }));
  const templates = Array.from({ length: EDITIONS }, (_, at) => madeUpTemplate(`template-${at}`, at, ITEMS));
  const editions = templates.map(template => editionOf(template, `edition-${template.id}`));
  const editionIds = editions.map(({ id }) => id);
  const encounters = Array.from({ length: size.encounters }, (_, at) =>
    madeUpEncounter(`encounter-${at}`, at, { lines: LINES, marks: 60, editionIds }),
  );
  const written = await opened.value.apply({
    bookmarks: { put: bookmarks },
    notes: { put: notes },
    checklistTemplates: { put: templates },
    checklistEditions: { put: editions },
    encounters: { put: encounters },
  });
  opened.value.close();
  if (!written.ok) throw new Error(written.error.kind);
}
