import type { DocumentSection, GuideDocument, Passage } from './guideDocument.ts';
import { sectionKindOf } from './sectionKind.ts';
import { sentencesOf } from './sentences.ts';

/** One block of a document in reading order, whatever it was written in. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly line: number };

const BULLET = /^\s*(?:[-*•–▪◦]|\d{1,2}[.)])\s+/u;
/** The line of a table between heading and rows, trimmed. One run and no more: a line of a million blanks must not be tried in a million ways. */
const MARKDOWN_RULE = /^[\s:|-]{3,}$/u;
/** A heading without a mark stands alone, is short and ends without a point. */
const LONGEST_HEADING = 80;

/** The blocks of plain text and Markdown: headings by `#`, by a colon, or by standing alone; tables by tab or `|`. */
export function blocksOfText(text: string): readonly Block[] {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  return lines.flatMap((raw, at): readonly Block[] => {
    const line = at + 1;
    const written = raw.replaceAll('\\$', '$').replaceAll('**', '').trim();
    if (written === '' || MARKDOWN_RULE.test(written)) return [];
    const marked = /^#{1,6}\s+(.*)$/u.exec(written)?.[1];
    if (marked !== undefined) return [{ kind: 'heading', text: marked, line }];
    const cells = cellsOf(raw.replaceAll('\\$', '$'));
    if (cells !== undefined) return [{ kind: 'row', cells, line }];
    const item = written.replace(BULLET, '');
    // Extracted tables lose their tabs: a line that begins with a code is a row of code and text.
    const row = /^(\+?\d{5}|[A-V]\d{4}|\d{4}[FTU])\s+([A-Z(].*[^.])$/u.exec(item);
    if (row !== null) return [{ kind: 'row', cells: [row[1] ?? '', row[2] ?? ''], line }];
    if (isHeading(written, lines[at - 1], lines[at + 1])) {
      return [{ kind: 'heading', text: written.replace(/:$/u, ''), line }];
    }
    return [{ kind: 'text', text: item, line }];
  });
}

function cellsOf(raw: string): readonly string[] | undefined {
  const separator = raw.includes('\t') ? '\t' : /^\s*\|.*\|/u.test(raw) || raw.split('|').length > 2 ? '|' : undefined;
  if (separator === undefined) return undefined;
  const bare = separator === '|' ? raw.trim().replace(/^\||\|$/gu, '') : raw;
  const cells = bare.split(separator).map(cell => cell.trim());
  while (cells.at(-1) === '') cells.pop();
  return cells.length < 2 ? undefined : cells;
}

function isHeading(text: string, before = '', after = ''): boolean {
  if (text.length > LONGEST_HEADING || BULLET.test(text) || /[.;,]$/u.test(text)) return false;
  if (before.trim() !== '' || after.trim() !== '')
    return text.endsWith(':') && before.trim() === '' && text.split(' ').length < 8;
  return /[A-Za-z]/u.test(text) && text.split(' ').length <= 12;
}

/** Blocks as sections with their passages; the first heading before any text is the title. */
export function documentOf(blocks: readonly Block[]): GuideDocument {
  const sections: (DocumentSection & { passages: Passage[] })[] = [];
  let columns: readonly string[] = [];
  const [first] = blocks;
  const title = first?.kind === 'heading' ? first.text : '';
  const open = (heading: string) => {
    const kind = sectionKindOf(heading);
    const section = { heading, passages: [], ...(kind !== undefined && { kind }) };
    sections.push(section);
    return section;
  };
  let section: (typeof sections)[number] | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section = open(block.text);
      columns = [];
      continue;
    }
    section ??= open('');
    if (block.kind === 'text') {
      columns = [];
      for (const text of sentencesOf(block.text)) section.passages.push({ kind: 'sentence', text, line: block.line });
    } else if (isHeaderRow(block.cells)) columns = block.cells;
    else section.passages.push({ kind: 'row', cells: block.cells, columns, line: block.line });
  }
  return { title, sections: sections.filter(({ passages }) => passages.length > 0) };
}

function isHeaderRow(cells: readonly string[]): boolean {
  return (
    cells.every(cell => !/\d{4}/u.test(cell)) &&
    cells.some(cell => /\b(?:codes?|description|rvus?|facility|payment)\b/iu.test(cell))
  );
}
