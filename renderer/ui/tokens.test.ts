import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const COLOR = /--color-([\w-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);/gu;

/** The first value of each colour: the roles as everybody sees them, before any contrast preference. */
function rolesOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const [, role = '', light = '', dark = ''] of css.matchAll(COLOR)) {
    if (!roles.has(role)) roles.set(role, theme === 'light' ? light : dark);
  }
  return roles;
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['canvas', 'rail', 'surface', 'surface-raised', 'surface-sunken', 'hover', 'selected'];
const TEXTS = ['text', 'text-muted', 'text-subtle', 'accent-text', 'good', 'caution', 'stop', 'info'];
const ON: readonly (readonly [text: string, back: string])[] = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-accent', 'accent-pressed'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['accent-text', 'accent-soft'],
  ['accent-text', 'accent-soft-hover'],
  ['good', 'good-soft'],
  ['caution', 'caution-soft'],
  ['stop', 'stop-soft'],
  ['info', 'info-soft'],
  ['text', 'highlight'],
  ['text', 'good-soft'],
  ['text', 'caution-soft'],
  ['text', 'stop-soft'],
  ['text', 'info-soft'],
  ['text-muted', 'pressed'],
];

for (const theme of ['light', 'dark'] as const) {
  const roles = rolesOf(theme);
  const color = (role: string): string => {
    const hex = roles.get(role);
    if (hex === undefined) throw new Error(`tokens.css has no colour “${role}”`);
    return hex;
  };
  const tooFaint = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([front, back]) => ({ front, back, ratio: contrast(color(front), color(back)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);

  test(`every text can be read on every surface, ${theme}`, () => {
    expect(tooFaint([...TEXTS.flatMap(text => SURFACES.map(back => [text, back] as const)), ...ON], 4.5)).toEqual([]);
  });

  test(`edges of controls and the focus ring are seen on every surface, ${theme}`, () => {
    const marks = ['border-control', 'focus', 'accent'];
    expect(
      tooFaint(
        marks.flatMap(mark => SURFACES.map(back => [mark, back] as const)),
        3,
      ),
    ).toEqual([]);
  });
}

test('no other style sheet names a raw colour', () => {
  const renderer = new URL('../', import.meta.url);
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.css') && !name.endsWith('tokens.css'),
  );
  expect(sheets.length).toBeGreaterThan(20);
  const raw = sheets.filter(name =>
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/iu.test(readFileSync(new URL(name, renderer), 'utf8')),
  );
  expect(raw).toEqual([]);
});
