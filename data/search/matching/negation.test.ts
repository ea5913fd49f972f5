import { expect, test } from 'vitest';
import { createSearchEngine } from '../engine.ts';
import { madeUpHcpcs, madeUpSegment } from '../madeUpCodes.ts';
import { smallQuestion } from '../smallReleases.ts';

const engine = createSearchEngine([
  madeUpSegment(
    madeUpHcpcs([
      ['A0060', 'Dressing, sterile, without adhesive border'],
      ['A0061', 'Dressing, sterile, with any size of adhesive border, each dressing'],
      ['E0112', 'Madeup stick, underarm, wood, adjustable, pair, with pads and madeup grips'],
      ['E0114', 'Madeup stick, underarm, other than wood, adjustable, pair'],
      ['E0200', 'Madeup lamp, not dimmable'],
      ['E0201', 'Madeup lamp with stand, dimmable, for the home of a person, each'],
      ['E0300', 'Madeup bowl, with or without lid'],
      ['E0301', 'Madeup bowl of glass or steel, any size, with lid, each'],
      ['E0400', 'Madeup cup, steel handle, other than steel'],
      ['E0401', 'Madeup cup of porcelain, any size, with a handle of steel, each'],
      ['E0500', 'Madeup knot, without end, not specified as double'],
      ['E0501', 'Madeup knot of rope or ribbon, any size, without end, double'],
    ]),
  ),
]);
const codes = (text: string) => engine.search(smallQuestion(text)).hits.map(hit => hit.code);

test('with is not without: a text that says the opposite stands behind one that says more', () => {
  expect(codes('dressing with adhesive border')).toEqual(['A0061', 'A0060']);
  expect(codes('dressing without adhesive border')).toEqual(['A0060']);
});

test('a text that rules a word out stands behind one that says it among more', () => {
  expect(codes('stick wood pair')).toEqual(['E0112', 'E0114']);
  expect(codes('lamp dimmable')).toEqual(['E0201', 'E0200']);
});

test('who asks for what a text rules out finds that text', () => {
  expect(codes('stick other than wood')).toEqual(['E0114']);
  expect(codes('lamp not dimmable')).toEqual(['E0200']);
  expect(codes('no dimmable lamp')).toEqual(['E0200', 'E0201']);
});

test('with or without rules out nothing, nor does a text that says the word elsewhere', () => {
  expect(codes('bowl lid')).toEqual(['E0300', 'E0301']);
  expect(codes('cup steel')).toEqual(['E0400', 'E0401']);
});

test('a text that leaves a word open stands behind one that says it, whatever else is ruled out', () => {
  expect(codes('knot double')).toEqual(['E0501', 'E0500']);
  expect(codes('double knot without end')).toEqual(['E0501', 'E0500']);
  expect(codes('knot not specified as double')).toEqual(['E0500']);
});

test('a word is ruled out at the beginning of a text too, whatever words the others have', () => {
  const lanterns = createSearchEngine([
    madeUpSegment(
      madeUpHcpcs([
        ['E0600', 'Without hood, madeup lantern'],
        ['E0601', 'Madeup lantern, tall, hood made of brass, each one, with handle'],
      ]),
    ),
  ]);
  const hits = lanterns.search(smallQuestion('madeup lantern hood')).hits.map(hit => hit.code);
  expect(hits).toEqual(['E0601', 'E0600']);
});

test('"no" and "excludes" rule a word out like "without"', () => {
  const rides = createSearchEngine([
    madeUpSegment(
      madeUpHcpcs([
        ['E0410', 'Madeup ride, no siren'],
        ['E0411', 'Madeup ride of any length by day or by night, with siren, each'],
        ['E0420', 'Madeup caster excludes tire'],
        ['E0421', 'Madeup caster of any size, replacement only, for a chair, with tire, each'],
      ]),
    ),
  ]);
  const found = (text: string) => rides.search(smallQuestion(text)).hits.map(hit => hit.code);
  expect(found('ride siren')).toEqual(['E0411', 'E0410']);
  expect(found('ride no siren').at(0)).toBe('E0410');
  expect(found('caster tire')).toEqual(['E0421', 'E0420']);
  expect(found('caster excludes tire').at(0)).toBe('E0420');
});
