import type { Pacer } from '../pacer.ts';
import { type ByteScan, scanBytes } from './scanBytes.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** A text file decoded in blocks, each cut after a line end so that no line spans two of them. */
export interface TextBlocks extends ByteScan {
  readonly blocks: readonly string[];
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly endsWithLineEnd: boolean;
}

const BLOCK_BYTES = 1024 * 1024;
const LF = 10;
const CR = 13;
const SUBSTITUTE = 0x1a;
const BOM = [0xef, 0xbb, 0xbf] as const;

/**
 * Decodes `bytes` as UTF-8 where all of them are valid UTF-8, else as windows-1252, the 8-bit set CMS files come in.
 * A UTF-8 byte order mark at the start and DOS end-of-file bytes (0x1A) at the end are not part of the text.
 */
export async function decodeBlocks(bytes: Uint8Array, pacer: Pacer): Promise<TextBlocks> {
  const text = withoutMarks(bytes);
  const scan = await scanBytes(text, pacer);
  const utf8 = await decodeAll(text, 'utf-8', pacer);
  const last = text.at(-1);
  return {
    blocks: utf8 ?? (await decodeAll(text, 'windows-1252', pacer)) ?? [],
    encoding: utf8 ? 'utf-8' : 'windows-1252',
    ...scan,
    endsWithLineEnd: last === LF || last === CR,
  };
}

function withoutMarks(bytes: Uint8Array): Uint8Array {
  const start = BOM.every((byte, at) => bytes[at] === byte) ? BOM.length : 0;
  let end = bytes.length;
  while (end > start && bytes[end - 1] === SUBSTITUTE) end -= 1;
  return bytes.subarray(start, end);
}

async function decodeAll(
  bytes: Uint8Array,
  encoding: TextBlocks['encoding'],
  pacer: Pacer,
): Promise<string[] | undefined> {
  const blocks: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = blockEnd(bytes, start);
    const block = bytes.subarray(start, end);
    const decoded = encoding === 'utf-8' ? decodeUtf8(block) : decodeWindows1252(block);
    if (decoded === undefined) return undefined;
    blocks.push(decoded);
    start = end;
    if (pacer.isDue) await pacer.pause({ phase: 'reading', rows: 0, fraction: 0.5 });
  }
  return blocks;
}

/** `undefined` where the bytes are not UTF-8. Never with `stream`: whole blocks take the fast path of the platform. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Just after the last line end of a block; a line longer than a block is taken whole. */
function blockEnd(bytes: Uint8Array, start: number): number {
  const reach = start + BLOCK_BYTES;
  if (reach >= bytes.length) return bytes.length;
  const lineEnd = bytes.lastIndexOf(LF, reach - 1);
  if (lineEnd >= start) return lineEnd + 1;
  const oldLineEnd = bytes.lastIndexOf(CR, reach - 1);
  if (oldLineEnd >= start) return oldLineEnd + 1;
  const next = bytes.indexOf(LF, reach);
  return next === -1 ? bytes.length : next + 1;
}
