import { FAMILY_IDS, type FamilyId, familyName } from '../domain/family/familyIds.ts';
import { denialOf, requirementOf, sectionOf, statementsOf } from './blocks.ts';
import type { Guide, GuideSection } from './guide.ts';
import { OUR_ADVICE } from './guideSource.ts';
import { PLAYBOOK_TEXTS } from './playbooks/playbookTexts.ts';
import type { PlaybookText } from './playbookText.ts';
import { sourcesOf } from './sources.ts';

/** The playbook of a family as a guide. */
export function playbookOf(family: FamilyId): Guide {
  const written = playbooks.get(family) ?? writePlaybook(family);
  playbooks.set(family, written);
  return written;
}

/** Written out when first asked for. */
const playbooks = new Map<FamilyId, Guide>();

function writePlaybook(family: FamilyId): Guide {
  const text = PLAYBOOK_TEXTS[family];
  const sections = sectionsOf(family, text);
  const used = sections.flatMap(section => section.blocks.flatMap(block => block.sources));
  return {
    id: playbookId(family),
    kind: 'playbook',
    title: familyName(family),
    summary: text.what[0] ?? '',
    codes: [],
    sections,
    sources: sourcesOf([...text.sources, ...used]),
  };
}

function playbookId(family: FamilyId): string {
  return `playbook-${family}`;
}

export function allPlaybooks(): readonly Guide[] {
  return FAMILY_IDS.map(playbookOf);
}

function sectionsOf(family: FamilyId, text: PlaybookText): readonly GuideSection[] {
  const rule = { scope: family, usual: 'fact', sources: text.sources } as const;
  const advice = { scope: family, usual: 'advice', sources: [OUR_ADVICE] } as const;
  return [
    ...sectionOf('purpose', statementsOf(text.what, rule)),
    ...sectionOf('unit', statementsOf(text.unit ?? [], rule)),
    ...sectionOf('context', statementsOf(text.context ?? [], rule)),
    ...sectionOf('modifiers', statementsOf(text.modifiers ?? [], { ...rule, usual: 'advice' })),
    ...sectionOf(
      'documentation',
      text.record.map(each => requirementOf(each, rule)),
    ),
    ...sectionOf(
      'denials',
      text.denials.map(each => denialOf(each, { ...rule, record: text.record })),
    ),
    ...sectionOf('commercial', statementsOf(text.payers ?? [], advice)),
    ...sectionOf('similar', statementsOf(text.similar ?? [], rule)),
  ];
}
