import type { PackFile } from './packLines.ts';

/** The whole pack as UTF-8, files one after the other: what its length and hash are said of. */
export function packBytes(files: readonly PackFile[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(files.map(file => file.text).join('\n'));
}

/** SHA-256, lower-case hex. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
