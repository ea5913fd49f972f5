import type { Pacer } from '../pacer.ts';
import type { TextBlocks } from './textBlocks.ts';

/** What a reader of lines is told; `number` counts from 1 as an editor does. A returned value stops the reading. */
export type TakeLine<Stop> = (line: string, number: number, isLast: boolean) => Stop | undefined;

const ROWS_BETWEEN_LOOKS = 500;

/** Hands over every line without its end (CRLF, LF or CR, also mixed), giving the thread back now and then. */
export async function eachLine<Stop>(text: TextBlocks, pacer: Pacer, take: TakeLine<Stop>): Promise<Stop | undefined> {
  let number = 0;
  for (const [index, block] of text.blocks.entries()) {
    const lines = linesOf(block, text.hasLoneCr);
    const lastNumber = index === text.blocks.length - 1 ? number + lines.length : Number.POSITIVE_INFINITY;
    for (const line of lines) {
      number += 1;
      const stop = take(line, number, number === lastNumber);
      if (stop !== undefined) return stop;
      if (number % ROWS_BETWEEN_LOOKS === 0 && pacer.isDue) {
        await pacer.pause({ phase: 'reading', rows: number, fraction: 0.5 + (0.5 * index) / text.blocks.length });
      }
    }
  }
  return undefined;
}

/** The lines of one block; a line end at its end starts no further line. */
export function linesOf(block: string, hasLoneCr = true): string[] {
  if (!hasLoneCr) return splitAtLineFeeds(block);
  const lines = block.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function splitAtLineFeeds(block: string): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < block.length) {
    const feed = block.indexOf('\n', start);
    const end = feed === -1 ? block.length : feed;
    lines.push(block.slice(start, end > start && block.charCodeAt(end - 1) === 13 ? end - 1 : end));
    start = end + 1;
  }
  return lines;
}

const BLANK = 32;

/** Cheap for the lines that are not: nearly all of a hundred thousand begin with a letter or a digit. */
export function isBlank(line: string): boolean {
  return line.length === 0 || (line.charCodeAt(0) <= BLANK && line.trim() === '');
}
