import { parseBillingUnit } from '../domain/billingUnit/parseBillingUnit.ts';
import { type CodeKey, splitCodeKey } from '../domain/codeKey.ts';
import { type CodeRecord, type HcpcsRecord, keyOfRecord } from '../domain/codeRecord.ts';
import { familiesOf } from '../domain/family/familiesOf.ts';
import type { FamilyId } from '../domain/family/familyIds.ts';
import { authoredGuides } from './authored.ts';
import { type Guide, type GuideBlock, SECTION_IDS, type SectionId, type Statement } from './guide.ts';
import { type GuideSource, RELEASE_SOURCE } from './guideSource.ts';
import { readReference } from './guideText.ts';
import { playbookOf } from './playbook.ts';
import { sourcesOf } from './sources.ts';

/** What is known of one code, put together: guides written for it first, then the playbooks of its families. */
export interface CodeGuide {
  /** Written for this code or its category; often none. */
  readonly authored: readonly Guide[];
  /** The main family first. */
  readonly families: readonly FamilyId[];
  readonly sections: readonly CodeGuideSection[];
  /** Everything named by a block, each once. */
  readonly sources: readonly GuideSource[];
  readonly disclaimers: readonly string[];
}

export interface CodeGuideSection {
  readonly id: SectionId;
  readonly parts: readonly GuidePart[];
}

/** Blocks of one guide, or facts read from the record of the code. */
export interface GuidePart {
  /** Absent for facts of the record. */
  readonly guide?: Pick<Guide, 'id' | 'kind' | 'title'>;
  readonly blocks: readonly GuideBlock[];
}

/**
 * The guide a code opens with. Every code has one: where nobody wrote a guide for it, the playbook of its family stands
 * in. What the record says (status, coverage, pricing, unit) stands on the page already and is not said again.
 */
export function guidesOf(record: CodeRecord): CodeGuide {
  const families = familiesOf(record);
  const authored = authoredFor(keyOfRecord(record));
  const guides = [...authored, ...families.map(playbookOf)];
  const sections = SECTION_IDS.flatMap(id => {
    const parts = [...factsFor(id, record), ...partsOf(guides, id)];
    return parts.length === 0 ? [] : [{ id, parts }];
  });
  const named = sections.flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks.flatMap(block => block.sources)));
  const disclaimers = authored.flatMap(guide => guide.disclaimer ?? []);
  return { authored, families, sections, sources: sourcesOf(named), disclaimers };
}

/** The guides written for a code, the most particular first; a category is meant with the codes under it. */
function authoredFor(key: CodeKey): readonly Guide[] {
  meantKeys ??= authoredGuides().map(guide => ({ guide, keys: guide.codes.flatMap(keyMeant) }));
  const isCategory = splitCodeKey(key).system === 'icd10cm';
  return meantKeys
    .filter(({ keys }) => keys.some(each => (isCategory ? key.startsWith(each) : key === each)))
    .map(({ guide }) => guide)
    .toSorted((a, b) => a.codes.length - b.codes.length);
}

/** The keys each guide is for, read once. */
let meantKeys: readonly { readonly guide: Guide; readonly keys: readonly CodeKey[] }[] | undefined;

function keyMeant(written: string): readonly CodeKey[] {
  const reference = readReference(written);
  return reference?.kind === 'code' ? [reference.key] : [];
}

/** The blocks of a section, guide by guide; a requirement two guides share stands once. */
function partsOf(guides: readonly Guide[], id: SectionId): readonly GuidePart[] {
  const seen = new Set<string>();
  return guides.flatMap(({ sections, ...guide }) => {
    const blocks = (sections.find(section => section.id === id)?.blocks ?? []).filter(block => !seen.has(block.id));
    for (const block of blocks) seen.add(block.id);
    return blocks.length === 0 ? [] : [{ guide: { id: guide.id, kind: guide.kind, title: guide.title }, blocks }];
  });
}

/** What the record tells of the unit where the page has no layer of its own for it; its other facts stand there once already. */
function factsFor(id: SectionId, record: CodeRecord): readonly GuidePart[] {
  const text = id === 'unit' && record.system === 'hcpcs' ? unitText(record) : undefined;
  if (text === undefined) return [];
  const fact: Statement = { type: 'statement', id: 'record-unit', kind: 'fact', text, sources: [RELEASE_SOURCE] };
  return [{ blocks: [fact] }];
}

/** Counting words of texts that are no drugs: `per 15 minutes`, `each`, `per diem`. */
const COUNTED = /\b(each (?:additional )?\d+ minutes|per [a-z\d][a-z\d ./-]*|each|pair)(?=[,;()]|$)/iu;

/** A unit that can be read is told by the layer of units. */
function unitText({ longText }: HcpcsRecord): string | undefined {
  if (parseBillingUnit(longText) !== undefined) return undefined;
  const counted = COUNTED.exec(longText)?.[1];
  return counted === undefined ? undefined : `The text of this code counts “${counted.trim()}”.`;
}
