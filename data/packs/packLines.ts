import { fail, ok, type Result } from '../domain/result.ts';
import type { PackFailure } from './packFailure.ts';

/** One text of a pack: a heading file or a family of codes. */
export interface PackFile {
  /** Shown in failures and by the audit. */
  readonly name: string;
  readonly text: string;
}

export interface PackLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A code line and the indented lines that belong to it. */
export interface PackBlock {
  readonly head: PackLine;
  readonly fields: readonly PackLine[];
}

/** The lines that say something: without empty lines and `#` comments. */
export function linesOf({ name, text }: PackFile): Result<readonly PackLine[], PackFailure> {
  const lines: PackLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    if (raw.includes('\t') || raw !== raw.trimEnd()) {
      return fail({ file: name, line, problem: 'untidy-blanks', found: raw.trim() });
    }
    if (raw !== '' && !raw.startsWith('#')) lines.push({ file: name, line, text: raw });
  }
  return ok(lines);
}

/** Cuts the lines of a family into one block a code: a line that starts at the margin begins a block. */
export function blocksOf(lines: readonly PackLine[]): Result<readonly PackBlock[], PackFailure> {
  const blocks: { head: PackLine; fields: PackLine[] }[] = [];
  for (const line of lines) {
    if (!line.text.startsWith(' ')) {
      blocks.push({ head: line, fields: [] });
      continue;
    }
    const block = blocks.at(-1);
    if (block === undefined) return fail(failureAt(line, 'field-before-code', line.text.trim()));
    block.fields.push({ ...line, text: line.text.trim() });
  }
  return ok(blocks);
}

/** `J9207 Injection, …` as code and text; the text is everything after the first blank, as the official file has it. */
export function codeAndText({
  head,
}: PackBlock): Result<{ readonly code: string; readonly text: string }, PackFailure> {
  const blank = head.text.indexOf(' ');
  const code = blank === -1 ? head.text : head.text.slice(0, blank);
  const text = blank === -1 ? '' : head.text.slice(blank + 1);
  if (text.trim() === '') return fail(failureAt(head, 'missing-text', code));
  if (text.startsWith(' ')) return fail(failureAt(head, 'untidy-blanks', code));
  return ok({ code, text });
}

export function failureAt(line: PackLine, problem: PackFailure['problem'], found: string): PackFailure {
  return { file: line.file, line: line.line, problem, found };
}
