import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { ShellCalls } from '../contract/calls.ts';
import type { Outcome } from '../contract/outcome.ts';
import { atomicWrite } from './atomicWrite.ts';

const TYPE_NAMES = { csv: 'Table (CSV)', json: 'JSON', md: 'Text (Markdown)' } as const;

/** Asks where to save a text and writes it whole, or leaves what was there. The page never learns the path. */
export function textSaver(currentWindow: () => BrowserWindow | undefined) {
  let isOpen = false;
  return async ({ name, type, text }: ShellCalls['files:saveText']['ask']): Promise<Outcome<boolean>> => {
    const window = currentWindow();
    // One dialog at a time: a page gone wrong must not bury the person under them.
    if (window === undefined || isOpen) return { ok: true, value: false };
    isOpen = true;
    try {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: `chartside-${name}.${type}`,
        filters: [{ name: TYPE_NAMES[type], extensions: [type] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || filePath === '') return { ok: true, value: false };
      return await write(filePath, text);
    } finally {
      isOpen = false;
    }
  };
}

async function write(path: string, text: string): Promise<Outcome<boolean>> {
  try {
    await atomicWrite(path, text);
    return { ok: true, value: true };
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return { ok: false, error: isFull ? { kind: 'disk-full' } : { kind: 'file-not-saved', name: basename(path) } };
  }
}
