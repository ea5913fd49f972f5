import { expect, test } from './harness/harness.ts';

test('a release is stored, found code by code, and still there after a restart', async ({ open }) => {
  const first = await open();
  expect(
    await first.page.evaluate(async () => {
      const { openReferenceStore, madeUpIcd10cm } = window.store;
      const opened = await openReferenceStore();
      if (!opened.ok) return opened;
      const { release, records } = madeUpIcd10cm({ count: 20_000 });
      const installed = await opened.value.installRelease(release, records, {
        segment: new Uint8Array(200_000).fill(7),
      });
      opened.value.close();
      return installed;
    }),
  ).toEqual({ ok: true, value: null });
  await first.app.close();

  const second = await open();
  const after = await second.page.evaluate(async () => {
    const { openReferenceStore, madeUpIcd10cm, codeKeyOf } = window.store;
    const opened = await openReferenceStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    const { release, records } = madeUpIcd10cm({ count: 20_000 });
    const stored = await opened.value.recordsOf(release.id);
    const segments = await opened.value.activeSegments();
    const key = codeKeyOf('icd10cm', records[12_345]?.code ?? '');
    return {
      isSame: JSON.stringify(stored) === JSON.stringify(records),
      segmentBytes: segments.ok ? segments.value.map(bytes => bytes.filter(byte => byte === 7).length) : segments,
      found: (await opened.value.findCode(key))?.record,
      expected: records[12_345],
      neighbours: await opened.value.neighbours(key),
      expectedNeighbours: { previous: records[12_344], next: records[12_346] },
      releases: await opened.value.releases(),
    };
  });
  expect(after).toMatchObject({ isSame: true, segmentBytes: [200_000] });
  expect(after.found).toEqual(after.expected);
  expect(after.neighbours).toEqual(after.expectedNeighbours);
  expect(after.releases).toMatchObject([{ isActive: true, canRollBackTo: false }]);
});

test('a live query in the page is told when a worker installs a release', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const { openReferenceStore, createImportClient, liveQuery } = window.store;
    const opened = await openReferenceStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    const store = opened.value;
    const client = createImportClient();
    const lengths: number[] = [];
    const done = new Promise<void>(resolve => {
      liveQuery(() => store.releases()).subscribe(releases => {
        lengths.push(releases.length);
        if (releases.filter(({ isActive }) => isActive).length === 2) resolve();
      });
    });
    const installed = await client.installStarterPack();
    await done;
    client.close();
    return { lengths, installed: installed.ok ? installed.value.map(release => release.series) : installed };
  });
  expect(seen.installed).toEqual(['hcpcs', 'icd10cm']);
  expect(seen.lengths.at(0)).toBe(0);
  expect(seen.lengths.at(-1)).toBe(2);
});

test('a live query on one code is told of a switch, though the code was read from memory before', async ({ page }) => {
  const texts = await page.evaluate(async () => {
    const { openReferenceStore, madeUpHcpcs, codeKeyOf, liveQuery } = window.store;
    const [opened, other] = [await openReferenceStore(), await openReferenceStore()];
    if (!opened.ok || !other.ok) throw new Error('closed');
    const old = madeUpHcpcs({ codes: ['J9207'], effectiveFrom: '2024-10-01', wording: 'old' });
    const next = madeUpHcpcs({ codes: ['J9207'], wording: 'new' });
    await other.value.installRelease(old.release, old.records, { segment: new Uint8Array([1]) });
    const key = codeKeyOf('hcpcs', 'J9207');
    await opened.value.findCode(key);
    const seen: string[] = [];
    const read = (word: string) => seen.at(-1)?.endsWith(word);
    const told = (word: string) =>
      new Promise<void>(resolve => {
        const look = () => (read(word) ? resolve() : setTimeout(look, 5));
        look();
      });
    liveQuery(() => opened.value.findCode(key)).subscribe(found => seen.push(found?.record.longText ?? ''));
    await told('old');
    await other.value.installRelease(next.release, next.records, { segment: new Uint8Array([1]) });
    await told('new');
    await other.value.rollBack('hcpcs');
    await told('old');
    return seen;
  });
  expect(texts.at(-1)).toContain('old');
});

test('killed at any moment of an installation, the old release or the new one is active and whole, and no leftovers stay', async ({
  open,
}) => {
  const first = await open();
  await first.page.evaluate(async () => {
    const { openReferenceStore, madeUpIcd10cm } = window.store;
    const opened = await openReferenceStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    const { release, records } = madeUpIcd10cm({ count: 3_000, effectiveFrom: '2024-10-01', wording: 'old' });
    await opened.value.installRelease(release, records, { segment: new Uint8Array([1]) });
  });
  let running = first;
  for (const phase of ['storing', 'verifying', 'switching'] as const) {
    // The page says when the phase has begun; the whole app is killed at that moment.
    const begun = running.page.waitForEvent('console', message => message.text() === `phase ${phase}`);
    void running.page
      .evaluate(async until => {
        const { openReferenceStore, madeUpIcd10cm } = window.store;
        const opened = await openReferenceStore();
        if (!opened.ok) throw new Error(opened.error.kind);
        const { release, records } = madeUpIcd10cm({ count: 30_000, effectiveFrom: '2025-10-01', wording: 'new' });
        await opened.value.installRelease(
          release,
          records,
          { segment: new Uint8Array(3_000_000) },
          {
            onProgress: progress => {
              if (progress.phase === until) console.log(`phase ${until}`);
            },
          },
        );
      }, phase)
      .catch(() => undefined);
    await begun;
    const closed = running.app.waitForEvent('close');
    running.app.process().kill('SIGKILL');
    await closed;

    running = await open();
    const after = await running.page.evaluate(async () => {
      const { openReferenceStore, Dexie } = window.store;
      const opened = await openReferenceStore();
      if (!opened.ok) throw new Error(opened.error.kind);
      const store = opened.value;
      await store.cleanUpLeftovers();
      const active = await store.activeRelease('icd10cm');
      const records = active === undefined ? [] : await store.recordsOf(active.id);
      const raw = await new Dexie('reference').open();
      const keys = (await raw.table('chunks').toCollection().primaryKeys()) as [string, number][];
      const rows = (await raw.table('releases').toArray()) as { contentId: string }[];
      raw.close();
      const wanted = new Set(rows.map(row => row.contentId));
      return {
        effectiveFrom: active?.effectiveFrom,
        words: [...new Set(records.map(record => record.longText.split(' ').at(-1)))],
        count: records.length,
        orphans: keys.filter(([contentId]) => !wanted.has(contentId)).length,
      };
    });
    const theOldOne = { effectiveFrom: '2024-10-01', words: ['old'], count: 3_000, orphans: 0 };
    const theNewOne = { effectiveFrom: '2025-10-01', words: ['new'], count: 30_000, orphans: 0 };
    // The word that a phase has begun travels to us and the kill travels back: meanwhile verifying may end and the switch be made.
    expect(phase === 'storing' ? [theOldOne] : [theOldOne, theNewOne], phase).toContainEqual(after);
  }
});

test('a worker ended in the middle of an installation leaves nothing that a start does not clean up', async ({
  page,
}) => {
  const result = await page.evaluate(async () => {
    const { openReferenceStore, createImportClient, Dexie } = window.store;
    const rows = Array.from({ length: 40_000 }, (_, index) => {
      const code = `A${index.toString(36).toUpperCase().padStart(5, '0')}`;
      return `${String(index + 1).padStart(5, '0')} ${code.padEnd(7)} 1 ${code.padEnd(60)} Made-up entry ${code}\n`;
    });
    const client = createImportClient();
    const inspected = await client.inspect('icd10cm_order_2025.txt', new TextEncoder().encode(rows.join('')));
    if (!inspected.ok) return inspected;
    const ended = new Promise<void>(resolve => {
      void client.install('2024-10-01' as never, ({ phase }) => {
        if (phase !== 'verifying') return;
        client.close();
        resolve();
      });
    });
    await ended;
    const opened = await openReferenceStore();
    if (!opened.ok) return opened;
    // The dead worker's lock is let go of by the browser, a moment later.
    let cleaned = await opened.value.cleanUpLeftovers();
    while (cleaned.ok && cleaned.value.removed === 0) cleaned = await opened.value.cleanUpLeftovers();
    const raw = await new Dexie('reference').open();
    const left = (await raw.table('chunks').count()) + (await raw.table('parts').count());
    raw.close();
    return { cleaned, left, releases: await opened.value.releases() };
  });
  expect(result).toEqual({ cleaned: { ok: true, value: { removed: 1 } }, left: 0, releases: [] });
});
