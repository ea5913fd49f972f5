import { AUTHORED_TEXTS } from './authored/authoredTexts.ts';
import type { AuthoredText } from './authoredText.ts';
import { denialOf, requirementOf, sectionOf, statementsOf } from './blocks.ts';
import type { Guide, GuideSection } from './guide.ts';
import { OUR_ADVICE, RELEASE_SOURCE } from './guideSource.ts';
import { sourcesOf } from './sources.ts';

/** Guides written for particular codes and topics, in the order they are listed. */
export function authoredGuides(): readonly Guide[] {
  guides ??= AUTHORED_TEXTS.map(guideFrom);
  return guides;
}

let guides: readonly Guide[] | undefined;

function guideFrom(text: AuthoredText): Guide {
  const sections = sectionsOf(text);
  const used = sections.flatMap(section => section.blocks.flatMap(block => block.sources));
  return {
    id: text.id,
    kind: text.kind,
    title: text.title,
    summary: text.summary,
    codes: text.codes,
    sections,
    sources: sourcesOf([...text.sources, ...used]),
    ...(text.disclaimer !== undefined && { disclaimer: text.disclaimer }),
  };
}

function sectionsOf(text: AuthoredText): readonly GuideSection[] {
  // Ids of a checklist are letters, digits, and hyphens: `Z00.0` is `Z00-0`.
  const scope = text.id.replaceAll('.', '-');
  const rule = { scope, usual: 'fact', sources: text.sources } as const;
  const advice = { scope, usual: 'advice', sources: [OUR_ADVICE] } as const;
  const record = text.record ?? [];
  const denials = (text.denials ?? []).map(each => denialOf(each, { ...rule, record }));
  return [
    ...sectionOf('purpose', statementsOf(text.what, rule)),
    ...sectionOf('unit', statementsOf(text.unit ?? [], { ...rule, sources: unitSources(text) })),
    ...sectionOf('context', statementsOf(text.context ?? [], rule)),
    ...sectionOf(
      'codes',
      (text.codeTables ?? []).map(table => ({ type: 'codes', ...table })),
    ),
    ...sectionOf(
      'payment',
      (text.paymentTables ?? []).map(table => ({ type: 'payments', ...table })),
    ),
    ...sectionOf('modifiers', statementsOf(text.modifiers ?? [], { ...rule, usual: 'advice' })),
    ...sectionOf(
      'documentation',
      record.map(each => requirementOf(each, rule)),
    ),
    ...sectionOf('denials', denials),
    ...sectionOf('commercial', statementsOf(text.payers ?? [], advice)),
    ...sectionOf('similar', statementsOf(text.similar ?? [], rule)),
    ...sectionOf('notes', statementsOf(text.notes ?? [], rule)),
  ];
}

/** The unit of an official code is in its text; that of a CPT code is not ours to read. */
function unitSources({ codes, sources }: AuthoredText): readonly string[] {
  return codes.some(code => code.startsWith('cpt:')) ? sources : [RELEASE_SOURCE];
}
