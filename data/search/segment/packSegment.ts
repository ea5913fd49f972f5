import {
  align8,
  checksumOf,
  FIRST_SECTION,
  FORMAT_VERSION,
  HEADER,
  HEADER_NUMBERS,
  MAGIC,
  SECTIONS,
  type SectionName,
} from './segmentFormat.ts';

type Column = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Puts header, table and sections together; see `segmentFormat.ts` for the layout. */
export function packSegment(
  docCount: number,
  wordCount: number,
  columns: Readonly<Record<SectionName, Column>>,
): Uint8Array<ArrayBuffer> {
  const size = SECTIONS.reduce((offset, name) => align8(offset + columns[name].byteLength), FIRST_SECTION);
  const bytes = new Uint8Array(size);
  const numbers = new Uint32Array(bytes.buffer, 0, FIRST_SECTION >>> 2);
  numbers[HEADER.magic] = MAGIC;
  numbers[HEADER.version] = FORMAT_VERSION;
  numbers[HEADER.byteLength] = size;
  numbers[HEADER.docCount] = docCount;
  numbers[HEADER.wordCount] = wordCount;
  numbers[HEADER.docWordWidth] = columns.docWords.BYTES_PER_ELEMENT;
  numbers[HEADER.sectionCount] = SECTIONS.length;
  let offset = FIRST_SECTION;
  SECTIONS.forEach((name, place) => {
    const column = columns[name];
    numbers[HEADER_NUMBERS + 2 * place] = offset;
    numbers[HEADER_NUMBERS + 2 * place + 1] = column.byteLength;
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset = align8(offset + column.byteLength);
  });
  numbers[HEADER.checksum] = checksumOf(bytes);
  return bytes;
}
