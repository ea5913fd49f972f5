import { expect, test } from 'vitest';
import type { Statement } from '../../../data/guides/guide.ts';
import type { CodeGuideSection } from '../../../data/guides/guidesOf.ts';
import { firstLines, guideSteps, LINES_A_STEP } from './guideSteps.ts';

function section(id: CodeGuideSection['id'], ...counts: readonly number[]): CodeGuideSection {
  const line = (part: number, at: number): Statement => ({
    type: 'statement',
    id: `${id}-${part}-${at}`,
    kind: 'advice',
    text: 'Made up.',
    sources: [],
  });
  return {
    id,
    parts: counts.map((count, part) => ({ blocks: Array.from({ length: count }, (_, at) => line(part, at)) })),
  };
}

test('a guide is drawn from the top down, some lines a step, and the last step leaves no line out', () => {
  const sections = [section('purpose', 1), section('documentation', 5, 9), section('denials', LINES_A_STEP)];
  const steps = guideSteps(sections);
  const seen = steps.map(({ section: last, lines }) =>
    sections.slice(0, last + 1).flatMap((each, at) => firstLines(each, at < last ? Number.POSITIVE_INFINITY : lines)),
  );
  const ids = seen.map(parts => parts.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  for (const [at, now] of ids.entries()) {
    const before = ids[at - 1] ?? [];
    expect(now.slice(0, before.length)).toEqual(before);
    expect(now.length - before.length).toBeGreaterThan(0);
    expect(now.length - before.length).toBeLessThanOrEqual(LINES_A_STEP);
  }
  expect(seen.at(-1)).toEqual(sections.flatMap(({ parts }) => parts));
  expect(seen.flat().every(({ blocks }) => blocks.length > 0)).toBe(true);
});

test('a part that is whole stays the same object, so that it is not drawn again', () => {
  const both = section('documentation', 5, 9);
  expect(firstLines(both, 5)).toEqual([both.parts[0]]);
  expect(firstLines(both, 8)[0]).toBe(both.parts[0]);
  expect(firstLines(both, 14)).toEqual(both.parts);
});
