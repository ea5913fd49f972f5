import { fail, ok, type Result } from '../domain/result.ts';
import type { ImportFailure } from './importFailure.ts';
import type { ChosenFile, ParsedRelease, ReadOptions } from './parsedRelease.ts';
import { readChosenFile } from './readChosenFile.ts';

/**
 * Reads an official release from a file a person chose: a HCPCS Level II quarterly release (zip, text, workbook or
 * comma-separated table) or an ICD-10-CM release (zip, order file or codes file), told apart by what is in them.
 * For whoever wants a release and nothing else; a person may choose other files too, see `readChosenFile`.
 */
export async function readRelease(
  file: ChosenFile,
  options: ReadOptions = {},
): Promise<Result<ParsedRelease, ImportFailure>> {
  const read = await readChosenFile(file, options);
  if (!read.ok) return read;
  if (read.value.kind === 'release') return ok(read.value.release);
  if (read.value.kind === 'table') return fail({ kind: 'not-recognised', file: file.name });
  return fail({ kind: 'not-recognised', file: file.name, sawInstead: 'a file that goes with a release' });
}
