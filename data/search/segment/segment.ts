import { CODE_SYSTEMS, type CodeSystem } from '../../domain/codeSystem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  CODE_WIDTH,
  checksumOf,
  type DocWordForm,
  FIRST_SECTION,
  FLAG,
  FORMAT_VERSION,
  HEADER,
  HEADER_NUMBERS,
  MAGIC,
  NARROW,
  SECTIONS,
  type SectionName,
  WIDE,
} from './segmentFormat.ts';

/** `damaged`: not whole or not ours. `other-version`: written by another version of the app; build it again. */
export type SegmentFailure = 'damaged' | 'other-version';

/**
 * The search data of one release, looking straight into its bytes. Codes are numbered from 0 in official order
 * ("doc"), words from 0 in sorted order. Offsets have one entry more than there are rows: the end.
 */
export interface Segment {
  readonly docCount: number;
  readonly codes: Uint8Array;
  readonly byCode: Uint32Array;
  readonly flags: Uint8Array;
  readonly addedOn: Uint32Array;
  readonly terminatedOn: Uint32Array;
  readonly textOffsets: Uint32Array;
  readonly texts: Uint8Array;
  readonly words: readonly string[];
  readonly wordLetters: Uint32Array;
  readonly postingOffsets: Uint32Array;
  readonly postings: Uint32Array;
  readonly docWordOffsets: Uint32Array;
  readonly docWords: Uint16Array | Uint32Array;
  /** How to read `docWords`. */
  readonly docWordForm: DocWordForm;
  readonly saying: Uint32Array;
  readonly headSaying: Uint32Array;
  readonly bySaying: Uint32Array;
  readonly neighbours: Uint32Array;
}

const utf8 = new TextDecoder();

/**
 * Opens what `buildSegment` made. Nothing is copied but the list of words; the bytes must not change afterwards.
 *
 * @param bytes whole, beginning at a multiple of eight within their buffer (as anything read from storage does).
 */
export function openSegment(bytes: Uint8Array<ArrayBuffer>): Result<Segment, SegmentFailure> {
  if (bytes.byteLength < FIRST_SECTION || bytes.byteOffset % 8 !== 0) return fail('damaged');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, FIRST_SECTION >>> 2);
  if (header[HEADER.magic] !== MAGIC) return fail('damaged');
  if (header[HEADER.version] !== FORMAT_VERSION) return fail('other-version');
  if (header[HEADER.byteLength] !== bytes.byteLength || bytes.byteLength % 4 !== 0) return fail('damaged');
  if (header[HEADER.sectionCount] !== SECTIONS.length) return fail('damaged');
  if (header[HEADER.checksum] !== checksumOf(bytes)) return fail('damaged');

  const section = (name: SectionName): Uint8Array => {
    const place = HEADER_NUMBERS + 2 * SECTIONS.indexOf(name);
    const offset = header[place] ?? 0;
    return bytes.subarray(offset, offset + (header[place + 1] ?? 0));
  };
  const numbers = (name: SectionName): Uint32Array => {
    const part = section(name);
    return new Uint32Array(part.buffer, part.byteOffset, part.byteLength >>> 2);
  };
  const docWordBytes = section('docWords');
  const joined = utf8.decode(section('words'));
  return ok({
    docCount: header[HEADER.docCount] ?? 0,
    codes: section('codes'),
    byCode: numbers('byCode'),
    flags: section('flags'),
    addedOn: numbers('addedOn'),
    terminatedOn: numbers('terminatedOn'),
    textOffsets: numbers('textOffsets'),
    texts: section('texts'),
    words: joined === '' ? [] : joined.split('\n'),
    wordLetters: numbers('wordLetters'),
    postingOffsets: numbers('postingOffsets'),
    postings: numbers('postings'),
    docWordOffsets: numbers('docWordOffsets'),
    docWords:
      header[HEADER.docWordWidth] === 2
        ? new Uint16Array(docWordBytes.buffer, docWordBytes.byteOffset, docWordBytes.byteLength >>> 1)
        : numbers('docWords'),
    docWordForm: header[HEADER.docWordWidth] === 2 ? NARROW : WIDE,
    saying: numbers('saying'),
    headSaying: numbers('headSaying'),
    bySaying: numbers('bySaying'),
    neighbours: numbers('neighbours'),
  });
}

/** The official long text of a code. */
export function textOf(segment: Segment, doc: number): string {
  return utf8.decode(segment.texts.subarray(segment.textOffsets[doc], segment.textOffsets[doc + 1]));
}

/** The length of the text in bytes: as long as in letters but for the few with accents. */
export function textLength(segment: Segment, doc: number): number {
  return (segment.textOffsets[doc + 1] ?? 0) - (segment.textOffsets[doc] ?? 0);
}

/** The canonical code. */
export function codeOf(segment: Segment, doc: number): string {
  let code = '';
  for (let at = CODE_WIDTH * doc; at < CODE_WIDTH * (doc + 1); at += 1) {
    const unit = segment.codes[at] ?? 0;
    if (unit === 0) break;
    code += String.fromCharCode(unit);
  }
  return code;
}

export function systemOf(segment: Segment, doc: number): CodeSystem {
  return CODE_SYSTEMS[(segment.flags[doc] ?? 0) & FLAG.system] ?? 'hcpcs';
}

export function isBillable(segment: Segment, doc: number): boolean {
  return ((segment.flags[doc] ?? 0) & FLAG.billable) !== 0;
}
