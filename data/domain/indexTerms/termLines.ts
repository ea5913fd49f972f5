import type { IndexRecord } from '../companionRecord.ts';

/** A term of an index or a row of a table, with the terms above it. */
export interface TermLine {
  /** Place in the file, from 0. */
  readonly place: number;
  /** 0 for a main term. */
  readonly level: number;
  /** From the main term down, without nonessential modifiers: `Accident, transport, pedestrian`. */
  readonly path: string;
  readonly record: IndexRecord;
}

/** The lines of a file in its order. */
export function termLines(records: readonly IndexRecord[]): readonly TermLine[] {
  const lines: TermLine[] = [];
  records.forEach((record, place) => {
    const above = record.parent === undefined ? undefined : lines[record.parent];
    lines.push({
      place,
      level: above === undefined ? 0 : above.level + 1,
      path: above === undefined ? record.title : `${above.path}, ${record.title}`,
      record,
    });
  });
  return lines;
}

/** The lines with every word of `query` in their path or their codes, in any order; all of them where it is blank. */
export function linesMatching(lines: readonly TermLine[], query: string): readonly TermLine[] {
  const words = query
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter(({ path, record }) => {
    const text =
      `${path} ${record.modifiers ?? ''} ${record.code ?? ''} ${record.cells?.join(' ') ?? ''}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}

/**
 * The line a "see" or "see also" points to: the longest beginning of its path that is a term, since the text may go on
 * in words of its own ("Fall, from, building, by type").
 */
export function lineSeen(lines: readonly TermLine[], see: string): TermLine | undefined {
  const parts = plain(see).split(', ');
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join(', ');
    const found = lines.find(({ path }) => plain(path) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*/g, ', ')
    .trim();
}
