import type { Page } from '@playwright/test';
import { expect } from './harness/harness.ts';
import { test } from './harness/smallDisk.ts';

/** Installs a made-up release and tells what came of it. */
function install(page: Page, count: number, effectiveFrom: string) {
  return page.evaluate(
    async ([rows, date]) => {
      const { openReferenceStore, madeUpIcd10cm } = window.store;
      const opened = await openReferenceStore();
      if (!opened.ok) return { result: opened };
      const { release, records } = madeUpIcd10cm({ count: rows, effectiveFrom: date });
      const result = await opened.value.installRelease(release, records, { segment: new Uint8Array(1_000_000) });
      opened.value.close();
      return { result };
    },
    [count, effectiveFrom] as const,
  );
}

/** What the store holds, leftovers cleaned up as at a start. */
function stored(page: Page) {
  return page.evaluate(async () => {
    const { openReferenceStore, Dexie } = window.store;
    const opened = await openReferenceStore();
    if (!opened.ok) return opened;
    await opened.value.cleanUpLeftovers();
    const active = await opened.value.activeRelease('icd10cm');
    const records = active === undefined ? [] : await opened.value.recordsOf(active.id);
    const raw = await new Dexie('reference').open();
    const chunks = await raw.table('chunks').count();
    raw.close();
    opened.value.close();
    return { activeFrom: active?.effectiveFrom, records: records.length, chunks };
  });
}

test('a release that does not fit on the disk is refused, the old one stays, and it fits once there is room', async ({
  page,
  disk,
}) => {
  expect(await install(page, 2_000, '2024-10-01')).toMatchObject({ result: { ok: true } });
  disk.leaveFree(200_000);
  expect(await install(page, 60_000, '2025-10-01')).toEqual({
    result: { ok: false, error: { kind: 'quota', database: 'reference' } },
  });
  disk.makeRoom();
  expect(await stored(page)).toEqual({ activeFrom: '2024-10-01', records: 2_000, chunks: 4 });
  expect(await install(page, 60_000, '2025-10-01')).toMatchObject({ result: { ok: true } });
  expect(await stored(page)).toEqual({ activeFrom: '2025-10-01', records: 60_000, chunks: 122 });
});

test('a database that cannot be opened because the disk is full is not taken for a damaged one', async ({
  page,
  disk,
}) => {
  const open = () =>
    page.evaluate(async () => {
      const [reference, user] = [await window.store.openReferenceStore(), await window.store.openUserStore()];
      return { reference: reference.ok || reference.error.kind, user: user.ok || user.error.kind };
    });
  expect(await open()).toEqual({ reference: true, user: true });
  disk.leaveFree(0);
  const onFullDisk = await open();
  for (const outcome of Object.values(onFullDisk)) expect([true, 'quota']).toContain(outcome);
  disk.makeRoom();
  expect(await open()).toEqual({ reference: true, user: true });
});

test('what the person did on a full disk is kept, or said not to be; what was there before stays', async ({
  page,
  disk,
}) => {
  const visit = (from: number, count: number) =>
    page.evaluate(
      async ([first, many]) => {
        const opened = await window.store.openUserStore();
        if (!opened.ok) return { kept: 0, failure: opened.error.kind };
        let kept = 0;
        let failure: string | undefined;
        for (let index = first; index < first + many && failure === undefined; index += 1) {
          const key = window.store.codeKeyOf('hcpcs', `J${String(index).padStart(4, '0')}`);
          const result = await opened.value.visit(key, new Date(1_700_000_000_000 + index).toISOString());
          if (result.ok) kept += 1;
          else failure = result.error.kind;
        }
        opened.value.close();
        return { kept, failure };
      },
      [from, count] as const,
    );
  const recents = () =>
    page.evaluate(async () => {
      const opened = await window.store.openUserStore();
      if (!opened.ok) throw new Error(opened.error.kind);
      const rows = await opened.value.recents(1_000);
      opened.value.close();
      return rows.length;
    });
  expect(await visit(0, 10)).toEqual({ kept: 10, failure: undefined });
  disk.leaveFree(0);
  // A few writes still fit into blocks that were begun; sooner or later one does not.
  const onFullDisk = await visit(10, 180);
  expect([undefined, 'quota']).toContain(onFullDisk.failure);
  disk.makeRoom();
  expect(await recents()).toBe(10 + onFullDisk.kept);
});
