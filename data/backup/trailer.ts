const BEFORE = '{"sha256":"';
const AFTER = '"}\n';
const SHAPE = /^\{"sha256":"([0-9a-f]{64})"\}\n$/;

/** The last line of every backup has this length, so it is found without reading what is before it. */
export const TRAILER_BYTES = BEFORE.length + 64 + AFTER.length;

/** The last line. @param sha256 of every byte before it, as hex */
export function formatTrailer(sha256: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${BEFORE}${sha256}${AFTER}`);
}

/** The hash a file ends with; `undefined` where its end is not there. */
export function readTrailer(bytes: Uint8Array): string | undefined {
  if (bytes.length < TRAILER_BYTES) return undefined;
  return SHAPE.exec(new TextDecoder('latin1').decode(bytes.subarray(-TRAILER_BYTES)))?.[1];
}
