import { expect, test } from 'vitest';
import { createVisit, type Waiting } from './visit.ts';

/** What waits, with the words for when; run by the test. */
function stage() {
  const acts: { readonly when: string; readonly act: () => void }[] = [];
  const wait = (when: string, act: () => void) => {
    const waits = { when, act };
    acts.push(waits);
    return () => void acts.splice(acts.indexOf(waits), 1);
  };
  const waiting: Waiting = {
    atPause: (act, latestMs) => wait(`at a pause within ${latestMs} ms`, act),
    after: (act, ms) => wait(`after ${ms} ms`, act),
  };
  const written: string[] = [];
  return {
    waiting,
    written,
    write: () => void written.push('written'),
    planned: () => acts.map(({ when }) => when),
    pass: () => {
      for (const { act } of acts.splice(0)) act();
    },
  };
}

test('a code opened on purpose is remembered at the first pause after its page is drawn, once', () => {
  const { waiting, write, written, planned, pass } = stage();
  const visit = createVisit(true, write, waiting);
  expect([written, planned()]).toEqual([[], []]);
  visit.drawn();
  expect(planned()).toEqual(['at a pause within 500 ms']);
  pass();
  visit.leave?.();
  visit.drawn();
  pass();
  expect(written).toEqual(['written']);
});

test('a code opened and left before its page was drawn is remembered as it is left', () => {
  const { waiting, write, written } = stage();
  createVisit(true, write, waiting).leave?.();
  expect(written).toEqual(['written']);
});

test('a code passed over with the arrow keys is not remembered; one looked at for a second is', () => {
  const { waiting, write, written, planned, pass } = stage();
  const passedOver = createVisit(false, write, waiting);
  const stop = passedOver.drawn();
  expect(planned()).toEqual(['after 1000 ms']);
  stop();
  expect(passedOver.leave).toBeUndefined();
  createVisit(false, write, waiting).drawn();
  pass();
  expect(written).toEqual(['written']);
});
