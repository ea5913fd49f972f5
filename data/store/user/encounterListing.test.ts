import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../domain/calendarDate.ts';
import { planArchive, planFinish } from '../../domain/mine/planEncounterState.ts';
import { planBegin } from '../../domain/mine/planEncounters.ts';
import { openUserStore } from './userStore.ts';

const minute = (number: number) => new Date(Date.UTC(2026, 2, 1, 9, number)).toISOString();
const dateOfService = parseCalendarDate('2026-03-01');
const beginnings = (at: number) => ({ templates: [], newId: () => crypto.randomUUID(), at: minute(at) });

test('the list has open encounters first, the last edited at the top, and reads as many as are shown', async () => {
  const opened = await openUserStore(crypto.randomUUID());
  if (!opened.ok || dateOfService === undefined) throw new Error('not open');
  const { encounters } = opened.value;
  for (const [at, id] of ['amber', 'birch', 'cedar', 'delta', 'ember'].entries()) {
    await encounters.change(id, () => ({
      ok: true,
      value: planBegin({ id, label: id, dateOfService, at: minute(at) }),
    }));
  }
  await encounters.change('amber', file => planArchive(file, beginnings(9)));
  await encounters.change('delta', file => planFinish(file, beginnings(8)));
  const labels = async (ask: Parameters<typeof encounters.listing>[0]) => {
    const { found, rows } = await encounters.listing(ask);
    return [found, ...rows.map(({ label }) => label)];
  };
  expect(await labels({ state: 'all', limit: 9 })).toEqual([5, 'ember', 'cedar', 'birch', 'delta', 'amber']);
  expect(await labels({ state: 'open', limit: 2 })).toEqual([3, 'ember', 'cedar']);
  expect(await labels({ state: 'all', limit: 9, among: new Set(['amber', 'cedar']) })).toEqual([2, 'cedar', 'amber']);
  expect((await encounters.listing({ state: 'open', limit: 0 })).counts).toEqual({
    all: 5,
    open: 3,
    finished: 1,
    archived: 1,
  });
  opened.value.close();
});
