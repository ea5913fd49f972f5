/** Quotes and lists begun on one line. Each is a level of the page, and a few hundred levels end the whole window. */
const MOST_LEVELS = 20;
/** Lines of one note: each item of a list is taken apart anew as the list grows. */
const MOST_LINES = 1_500;
/**
 * Squares of the marks of each paragraph, added up: every mark that may begin or end something is tried with those before
 * it. 1,000 marks in one paragraph take about 0.2 s.
 */
const MOST_PAIRS = 1_000_000;

const LEVELS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const LEVEL = />|[-*+]|\d+[.)]/g;
/** `* * * *`, `- - - -`: a line across, however long. */
const LINE_ACROSS = /^[-*_ \t]+$/;
/** An item that ends the paragraph before it; of numbered ones only the first does. */
const ITEM = /^[ \t]*(?:[-*+]|1[.)])[ \t]+\S/;
const MARK = /[*_[\]`~]/g;

/**
 * Whether a note can be taken apart as Markdown between two key presses. What people write always can. A restored backup
 * may hold what was made to hang or crash the window, and the person must still be able to see and delete that note.
 */
export function isLightMarkup(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > MOST_LINES) return false;
  let pairs = 0;
  let marks = 0;
  for (const line of lines) {
    if (LINE_ACROSS.test(line)) continue;
    if ((LEVELS.exec(line)?.[0].match(LEVEL)?.length ?? 0) > MOST_LEVELS) return false;
    if (line.trim() === '' || ITEM.test(line)) marks = 0;
    const own = line.match(MARK)?.length ?? 0;
    pairs += (marks + own) ** 2 - marks ** 2;
    marks += own;
    if (pairs > MOST_PAIRS) return false;
  }
  return true;
}
