import { expect, test } from 'vitest';
import { backgroundColor } from './backgroundColor.ts';

test('the frame is as dark as the page will be', () => {
  const dark = backgroundColor('dark', false);
  const light = backgroundColor('light', true);
  expect(dark).not.toBe(light);
  expect([backgroundColor('system', true), backgroundColor('system', false)]).toEqual([dark, light]);
});
