import { fieldsOf, readId, readList, readName, readText } from '../domain/mine/rowFields.ts';
import {
  DENIAL_CHECKS,
  type DenialLink,
  GUIDE_KINDS,
  type Guide,
  type GuideBlock,
  type GuideSection,
  SECTION_IDS,
  STATEMENT_KINDS,
} from './guide.ts';
import type { GuideSource } from './guideSource.ts';
import { readReference } from './guideText.ts';

const LONGEST_TEXT = 4_000;
const LONGEST_NAME = 300;
const MOST_BLOCKS = 500;
const MOST_CELLS = 50;

type Fields = NonNullable<ReturnType<typeof fieldsOf>>;

/**
 * Reads a guide from a stored row or a file. Anything that is not exactly one is refused as a whole: an unknown kind, a
 * source that is not listed, an id that stands twice, a link to a requirement the guide does not have.
 */
export function readGuide(raw: unknown): Guide | undefined {
  const fields = fieldsOf(raw);
  const id = readName(fields?.id, LONGEST_NAME);
  const kind = GUIDE_KINDS.find(each => each === fields?.kind);
  const title = readName(fields?.title, LONGEST_NAME);
  const summary = readText(fields?.summary, LONGEST_TEXT);
  const codes = readList(fields?.codes, MOST_BLOCKS, readCode);
  const sections = readList(fields?.sections, SECTION_IDS.length, readSection);
  const sources = readList(fields?.sources, MOST_BLOCKS, readSource);
  const disclaimer = fields?.disclaimer === undefined ? '' : readName(fields.disclaimer, LONGEST_TEXT);
  if (
    id === undefined ||
    kind === undefined ||
    title === undefined ||
    summary === undefined ||
    codes === undefined ||
    sections === undefined ||
    sources === undefined ||
    disclaimer === undefined
  ) {
    return undefined;
  }
  const guide = { id, kind, title, summary, codes, sections, sources, ...(disclaimer !== '' && { disclaimer }) };
  return holdsTogether(guide) ? guide : undefined;
}

function holdsTogether({ sections, sources }: Guide): boolean {
  const blocks = sections.flatMap(section => section.blocks);
  const ids = new Set(blocks.map(({ id }) => id));
  const listed = new Set(sources.map(({ id }) => id));
  return (
    new Set(sections.map(({ id }) => id)).size === sections.length &&
    ids.size === blocks.length &&
    listed.size === sources.length &&
    blocks.every(block => block.sources.every(source => listed.has(source)) && linksHold(block, ids))
  );
}

function linksHold(block: GuideBlock, ids: ReadonlySet<string>): boolean {
  return block.type !== 'denial' || block.bearsOn.every(link => link.kind !== 'requirement' || ids.has(link.id));
}

function readSection(raw: unknown): GuideSection | undefined {
  const fields = fieldsOf(raw);
  const id = SECTION_IDS.find(each => each === fields?.id);
  const blocks = readList(fields?.blocks, MOST_BLOCKS, readBlock);
  return id === undefined || blocks === undefined ? undefined : { id, blocks };
}

function readBlock(raw: unknown): GuideBlock | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const sources = readList(fields?.sources, MOST_CELLS, each => readName(each, LONGEST_NAME));
  if (fields === undefined || id === undefined || sources === undefined) return undefined;
  switch (fields.type) {
    case 'statement':
      return readStatement(fields, id, sources);
    case 'denial':
      return readDenial(fields, id, sources);
    case 'codes':
      return readCodeTable(fields, id, sources);
    case 'payments':
      return readPaymentTable(fields, id, sources);
    default:
      return undefined;
  }
}

function readStatement(fields: Fields, id: string, sources: readonly string[]): GuideBlock | undefined {
  const kind = STATEMENT_KINDS.find(each => each === fields.kind);
  const text = readName(fields.text, LONGEST_TEXT);
  return kind === undefined || text === undefined ? undefined : { type: 'statement', id, kind, text, sources };
}

function readDenial(fields: Fields, id: string, sources: readonly string[]): GuideBlock | undefined {
  const text = readName(fields.text, LONGEST_TEXT);
  const answer = readText(fields.answer, LONGEST_TEXT);
  const bearsOn = readList(fields.bearsOn, MOST_CELLS, readLink);
  if (text === undefined || answer === undefined || bearsOn === undefined) return undefined;
  return { type: 'denial', id, text, answer, bearsOn, sources };
}

function readLink(raw: unknown): DenialLink | undefined {
  const fields = fieldsOf(raw);
  const check = DENIAL_CHECKS.find(each => each === fields?.check);
  if (fields?.kind === 'check') return check && { kind: 'check', check };
  const id = readId(fields?.id);
  if (fields?.kind === 'requirement') return id === undefined ? undefined : { kind: 'requirement', id };
  const code = readName(fields?.code, 2);
  return fields?.kind === 'modifier' && code !== undefined ? { kind: 'modifier', code } : undefined;
}

function readCodeTable(fields: Fields, id: string, sources: readonly string[]): GuideBlock | undefined {
  const caption = readName(fields.caption, LONGEST_NAME);
  const rows = readList(fields.rows, MOST_BLOCKS, each => {
    const row = fieldsOf(each);
    const code = readCode(row?.code);
    const says = readText(row?.says, LONGEST_TEXT);
    const isOurWords = row?.isOurWords;
    if (code === undefined || says === undefined || typeof isOurWords !== 'boolean') return undefined;
    return { code, says, isOurWords };
  });
  return caption === undefined || rows === undefined ? undefined : { type: 'codes', id, caption, rows, sources };
}

function readPaymentTable(fields: Fields, id: string, sources: readonly string[]): GuideBlock | undefined {
  const caption = readName(fields.caption, LONGEST_NAME);
  const columns = readList(fields.columns, MOST_CELLS, each => readText(each, LONGEST_NAME));
  const rows = readList(fields.rows, MOST_BLOCKS, row =>
    readList(row, MOST_CELLS, cell => readText(cell, LONGEST_NAME)),
  );
  if (caption === undefined || columns === undefined || rows === undefined) return undefined;
  if (rows.some(row => row.length !== columns.length)) return undefined;
  return { type: 'payments', id, caption, columns, rows, sources };
}

function readSource(raw: unknown): GuideSource | undefined {
  const fields = fieldsOf(raw);
  const id = readName(fields?.id, LONGEST_NAME);
  const title = readName(fields?.title, LONGEST_NAME);
  const address = fields?.address === undefined ? '' : readName(fields.address, LONGEST_NAME);
  if (id === undefined || title === undefined || address === undefined) return undefined;
  return { id, title, ...(address !== '' && { address }) };
}

/** A code as guides write it: `J9207`, `icd:E11.9`, `+37252`. */
function readCode(raw: unknown): string | undefined {
  const code = readName(raw, LONGEST_NAME);
  return code !== undefined && readReference(code) !== undefined ? code : undefined;
}
