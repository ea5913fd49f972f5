import type { ExportName, ExportType } from '../../main/contract/calls.ts';
import { getShell } from './getShell.ts';
import { describeShellFailure } from './shellWords.ts';

/** Saves a text where the person says; what went wrong is in words. Not saved without a failure: they cancelled. */
export async function saveTextFile(
  name: ExportName,
  type: ExportType,
  text: string,
): Promise<{ readonly isSaved: boolean; readonly failure?: string }> {
  const saved = await getShell().saveText(name, type, text);
  return saved.ok ? { isSaved: saved.value } : { isSaved: false, failure: describeShellFailure(saved.error) };
}
