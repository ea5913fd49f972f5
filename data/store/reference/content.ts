import { Dexie, type Table } from 'dexie';
import type { ReferenceDb } from './referenceDb.ts';

/** Installing and cleaning up take turns: one must not delete what the other is writing. */
export const INSTALLING = 'chartside reference installation';

/** Deletes everything under a content id; harmless where there is nothing. */
export async function deleteContent(db: ReferenceDb, contentId: string): Promise<void> {
  const all = [
    [contentId, Dexie.minKey],
    [contentId, Dexie.maxKey],
  ] as const;
  await db.transaction('rw', db.chunks, db.parts, async () => {
    await db.chunks
      .where('[contentId+number]')
      .between(...all, true, true)
      .delete();
    await db.parts
      .where('[contentId+name]')
      .between(...all, true, true)
      .delete();
  });
}

/** Content no release, no companion and no data set points to: an installation that never got to its switch, or content that was replaced. */
export async function orphanContents(db: ReferenceDb): Promise<readonly string[]> {
  return await db.transaction('r', [db.releases, db.companions, db.datasets, db.chunks, db.parts], async () => {
    const rows = [
      ...(await db.releases.toArray()),
      ...(await db.companions.toArray()),
      ...(await db.datasets.toArray()),
    ];
    const wanted = new Set(rows.map(row => row.contentId));
    const stored = new Set([...(await contentsIn(db.chunks)), ...(await contentsIn(db.parts))]);
    return [...stored].filter(contentId => !wanted.has(contentId));
  });
}

/** From each content to the next: the browser reads a row to tell its key, and all of them are a hundred megabytes. */
async function contentsIn<Key extends readonly [contentId: string, within: number | string]>(
  table: Table<unknown, Key>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const last = found.at(-1);
    const after = last === undefined ? Dexie.minKey : [last, Dexie.maxKey];
    const [next] = await table.where(':id').above(after).limit(1).primaryKeys();
    if (next === undefined) return found;
    found.push(next[0]);
  }
}
