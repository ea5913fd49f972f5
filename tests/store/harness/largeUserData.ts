import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { openUserStore } from '../../../data/store/user/userStore.ts';

const AT = '2026-03-01T09:00:00.000Z';
const key = (number: number) => codeKeyOf('hcpcs', `J${String(number % 10_000).padStart(4, '0')}`);

/** Writes so many bookmarks and notes; a note has some 700 characters. */
export async function fillUserDatabase(size: { readonly bookmarks: number; readonly notes: number }): Promise<void> {
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
  const written = await opened.value.apply({ bookmarks: { put: bookmarks }, notes: { put: notes } });
  opened.value.close();
  if (!written.ok) throw new Error(written.error.kind);
}
