import type { DenialCheck, GuideKind, SectionId, StatementKind } from './guide.ts';

const SECTIONS: Record<SectionId, string> = {
  purpose: 'What it is',
  unit: 'How a unit is counted',
  context: 'When it is used',
  codes: 'Codes',
  payment: 'Payment',
  modifiers: 'Modifiers',
  documentation: 'What the record must hold',
  denials: 'Why claims are denied, and what answers it',
  commercial: 'Commercial payers',
  similar: 'Codes confused with it',
  notes: 'Notes',
};

const KINDS: Record<StatementKind, string> = { fact: 'Fact', requirement: 'Requirement', advice: 'Advice' };

const GUIDES: Record<GuideKind, string> = { code: 'Code guide', topic: 'Topic guide', playbook: 'Family playbook' };

const CHECKS: Record<DenialCheck, string> = {
  units: 'the number of units',
  edits: 'bundling edits',
  status: 'the dates of the code',
  coverage: 'coverage',
  diagnosis: 'the diagnosis',
  place: 'the place of service',
};

export function sectionName(id: SectionId): string {
  return SECTIONS[id];
}

/** `Fact`, `Requirement`, `Advice`. */
export function kindName(kind: StatementKind): string {
  return KINDS[kind];
}

export function guideKindName(kind: GuideKind): string {
  return GUIDES[kind];
}

/** What the denial turns on, for "look at …". */
export function checkName(check: DenialCheck): string {
  return CHECKS[check];
}
