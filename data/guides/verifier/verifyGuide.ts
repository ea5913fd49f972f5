import { countMarks, type Mark, type MarkCounts } from '../../domain/guideMark.ts';
import { checkConversionFactor } from './checkConversionFactor.ts';
import { checkDescription } from './checkDescription.ts';
import { checkFigures } from './checkFigures.ts';
import { checkStanding } from './checkStanding.ts';
import { checkUnitDescribed, checkUnitSaid } from './checkUnit.ts';
import { descriptionsIn } from './descriptions.ts';
import type { GuideFacts } from './facts.ts';
import { type Finding, gravestOf } from './finding.ts';
import { type GuideDocument, type GuideSectionKind, type Passage, passageText } from './guideDocument.ts';
import { type GuideYear, yearOf } from './guideYear.ts';
import { type Mention, mentionsIn } from './mentions.ts';

export interface VerifiedPassage {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  /** What could be held against something; empty where the passage makes no claim about a code. */
  readonly findings: readonly Finding[];
  /** The gravest of its findings. */
  readonly mark: Mark;
  /** Of a kept guide: the mark it had before what is installed changed, where that was another. */
  readonly before?: Mark;
}

export interface VerifiedSection {
  readonly heading: string;
  readonly kind?: GuideSectionKind;
  readonly passages: readonly VerifiedPassage[];
}

export interface VerifiedGuide {
  readonly title: string;
  readonly sections: readonly VerifiedSection[];
  /** How many passages carry each mark. */
  readonly counts: MarkCounts;
}

/** Holds every passage of somebody else's guide against what is installed. Pure: the same data give the same marks. */
export function verifyGuide(document: GuideDocument, facts: GuideFacts): VerifiedGuide {
  const year = yearOf([
    document.title,
    ...document.sections.flatMap(({ heading, passages }) => [heading, ...passages.map(passageText)]),
  ]);
  const sections = document.sections.map(({ heading, kind, passages }) => ({
    heading,
    ...(kind !== undefined && { kind }),
    passages: passages.map(passage => verifyPassage(passage, kind, year, facts)),
  }));
  const counts = countMarks(sections.flatMap(({ passages }) => passages.map(({ mark }) => mark)));
  return { title: document.title, sections, counts };
}

function verifyPassage(
  passage: Passage,
  section: GuideSectionKind | undefined,
  year: GuideYear,
  facts: GuideFacts,
): VerifiedPassage {
  const text = passageText(passage);
  const mentions = mentionsIn(text, section === 'modifiers');
  const described = descriptionsIn(passage, mentions).flatMap(description => {
    const finding = checkDescription(description, facts);
    // A unit is held against the text of a code only where the guide speaks of that code's drug.
    return finding.mark === 'contradicted' ? [finding] : [finding, ...checkUnitDescribed(description, facts)];
  });
  const [only, another] = mentions.filter(({ kind }) => kind !== 'modifier');
  const alone = only === undefined || another !== undefined ? [] : [only];
  const findings = distinct([
    ...described,
    ...mentions.flatMap(mention => checkStanding(text, mention, facts)),
    ...(described.some(({ mark }) => mark === 'contradicted')
      ? []
      : alone.flatMap(mention => checkUnitSaid(text, mention, facts))),
    ...alone.flatMap(mention => checkFigures(passage, mention, year, facts)),
    ...checkConversionFactor(text, year, facts.conversionFactors),
  ]);
  return { passage, mentions, findings, mark: gravestOf(findings) };
}

/** One finding a code and reason: a code named twice in a sentence is told once. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, reason, claim }) => {
    const name = `${code} ${reason} ${reason === 'ended' || reason === 'unit-agrees' ? '' : claim}`;
    return !seen.has(name) && seen.add(name);
  });
}
