import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { ShellCalls } from '../contract/calls.ts';
import type { Outcome } from '../contract/outcome.ts';
import { atomicWrite } from './atomicWrite.ts';

/**
 * Asks where to save the page as it prints, and writes it as a PDF, whole, or leaves what was there. The page says
 * what it is called and nothing else: it never learns the path.
 */
export function pdfSaver(currentWindow: () => BrowserWindow | undefined) {
  let isOpen = false;
  return async ({ name }: ShellCalls['page:savePdf']['ask']): Promise<Outcome<boolean>> => {
    const window = currentWindow();
    // One dialog at a time: a page gone wrong must not bury the person under them.
    if (window === undefined || isOpen) return { ok: true, value: false };
    isOpen = true;
    try {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: `chartside-${name}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || filePath === '') return { ok: true, value: false };
      return await write(filePath, () =>
        window.webContents.printToPDF({ pageSize: 'Letter', generateTaggedPDF: true }),
      );
    } finally {
      isOpen = false;
    }
  };
}

async function write(path: string, makePdf: () => Promise<Buffer>): Promise<Outcome<boolean>> {
  try {
    await atomicWrite(path, await makePdf());
    return { ok: true, value: true };
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return { ok: false, error: isFull ? { kind: 'disk-full' } : { kind: 'file-not-saved', name: basename(path) } };
  }
}
