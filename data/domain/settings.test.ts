import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, stepTextSize } from './settings.ts';

test('nothing stored, or rubbish stored, gives the defaults', () => {
  for (const raw of [undefined, null, 'dark', 7, [], {}]) expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
});

test('what is understood is kept and the rest falls back, value by value', () => {
  expect(parseSettings({ theme: 'dark', textSizePercent: 'huge', activeOnly: true, billableOnly: 'yes' })).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    activeOnly: true,
  });
});

test('a payment locality and a state are kept where they are written as such', () => {
  const kept = {
    paymentLocality: '10112-00',
    paymentState: 'AL',
    isRuralArea: true,
    editSetting: 'outpatient' as const,
  };
  expect(parseSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  expect(parseSettings({ paymentLocality: 'here', paymentState: 7, isRuralArea: 'yes', editSetting: 'bank' })).toEqual(
    DEFAULT_SETTINGS,
  );
});

test('a text size between two steps goes to the nearer one, and the pane stays within its limits', () => {
  expect(parseSettings({ textSizePercent: 160, listPaneWidth: 9_000 })).toMatchObject({
    textSizePercent: 150,
    listPaneWidth: 800,
  });
  expect(parseSettings({ textSizePercent: 900, listPaneWidth: -4 })).toMatchObject({
    textSizePercent: 200,
    listPaneWidth: 280,
  });
  expect(parseSettings({ textSizePercent: Number.NaN, listPaneWidth: Number.NaN })).toEqual(DEFAULT_SETTINGS);
});

test('text size steps up and down and stops at 100 and 200 percent', () => {
  expect(stepTextSize(100, 1)).toBe(110);
  expect(stepTextSize(100, -1)).toBe(100);
  expect(stepTextSize(200, 1)).toBe(200);
  expect(stepTextSize(200, -1)).toBe(175);
});
