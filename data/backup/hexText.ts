/** Bytes as lower-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads `byteLength` bytes from their hexadecimal digits; `undefined` for anything else. */
export function parseHex(raw: unknown, byteLength: number): Uint8Array<ArrayBuffer> | undefined {
  if (typeof raw !== 'string' || raw.length !== 2 * byteLength || !/^[0-9a-f]*$/.test(raw)) return undefined;
  return Uint8Array.from({ length: byteLength }, (_, at) => Number.parseInt(raw.slice(2 * at, 2 * at + 2), 16));
}
