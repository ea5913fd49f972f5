import { parseCodeKey } from '../../domain/codeKey.ts';
import { countMarks, gravestMark } from '../../domain/guideMark.ts';
import {
  type KeptGuide,
  type KeptStatement,
  LONGEST_STATEMENT,
  type MarkedCode,
  MOST_CODES,
  MOST_STATEMENTS,
} from '../../domain/mine/keptGuide.ts';
import { printed } from './checkDescription.ts';
import { passageText } from './guideDocument.ts';
import type { Mention, MentionKind } from './mentions.ts';
import type { VerifiedGuide, VerifiedPassage, VerifiedSection } from './verifyGuide.ts';

const SYSTEMS: Readonly<Record<MentionKind, string>> = {
  hcpcs: 'hcpcs',
  cpt: 'cpt',
  icd10cm: 'icd10cm',
  modifier: 'hcpcsmod',
};

/** What is kept of a check: every statement in reading order with its mark, and with the codes it speaks of. */
export function statementsOf({ sections }: VerifiedGuide): readonly KeptStatement[] {
  return sections
    .flatMap(({ heading, passages }) =>
      passages.map(checked => ({
        heading: heading.slice(0, LONGEST_STATEMENT),
        text: passageText(checked.passage).slice(0, LONGEST_STATEMENT),
        mark: checked.mark,
        codes: markedCodes(checked),
      })),
    )
    .slice(0, MOST_STATEMENTS);
}

function markedCodes({ mentions, findings }: VerifiedPassage): readonly MarkedCode[] {
  const codes = new Map<string, MarkedCode>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const own = findings.filter(({ code }) => code === printed(mention)).map(({ mark }) => mark);
    if (key !== undefined && !codes.has(key)) codes.set(key, { key, mark: gravestMark(own) });
  }
  return [...codes.values()].slice(0, MOST_CODES);
}

function keyOf({ kind, code }: Mention) {
  return parseCodeKey(`${SYSTEMS[kind]}:${code}`);
}

/** A kept guide as it can be shown before it is checked again: its statements with their marks, without the reasons. */
export function asKept({ title, statements }: KeptGuide): VerifiedGuide {
  const sections: (VerifiedSection & { passages: VerifiedPassage[] })[] = [];
  for (const [at, { heading, text, mark, before }] of statements.entries()) {
    const last = sections.at(-1);
    const section = last?.heading === heading ? last : { heading, passages: [] };
    if (section !== last) sections.push(section);
    section.passages.push({
      passage: { kind: 'sentence', text, line: at + 1 },
      mentions: [],
      findings: [],
      mark,
      ...(before !== undefined && { before }),
    });
  }
  return { title, sections, counts: countMarks(statements.map(({ mark }) => mark)) };
}

/** The guide with the mark each statement had before, where that was another. */
export function withMarksBefore(guide: VerifiedGuide, statements: readonly KeptStatement[]): VerifiedGuide {
  let at = 0;
  const sections = guide.sections.map(section => ({
    ...section,
    passages: section.passages.map(checked => {
      const kept = statements[at++];
      const isSame = kept?.mark === checked.mark;
      return isSame && kept.before !== undefined ? { ...checked, before: kept.before } : checked;
    }),
  }));
  return { ...guide, sections };
}
