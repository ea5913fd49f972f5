import { expect, test } from 'vitest';
import type { ImportProgress } from './protocol.ts';
import { tenASecond } from './tenASecond.ts';

test('progress is told ten times a second, and at once where a phase begins or everything is done', () => {
  const told: ImportProgress[] = [];
  let time = 0;
  const tell = tenASecond(
    progress => told.push(progress),
    () => time,
  );
  for (let step = 0; step <= 50; step += 1) {
    time = step * 10;
    tell({ phase: step < 25 ? 'storing' : 'verifying', rows: step, fraction: step / 50 });
  }
  expect(told.map(({ phase, rows }) => `${phase} ${rows}`)).toEqual([
    'storing 0',
    'storing 10',
    'storing 20',
    'verifying 25',
    'verifying 35',
    'verifying 45',
    'verifying 50',
  ]);
});
