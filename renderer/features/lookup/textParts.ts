import type { TextRange } from '../../../data/search/searchTypes.ts';

/** A stretch of a text that is either all marked or all plain. */
export interface TextPart {
  /** First UTF-16 unit in the text it was cut from; unique among the parts of one text. */
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts `text` at its highlights; ranges outside the text are left out, overlapping ones run together. */
export function textParts(text: string, highlights: readonly TextRange[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [from, to] of highlights) {
    const start = Math.max(from, at);
    const end = Math.min(to, text.length);
    if (start >= end) continue;
    if (start > at) parts.push({ start: at, text: text.slice(at, start), marked: false });
    parts.push({ start, text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), marked: false });
  return parts;
}
