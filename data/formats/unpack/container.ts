/** What a file is wrapped in, by its first bytes. */
export type Container = 'zip' | 'gzip' | 'none';

const ZIP_MEMBER = [0x50, 0x4b, 0x03, 0x04] as const;
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06] as const;
const GZIP = [0x1f, 0x8b, 0x08] as const;

export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, ZIP_MEMBER) || startsWith(bytes, ZIP_EMPTY)) return 'zip';
  return startsWith(bytes, GZIP) ? 'gzip' : 'none';
}

export function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
