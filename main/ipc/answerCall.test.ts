import { expect, test, vi } from 'vitest';
import { SHELL_CALLS } from '../contract/calls.ts';
import { type Answers, answerCall } from './answerCall.ts';

const NEVER = () => expect.unreachable();

function answering(answers: Partial<Answers>): Answers {
  return { ...(Object.fromEntries(SHELL_CALLS.map(call => [call, NEVER])) as unknown as Answers), ...answers };
}

function observer() {
  return { onBadPayload: vi.fn(), onUnexpected: vi.fn() };
}

test('a good payload is answered with what the call returned', async () => {
  const answers = answering({
    'clipboard:writeText': ({ text }) => (text === 'J9207' ? { ok: true, value: null } : NEVER()),
  });
  const watch = observer();
  expect(await answerCall('clipboard:writeText', { text: 'J9207' }, answers, watch)).toEqual({ ok: true, value: null });
  expect([watch.onBadPayload, watch.onUnexpected].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('a forged payload never reaches the call', async () => {
  const watch = observer();
  expect(await answerCall('files:read', { ticket: '../x', offset: 0, length: 1 }, answering({}), watch)).toEqual({
    ok: false,
    error: { kind: 'bad-payload', call: 'files:read' },
  });
  expect(watch.onBadPayload).toHaveBeenCalledExactlyOnceWith('files:read');
});

test('an error nobody foresaw is answered without its words, and shown to the log', async () => {
  const fault = new Error('ENOENT: /home/coder/Jane Doe.txt');
  const watch = observer();
  const answers = answering({ 'app:info': () => Promise.reject(fault) });
  expect(await answerCall('app:info', null, answers, watch)).toEqual({
    ok: false,
    error: { kind: 'unexpected', call: 'app:info' },
  });
  expect(watch.onUnexpected).toHaveBeenCalledExactlyOnceWith('app:info', fault);
});

test.each(['ENOSPC', 'EDQUOT'])('%s is answered as a full disk', async code => {
  const answers = answering({ 'theme:set': () => Promise.reject(Object.assign(new Error('no room'), { code })) });
  expect(await answerCall('theme:set', { theme: 'dark' }, answers, observer())).toEqual({
    ok: false,
    error: { kind: 'disk-full' },
  });
});
