import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/harness.ts';

/** What a busy clinic has after years. */
const SIZE = { bookmarks: 10_000, notes: 20_000, encounters: 2_000 };

test('10,000 bookmarks, 20,000 notes and 2,000 encounters of 40 lines: backed up, proven, restored into a new profile, the same row by row', async ({
  open,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'chartside-large-backup-'));
  const file = join(folder, 'large.chartside-backup');
  const { app, page } = await open();
  await page.evaluate(size => window.store.fillUserDatabase(size), SIZE);
  const before = await everyRow(page);
  const dumped = await page.evaluate(async () => {
    const client = window.store.createBackupClient();
    const startedAt = performance.now();
    const dump = await client.dump({ appVersion: '0.1.0', writtenAt: new Date().toISOString() });
    if (!dump.ok) throw new Error(dump.error.kind);
    const dumpMs = performance.now() - startedAt;
    const text = await new Blob([dump.value.bytes]).text();
    return { dumpMs, byteLength: dump.value.bytes.length, text };
  });
  writeFileSync(file, dumped.text);
  expect(readFileSync(file).length).toBe(dumped.byteLength);

  const restored = await page.evaluate(async path => {
    // A new profile: nothing is there.
    await window.store.Dexie.delete('user');
    const client = window.store.createBackupClient();
    const time = async <T>(work: () => Promise<T>) => {
      const startedAt = performance.now();
      const value = await work();
      return { value, ms: performance.now() - startedAt };
    };
    const proof = await time(async () => client.prove(await window.store.readFile(path)));
    const read = await time(async () => client.read(await window.store.readFile(path), { compares: true }));
    const done = await time(() => client.restore('replace'));
    client.close();
    return { proof, read, done };
  }, file);
  const rows = Object.values(before).reduce((sum, table) => sum + table.rows, 0);
  expect(rows).toBeGreaterThan(SIZE.bookmarks + SIZE.notes + SIZE.encounters);
  expect(restored.proof.value).toMatchObject({ ok: true, value: { rows } });
  expect(restored.done.value.ok).toBe(true);
  expect(await everyRow(page)).toEqual(before);
  const peaks = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ memory }) => memory.peakWorkingSetSize / 1024),
  );
  console.log(
    `backup of ${SIZE.bookmarks} bookmarks, ${SIZE.notes} notes and ${SIZE.encounters} encounters: ${(dumped.byteLength / 1e6).toFixed(1)} MB; ` +
      `written in ${Math.round(dumped.dumpMs)} ms, proven in ${Math.round(restored.proof.ms)} ms, ` +
      `read and compared in ${Math.round(restored.read.ms)} ms, restored in ${Math.round(restored.done.ms)} ms; ` +
      `largest process at its peak ${Math.round(Math.max(...peaks))} MiB`,
  );
  rmSync(folder, { recursive: true, force: true });
});

/** SHA-256 of the rows of each table, read without any code of the app, and how many there are. */
function everyRow(page: Page) {
  return page.evaluate(async () => {
    const database = await new window.store.Dexie('user').open();
    const tables: Record<string, { rows: number; digest: string }> = {};
    for (const table of database.tables) {
      const rows = await table.toArray();
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(rows)));
      const hex = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
      tables[table.name] = { rows: rows.length, digest: hex };
    }
    database.close();
    return tables;
  });
}
