import type { Dexie } from 'dexie';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import type { Encounter } from '../../../data/domain/mine/encounter.ts';
import { planMark } from '../../../data/domain/mine/planChecklist.ts';
import type { UserChange } from '../../../data/domain/mine/userChange.ts';
import type { UserStore } from '../../../data/store/user/userStore.ts';
import { madeUpEncounter, madeUpTemplate } from './madeUpEncounters.ts';

const AT = '2026-03-01T09:00:00.000Z';
const key = (number: number) => codeKeyOf('hcpcs', `J${String(number % 10_000).padStart(4, '0')}`);

/** One change of each kind of row the person makes, under an id of its own. A new kind is one more line. */
const WRITES: Readonly<Record<string, (id: string, number: number) => UserChange>> = {
  bookmarks: (id, number) => ({
    bookmarks: { put: [{ id, key: key(number), folderId: '', position: number, labelIds: [], addedAt: AT }] },
  }),
  bookmarkFolders: (id, number) => ({
    bookmarkFolders: { put: [{ id, name: `Folder ${number}`, parentId: '', position: number }] },
  }),
  bookmarkLabels: (id, number) => ({
    bookmarkLabels: { put: [{ id, name: `Label ${number}`, color: 'blue', position: number }] },
  }),
  notes: (id, number) => ({
    notes: {
      put: [
        {
          id,
          key: key(number),
          text: `Note ${number}. `.repeat(1 + (number % 50)),
          isPinned: false,
          createdAt: AT,
          editedAt: AT,
          sitting: 's',
        },
      ],
    },
  }),
  noteVersions: (id, number) => ({
    noteVersions: { put: [{ id, noteId: 'n', text: `Version ${number}`, editedAt: AT }] },
  }),
  clinicNames: (id, number) => ({
    clinicNames: { put: [{ id, name: `name ${number}`, key: key(number), addedAt: AT }] },
  }),
  checklistTemplates: (id, number) => ({ checklistTemplates: { put: [madeUpTemplate(id, number)] } }),
  checklistEditions: (id, number) => {
    const { name, condition, sections, editedAt } = madeUpTemplate(id, number);
    return { checklistEditions: { put: [{ id, templateId: 't', editedAt, name, condition, sections }] } };
  },
  encounters: (id, number) => ({ encounters: { put: [madeUpEncounter(id, number, { lines: 1 + (number % 40) })] } }),
};

const WRITTEN_KINDS = Object.keys(WRITES);

/**
 * Writes rows of every kind, three at a time, until the end comes. Each is told once the store said it was done.
 *
 * @param run makes the ids of this run its own.
 */
export async function writeForever(
  store: UserStore,
  run: string,
  acknowledge: (kind: string, id: string) => void,
): Promise<void> {
  let number = 0;
  const writeOn = async () => {
    for (;;) {
      number += 1;
      const mine = number;
      const kind = WRITTEN_KINDS[mine % WRITTEN_KINDS.length] ?? '';
      const id = `${run}-${mine}`;
      const change = WRITES[kind]?.(id, mine);
      if (change === undefined) throw new Error(`No write for ${kind}.`);
      if ((await store.apply(change)).ok) acknowledge(kind, id);
    }
  };
  await Promise.all([writeOn(), writeOn(), writeOn(), tickOn(store, run, acknowledge)]);
}

/** Ticks one line after another of one encounter, as a person does; each is told as `ticks` under `encounter/item`. */
async function tickOn(store: UserStore, run: string, acknowledge: (kind: string, id: string) => void): Promise<void> {
  const encounterId = `${run}-ticked`;
  const begun = await store.apply({ encounters: { put: [madeUpEncounter(encounterId, 0, { lines: 40 })] } });
  if (!begun.ok) return;
  acknowledge('encounters', encounterId);
  const beginnings = { templates: [madeUpTemplate(`${run}-template`, 0)], newId: () => crypto.randomUUID(), at: AT };
  for (let number = 0; ; number += 1) {
    const itemKey = `tick-${number}`;
    const marking = { itemKey, value: { answer: 'done', note: `Tick ${number}` }, seen: {} } as const;
    const ticked = await store.encounters.change(encounterId, file => planMark(file, marking, beginnings));
    if (ticked.ok) acknowledge('ticks', `${encounterId}/${itemKey}`);
  }
}

/** The ticks that are on the disk, named as `tickOn` tells them. */
export async function storedTicks(dexie: Dexie): Promise<string[]> {
  const ticks: string[] = [];
  await dexie.table<Encounter>('encounters').each(({ id, marks }) => {
    for (const { itemKey, answer } of marks) if (answer === 'done') ticks.push(`${id}/${itemKey}`);
  });
  return ticks;
}
