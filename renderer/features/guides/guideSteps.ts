import type { CodeGuideSection } from '../../../data/guides/guidesOf.ts';

/** Lines drawn in one step: each is a dozen elements, and a step should leave the thread within some 6 ms. */
export const LINES_A_STEP = 4;

/** How far a guide is drawn: sections before `section` whole, of that one the first `lines`. */
export interface GuideStep {
  readonly section: number;
  readonly lines: number;
}

/** The steps in which the sections of a guide are drawn, from the top down; the last one leaves nothing out. */
export function guideSteps(sections: readonly CodeGuideSection[]): readonly GuideStep[] {
  return sections.flatMap(({ parts }, section) => {
    const count = parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
    const steps = Math.ceil(count / LINES_A_STEP);
    return Array.from({ length: steps }, (_, at) => ({ section, lines: Math.min(count, (at + 1) * LINES_A_STEP) }));
  });
}

/** The first `lines` lines of a section; a part of which nothing is shown yet is left out. */
export function firstLines({ parts }: CodeGuideSection, lines: number): CodeGuideSection['parts'] {
  let left = lines;
  return parts.flatMap(part => {
    const blocks = part.blocks.slice(0, Math.max(0, left));
    left -= part.blocks.length;
    if (blocks.length === part.blocks.length) return [part];
    return blocks.length === 0 ? [] : [{ ...part, blocks }];
  });
}
