import type { PackFile } from './packLines.ts';

/** The whole pack as UTF-8, files one after the other: what its length and hash are said of. */
export function packBytes(files: readonly PackFile[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(files.map(file => file.text).join('\n'));
}
