import { expect, test } from 'vitest';
import { redactError } from './redactError.ts';

test('neither message nor folder is written down', () => {
  const error = Object.assign(new TypeError("open '/home/coder/Jane Doe/plan.zip'"), { code: 'ENOENT' });
  error.stack = [
    "TypeError: open '/home/coder/Jane Doe/plan.zip'",
    '    at async FileDesk.admit (/opt/Jane Doe/app.asar/dist/main/main.cjs:120:7)',
    '    at file:///C:/Users/Jane%20Doe/app/main.cjs:9:1',
    '    at C:\\Users\\Jane Doe\\app\\main.cjs:3:5',
    '    at node:internal/process/task_queues:95:5',
    'and a second line of the message: Jane Doe',
  ].join('\n');
  expect(redactError(error)).toBe(
    'TypeError(ENOENT) < FileDesk.admit@main.cjs:120:7 < anonymous@main.cjs:9:1 < anonymous@main.cjs:3:5 < anonymous@task_queues:95:5',
  );
});

test('a real error keeps where it arose', () => {
  expect(redactError(new RangeError('Jane Doe'))).toMatch(/^RangeError < .*redactError\.test\.ts:\d+:\d+/);
  expect(redactError(new RangeError('Jane Doe'))).not.toContain('Jane');
});

test('a name or code made to carry text carries none', () => {
  const error = Object.assign(new Error('x'), { code: 'Jane Doe', stack: '' });
  error.name = 'Jane Doe at home';
  expect(redactError(error)).toBe('Error');
});

test.each(['Jane Doe', { name: 'Jane Doe' }, undefined, null, 5])(
  'a thrown %j is only said to have been thrown',
  thrown => {
    expect(redactError(thrown)).toBe(`thrown ${typeof thrown}`);
  },
);
