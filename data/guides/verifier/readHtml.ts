import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Block } from './readText.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'p div li dt dd section article main header footer aside blockquote pre figcaption caption address br hr ul ol dl table form'.split(
    ' ',
  ),
);
/** Elements whose text is no text of the guide. */
const SILENT = new Set(
  'script style template noscript iframe object embed svg math head nav button select textarea'.split(' '),
);
/** A page nested deeper than this is built to break readers, not to be read. */
const DEEPEST = 400;

/**
 * The blocks of an HTML page: headings, texts, rows of tables. Only text is taken: nothing is run, loaded or kept of
 * the page itself. Never fails: HTML always parses.
 */
export function blocksOfHtml(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const document = parse(html, { sourceCodeLocationInfo: true });
  let text = '';
  let line = 1;
  const end = () => {
    const written = text.replace(/\s+/gu, ' ').trim();
    if (written !== '') blocks.push({ kind: 'text', text: written, line });
    text = '';
  };
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return;
    if (defaultTreeAdapter.isTextNode(node)) {
      if (text.trim() === '') line = node.sourceCodeLocation?.startLine ?? line;
      text += node.value;
      return;
    }
    const name = defaultTreeAdapter.isElementNode(node) ? node.tagName : '';
    if (SILENT.has(name) || !('childNodes' in node)) return;
    const at = ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? line;
    if (/^h[1-6]$/u.test(name)) {
      end();
      const heading = textOf(node, depth);
      if (heading !== '') blocks.push({ kind: 'heading', text: heading, line: at });
      return;
    }
    if (name === 'tr') {
      end();
      const cells = node.childNodes.filter(isCell).map(cell => textOf(cell, depth));
      if (cells.some(cell => cell !== '')) blocks.push({ kind: 'row', cells, line: at });
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    for (const child of node.childNodes) walk(child, depth + 1);
    if (isBlock) end();
  };
  walk(document, 0);
  end();
  return blocks;
}

function isCell(node: Node): boolean {
  return defaultTreeAdapter.isElementNode(node) && (node.tagName === 'td' || node.tagName === 'th');
}

function textOf(node: Node, depth: number): string {
  if (depth > DEEPEST) return '';
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  if (defaultTreeAdapter.isElementNode(node) && SILENT.has(node.tagName)) return '';
  return node.childNodes
    .map(child => textOf(child, depth + 1))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
