import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Outcome } from '../contract/outcome.ts';
import { atomicWrite } from './atomicWrite.ts';
import { isNoRoom } from './noRoom.ts';

export interface FileToSave {
  /** Offered to the person, who may choose another name. */
  readonly name: string;
  readonly filter: FileFilter;
  /** Asked for once the person has chosen where. */
  readonly content: () => string | Promise<Uint8Array>;
}

/**
 * Asks where to save a file and writes it whole, or leaves what was there. The page never learns the path.
 *
 * @returns `false`: the person cancelled
 */
export async function saveFile(
  window: BrowserWindow,
  { name, filter, content }: FileToSave,
): Promise<Outcome<boolean>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: [filter],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return { ok: true, value: false };
  try {
    await atomicWrite(filePath, await content());
    return { ok: true, value: true };
  } catch (error) {
    const failure = { kind: 'file-not-saved', name: basename(filePath) } as const;
    return { ok: false, error: isNoRoom(error) ? { kind: 'disk-full' } : failure };
  }
}
