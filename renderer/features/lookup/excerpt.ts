import type { TextRange } from '../../../data/search/searchTypes.ts';

/** As much of a text as two lines of a list can show, with its highlights moved along. */
export interface Excerpt {
  readonly text: string;
  readonly highlights: readonly TextRange[];
}

/** A little more than two lines of a wide list hold: CSS cuts the rest, the browser lays out no more than this. */
const LONGEST = 320;
/** A first highlight further in than this would fall off two lines, so the excerpt starts shortly before it. */
const SEEN_WITHOUT_SHIFT = 90;
const LEAD = 32;
const ELLIPSIS = '… ';

/** Official texts run to 4,544 characters; a row shows the part that says why the code is in the list. */
export function excerptOf(text: string, highlights: readonly TextRange[]): Excerpt {
  const first = highlights[0]?.[0] ?? 0;
  const from = first <= SEEN_WITHOUT_SHIFT ? 0 : wordStart(text, first - LEAD);
  if (from === 0 && text.length <= LONGEST) return { text, highlights };
  const to = Math.min(text.length, from + LONGEST);
  const lead = from === 0 ? '' : ELLIPSIS;
  const shift = lead.length - from;
  const kept: TextRange[] = [];
  for (const [start, end] of highlights) {
    if (end > from && start < to) kept.push([Math.max(start, from) + shift, Math.min(end, to) + shift]);
  }
  return { text: lead + text.slice(from, to), highlights: kept };
}

function wordStart(text: string, near: number): number {
  const blank = text.indexOf(' ', near);
  return blank === -1 ? near : blank + 1;
}
