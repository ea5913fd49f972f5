import { getShell } from '../../shell/getShell.ts';
import { type PickedFile, READ_SLICE_BYTES } from '../../shell/shell.ts';

/** Guides are pages of text; a larger file is something else. */
const MOST_BYTES = 4 * 1024 * 1024;

export type PickedText =
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' };

/** Lets the person pick a file and reads it as text: UTF-8, else as Windows wrote it before. */
export async function readPickedText(): Promise<PickedText> {
  const picked = await getShell().pickFiles();
  if (!picked.ok) return { kind: 'unreadable' };
  const [file, ...others] = picked.value;
  for (const other of others) void getShell().releaseFile(other.ticket);
  if (file === undefined) return { kind: 'cancelled' };
  try {
    return await readFile(file);
  } finally {
    void getShell().releaseFile(file.ticket);
  }
}

async function readFile({ ticket, byteLength, name }: PickedFile): Promise<PickedText> {
  if (byteLength > MOST_BYTES) return { kind: 'too-large' };
  if (byteLength === 0) return { kind: 'text', text: '', name };
  const read = await getShell().readFile(ticket, 0, Math.min(byteLength, READ_SLICE_BYTES));
  if (!read.ok) return { kind: 'unreadable' };
  return { kind: 'text', text: decode(read.value), name };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
