import { type CalendarDate, parseCalendarDate } from '../calendarDate.ts';
import type { Release } from '../release.ts';
import { fieldsOf, readName, readText } from './rowFields.ts';

/** The longest official text is under 3,000 characters. In UTF-16 units. */
const LONGEST_OFFICIAL_TEXT = 20_000;
const LONGEST_TITLE = 200;

/**
 * What a code officially said at some moment, and which release said it: kept with a bookmark, so that a retired
 * code can still be read, and with a note, so that a changed text is noticed.
 */
export interface TextAnchor {
  /** The official long text, never edited. */
  readonly text: string;
  /** `Release.id`. */
  readonly releaseId: string;
  /** `Release.title`, for a release that may no longer be installed. */
  readonly releaseTitle: string;
  readonly effectiveFrom: CalendarDate;
}

/** The anchor of a code as it reads now. */
export function anchorOf({
  record,
  release,
}: {
  readonly record: { readonly longText: string };
  readonly release: Pick<Release, 'id' | 'title' | 'effectiveFrom'>;
}): TextAnchor {
  const { id, title, effectiveFrom } = release;
  return { text: record.longText, releaseId: id, releaseTitle: title, effectiveFrom };
}

export function parseTextAnchor(raw: unknown): TextAnchor | undefined {
  const fields = fieldsOf(raw);
  const text = readText(fields?.text, LONGEST_OFFICIAL_TEXT);
  const releaseId = readName(fields?.releaseId, LONGEST_TITLE);
  const releaseTitle = readName(fields?.releaseTitle, LONGEST_TITLE);
  const effectiveFrom = typeof fields?.effectiveFrom === 'string' ? parseCalendarDate(fields.effectiveFrom) : undefined;
  if (text === undefined || releaseId === undefined || releaseTitle === undefined || effectiveFrom === undefined) {
    return undefined;
  }
  return { text, releaseId, releaseTitle, effectiveFrom };
}
