import { expect, test } from '../store/harness/harness.ts';
import { campaignSeed, campaignSize } from './campaignSize.ts';
import { killTree } from './processTree.ts';
import { seededRandom } from './random.ts';

test.skip(process.platform !== 'linux', 'killing a whole process tree is written for Linux');

const KILLS = campaignSize(3, 200);

/** Long enough for some dozens of writes on a busy machine. */
const LONGEST_RUN_MS = 1_200;

test(`killed ${KILLS} times while the person’s data is written, every acknowledged write is there at the next start`, async ({
  open,
}) => {
  test.setTimeout(60_000 + KILLS * 12_000);
  const random = seededRandom(campaignSeed());
  /** By kind: the ids the store said were on the disk, of all runs. */
  const acknowledged = new Map<string, Set<string>>();
  const lost: string[] = [];

  for (let kill = 0; kill < KILLS; kill += 1) {
    const { app, page } = await open();
    const found = await page.evaluate(async () => {
      // As the app opens it: a process that is still dying may hold the files for a moment.
      const opened = await window.store.openUserStore();
      if (!opened.ok) return `not opened: ${JSON.stringify(opened.error)}`;
      opened.value.close();
      const dexie = await new window.store.Dexie('user').open();
      const keys: Record<string, string[]> = {};
      for (const table of dexie.tables) keys[table.name] = (await table.toCollection().primaryKeys()).map(String);
      keys.ticks = await window.store.storedTicks(dexie);
      dexie.close();
      return keys;
    });
    if (typeof found === 'string') throw new Error(`At start ${kill}, ${found}`);
    for (const [kind, ids] of acknowledged) {
      const there = new Set(found[kind]);
      for (const id of ids) if (!there.has(id)) lost.push(`${kind} ${id}, missing at start ${kill}`);
    }
    expect(lost).toEqual([]);

    await page.exposeFunction('acknowledge', (kind: string, id: string) => {
      acknowledged.set(kind, (acknowledged.get(kind) ?? new Set()).add(id));
    });
    await page.evaluate(async run => {
      const opened = await window.store.openUserStore();
      if (!opened.ok) throw new Error(opened.error.kind);
      const tell: (kind: string, id: string) => void = Reflect.get(window, 'acknowledge');
      void window.store.writeForever(opened.value, run, (kind, id) => tell(kind, id));
    }, `run${kill}`);
    const pid = app.process().pid;
    if (pid === undefined) throw new Error('The window has no process.');
    const closed = app.waitForEvent('close');
    await new Promise(resolve => setTimeout(resolve, 50 + random.fraction() * LONGEST_RUN_MS));
    killTree(pid);
    await closed;
  }

  const { page } = await open();
  const counts = await page.evaluate(
    async kinds => {
      const dexie = await new window.store.Dexie('user').open();
      const found: [string, number][] = [];
      for (const [kind, ids] of kinds) {
        const there =
          kind === 'ticks'
            ? new Set(await window.store.storedTicks(dexie))
            : new Set((await dexie.table(kind).toCollection().primaryKeys()).map(String));
        found.push([kind, ids.filter(id => there.has(id)).length]);
      }
      dexie.close();
      return found;
    },
    [...acknowledged].map(([kind, ids]) => [kind, [...ids]] as const),
  );
  const told = counts.map(([kind, found]) => `${kind} ${acknowledged.get(kind)?.size} / ${found}`);
  console.log(`user kills: ${KILLS} (seed ${campaignSeed()}); acknowledged / found: ${told.join(', ')}`);
  expect(counts.length).toBeGreaterThan(0);
  for (const [kind, found] of counts) expect(found, kind).toBe(acknowledged.get(kind)?.size);
});
