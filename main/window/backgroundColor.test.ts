import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backgroundColor } from './backgroundColor.ts';

test('the frame is as dark as the page will be', () => {
  const dark = backgroundColor('dark', false);
  const light = backgroundColor('light', true);
  expect(dark).not.toBe(light);
  expect([backgroundColor('system', true), backgroundColor('system', false)]).toEqual([dark, light]);
});

test('the frame has the very colors of the page', () => {
  const tokens = readFileSync(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8');
  const canvas = /--color-canvas: light-dark\((#\w+), (#\w+)\)/.exec(tokens)?.slice(1);
  expect([backgroundColor('light', false), backgroundColor('dark', false)]).toEqual(canvas);
});
