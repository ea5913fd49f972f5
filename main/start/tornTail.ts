const BLOCK = 32_768;
/** Checksum (4 bytes), length (2, little end first), type (1). */
const HEADER = 7;
const FULL = 1;
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;

/**
 * Where the last record of a LevelDB log begins that was never written to its end: whoever reads the log stops there,
 * and whoever writes on behind it makes the log unreadable. The form is that of LevelDB's `doc/log_format.md`: blocks of
 * 32 KB, each record whole in one or in pieces first, middle and last.
 *
 * @param log the bytes of a write-ahead log or of a manifest
 * @returns bytes from the start; `undefined` where the log ends with a whole record, and where it is damaged in another
 *   way: what that means is for the browser to say
 */
export function tornTailOf(log: Uint8Array): number | undefined {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let at = 0;
  /** Where a record in pieces begins that has not ended yet. */
  let begun: number | undefined;
  while (at < log.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left;
      continue;
    }
    const torn = begun ?? at;
    if (at + HEADER > log.length) return torn;
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    // A file that grew before its bytes came: nothing but zeros to its end.
    if (length === 0 && type === 0) return log.subarray(at).every(byte => byte === 0) ? torn : undefined;
    if (HEADER + length > left) return undefined;
    if (at + HEADER + length > log.length) return torn;
    const isStart = type === FULL || type === FIRST;
    const isRest = type === MIDDLE || type === LAST;
    if ((!isStart && !isRest) || isStart !== (begun === undefined)) return undefined;
    if (type === FIRST) begun = at;
    if (type === LAST) begun = undefined;
    at += HEADER + length;
  }
  return begun;
}
