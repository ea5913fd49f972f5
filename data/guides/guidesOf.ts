import { describeBillingUnit } from '../domain/billingUnit/billingUnit.ts';
import { parseBillingUnit } from '../domain/billingUnit/parseBillingUnit.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { type CodeKey, splitCodeKey } from '../domain/codeKey.ts';
import { type CodeRecord, type HcpcsRecord, keyOfRecord } from '../domain/codeRecord.ts';
import { statusOn } from '../domain/codeStatus.ts';
import { familiesOf } from '../domain/family/familiesOf.ts';
import type { FamilyId } from '../domain/family/familyIds.ts';
import { describeCoverage, describePricing, describeTypeOfService } from '../domain/hcpcsFieldMeanings.ts';
import { statusWords } from '../domain/statusWords.ts';
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
 * The guide a code opens with. Every code has one: where nobody wrote a guide for it, the playbook of its family with the
 * code's own unit, coverage, pricing, and status stands in.
 *
 * @param day decides the status, nothing else.
 */
export function guidesOf(record: CodeRecord, day: CalendarDate): CodeGuide {
  const families = familiesOf(record);
  const authored = authoredFor(keyOfRecord(record));
  const guides = [...authored, ...families.map(playbookOf)];
  const sections = SECTION_IDS.flatMap(id => {
    const parts = [...factsFor(id, record, day), ...partsOf(guides, id)];
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

function factsFor(id: SectionId, record: CodeRecord, day: CalendarDate): readonly GuidePart[] {
  const texts = factTexts(id, record, day);
  if (texts.length === 0) return [];
  const blocks = texts.map(
    (text, at): Statement => ({
      type: 'statement',
      id: `record-${id}-${at}`,
      kind: 'fact',
      text,
      sources: [RELEASE_SOURCE],
    }),
  );
  return [{ blocks }];
}

function factTexts(id: SectionId, record: CodeRecord, day: CalendarDate): readonly string[] {
  switch (id) {
    case 'purpose':
      return [
        statusWords(statusOn(record, day)).sentence,
        ...(record.system === 'icd10cm' ? [] : coverageTexts(record)),
      ];
    case 'unit':
      return record.system === 'hcpcs' ? unitTexts(record) : [];
    default:
      return [];
  }
}

function coverageTexts(record: HcpcsRecord): readonly string[] {
  const coverage = record.coverage === undefined ? undefined : describeCoverage(record.coverage);
  const pricing = (record.pricing ?? []).flatMap(value => describePricing(value) ?? []);
  const service = (record.typeOfService ?? []).flatMap(value => describeTypeOfService(value) ?? []);
  return [
    ...(coverage === undefined ? [] : [`${coverage}.`]),
    ...(pricing.length === 0 ? [] : [`Pricing: ${pricing.join('; ')}.`]),
    ...(service.length === 0 ? [] : [`Type of service: ${service.join('; ')}.`]),
  ];
}

/** Counting words of texts that are no drugs: `per 15 minutes`, `each`, `per diem`. */
const COUNTED = /\b(each (?:additional )?\d+ minutes|per [a-z\d][a-z\d ./-]*|each|pair)(?=[,;()]|$)/iu;

/** The unit as the text of the code has it; nothing where it does not say one. */
function unitTexts({ longText }: HcpcsRecord): readonly string[] {
  const unit = parseBillingUnit(longText);
  const isPiece = unit?.kind === 'counted' && (unit.counted === 'item' || unit.counted === 'implant');
  if (unit !== undefined && !isPiece) return [`One unit of this code: ${describeBillingUnit(unit)}.`];
  const counted = COUNTED.exec(longText)?.[1];
  return counted === undefined ? [] : [`The text of this code counts “${counted.trim()}”.`];
}
