import { expect, test } from 'vitest';
import { Refusals } from './refusals.ts';

test('every refused request is counted, but a flood of them writes few lines', () => {
  const milestones: number[] = [];
  const refusals = new Refusals(requests => milestones.push(requests));
  for (let i = 0; i < 1000; i += 1) refusals.noteRequest();
  expect(refusals.requests).toBe(1000);
  expect(milestones).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
});
