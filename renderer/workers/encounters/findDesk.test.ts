import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import { planBegin, planDeleteEncounter, planHead } from '../../../data/domain/mine/planEncounters.ts';
import { openUserStore } from '../../../data/store/user/userStore.ts';
import { workerInThread } from '../workerInThread.ts';
import { createFindClient } from './findClient.ts';
import { FindDesk } from './findDesk.ts';
import type { FindAsk, FindReply } from './protocol.ts';

const at = '2026-03-01T09:00:00.000Z';
const dateOfService = parseCalendarDate('2026-03-01');

test('what was edited or deleted since the last question is found as it is now, and nothing else is read again', async () => {
  const opened = await openUserStore(crypto.randomUUID());
  if (!opened.ok || dateOfService === undefined) throw new Error('not open');
  const user = opened.value;
  const read: string[] = [];
  const { some } = user.encounters;
  const encounters = {
    ...user.encounters,
    some: (ids: readonly string[]) => {
      read.push(...ids);
      return some(ids);
    },
  };
  const open = async () => ({ ok: true, value: { ...user, encounters } }) as const;
  let desk: FindDesk | undefined;
  const client = createFindClient(() =>
    workerInThread<FindAsk, FindReply>((ask, reply) => {
      desk ??= new FindDesk(reply, open);
      return desk.take(ask);
    }),
  );
  for (const id of ['amber', 'birch', 'cedar']) {
    await encounters.change(id, () => ({ ok: true, value: planBegin({ id, label: id, dateOfService, at }) }));
  }
  const found = async (...words: string[]) => {
    const answer = await client.find(words);
    return answer.ok ? [...answer.value] : answer.error;
  };
  expect(await found('2026')).toEqual(['amber', 'birch', 'cedar']);
  await encounters.change('birch', ({ encounter }) =>
    planHead(encounter, { field: 'label', seen: 'birch', value: 'slate' }, '2026-03-01T09:01:00.000Z'),
  );
  await encounters.change('cedar', ({ encounter }) => planDeleteEncounter(encounter));
  expect(await found('birch')).toEqual([]);
  expect(await found('slate')).toEqual(['birch']);
  expect(await found('2026')).toEqual(['amber', 'birch']);
  expect(read).toEqual(['amber', 'birch', 'cedar', 'birch']);
  user.close();
});
