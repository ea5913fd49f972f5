import { LONGEST_GUIDE } from '../../domain/mine/keptGuide.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { GuideDocument } from './guideDocument.ts';
import { blocksOfHtml } from './readHtml.ts';
import { blocksOfText, documentOf } from './readText.ts';

/** Why a text is not taken as a guide. */
export type GuideFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly limit: number }
  /** Bytes that are no text: a PDF or a Word file, whose text has to be copied out first. */
  | { readonly kind: 'not-text'; readonly looksLike: 'pdf' | 'word' | 'binary' };

export function describeGuideFault(fault: GuideFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'There is no text in it. Nothing was kept.';
    case 'too-long':
      return `It is longer than ${fault.limit.toLocaleString('en-US')} characters. Nothing was kept. Take one guide at a time.`;
    case 'not-text':
      return fault.looksLike === 'pdf'
        ? 'This is a PDF file. Open it, select all of its text, copy it, and paste it here. Nothing was kept.'
        : 'This is not a text or HTML file. Copy its text and paste it here. Nothing was kept.';
  }
}

/** Reads somebody else's guide: plain text, Markdown, HTML, or text copied out of a PDF. Told apart by what is in it. */
export function readPublishedGuide(text: string): Result<GuideDocument, GuideFault> {
  if (text.startsWith('%PDF-')) return fail({ kind: 'not-text', looksLike: 'pdf' });
  if (text.startsWith('PK\u0003\u0004')) return fail({ kind: 'not-text', looksLike: 'word' });
  if (text.includes('\u0000')) return fail({ kind: 'not-text', looksLike: 'binary' });
  if (text.length > LONGEST_GUIDE) return fail({ kind: 'too-long', limit: LONGEST_GUIDE });
  const isHtml = /^\s*(?:<!doctype html|<html|<\?xml|<(?:div|p|h[1-6]|table|section|article|ul|body)\b)/iu.test(text);
  const document = documentOf(isHtml ? blocksOfHtml(text) : blocksOfText(text));
  return document.sections.length === 0 ? fail({ kind: 'empty' }) : ok(document);
}
