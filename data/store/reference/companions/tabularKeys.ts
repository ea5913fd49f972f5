import type { CompanionRecord, TabularRecord } from '../../../domain/companionRecord.ts';
import { encloses } from '../../../domain/tabular/codeRange.ts';
import type { TabularLevel } from '../../../domain/tabular/inheritedNotes.ts';
import { damaged } from '../contentReader.ts';

/** What finds a code in a tabular list: about 0.7 MB, made when the list is installed and stored beside its records. */
export interface TabularKeys {
  /** Place in the list of a code as printed (`S72.001`). */
  readonly placeOf: (printed: string) => number | undefined;
  /** Whether something is listed beneath the record at this place. */
  readonly hasChildren: (place: number) => boolean;
  /** By place, in the order of the list. */
  readonly headings: ReadonlyMap<number, TabularHeading>;
}

/** A chapter or section. */
export interface TabularHeading extends TabularLevel {
  readonly place: number;
  readonly parent?: number;
  /**
   * Wider sections, nearest first: the list prints T20-T32, which has notes of its own, as a section without codes
   * before the narrower ones.
   */
  readonly around: readonly number[];
}

/** Of a record, what the keys are made from. */
export type KeyedRecord = Pick<TabularRecord, 'kind' | 'name' | 'title' | 'parent'>;

/** Little-endian: format, codes, records, bytes of headings. */
const HEAD_BYTES = 16;
const FORMAT = 1;
/** The longest code a tabular list can print has a dot and seven characters. */
const NAME_BYTES = 8;

/**
 * The keys as stored: names sorted by byte and padded with zeros, the place of each, for each record whether it has
 * children, and the headings as JSON.
 *
 * @param records in the order of the list
 */
export function buildTabularKeys(records: readonly KeyedRecord[]): Uint8Array<ArrayBuffer> {
  const codes = records
    .map(({ kind, name }, place) => ({ kind, name, place }))
    .filter(({ kind }) => kind === 'code')
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const headings = new TextEncoder().encode(JSON.stringify(headingsOf(records)));
  const { names, places, children, end } = layout(codes.length, records.length);
  const bytes = new Uint8Array(end + headings.length);
  new Uint32Array(bytes.buffer, 0, HEAD_BYTES / 4).set([FORMAT, codes.length, records.length, headings.length]);
  const placeAt = new Uint32Array(bytes.buffer, places, codes.length);
  for (const [at, { name, place }] of codes.entries()) {
    if (name.length > NAME_BYTES) throw new RangeError('a longer code than any list prints');
    new TextEncoder().encodeInto(name, bytes.subarray(names + at * NAME_BYTES, names + (at + 1) * NAME_BYTES));
    placeAt[at] = place;
  }
  for (const { parent } of records) if (parent !== undefined) bytes[children + parent] = 1;
  bytes.set(headings, end);
  return bytes;
}

/** @returns `undefined` where the bytes are of another version of the app. */
export function openTabularKeys(bytes: Uint8Array<ArrayBuffer>): TabularKeys | undefined {
  const [format, codeCount = 0, recordCount = 0, headingBytes = 0] = new Uint32Array(bytes.buffer, 0, HEAD_BYTES / 4);
  const { names, places, children, end } = layout(codeCount, recordCount);
  if (format !== FORMAT || bytes.length !== end + headingBytes) return undefined;
  const placeAt = new Uint32Array(bytes.buffer, places, codeCount);
  const headings = JSON.parse(new TextDecoder().decode(bytes.subarray(end))) as readonly TabularHeading[];
  return {
    placeOf: printed => {
      const wanted = new TextEncoder().encode(printed);
      if (wanted.length > NAME_BYTES) return undefined;
      let from = 0;
      let to = codeCount;
      while (from < to) {
        const middle = (from + to) >> 1;
        const order = compare(bytes, names + middle * NAME_BYTES, wanted);
        if (order === 0) return placeAt[middle];
        if (order < 0) from = middle + 1;
        else to = middle;
      }
      return undefined;
    },
    hasChildren: place => bytes[children + place] === 1,
    headings: new Map(headings.map(heading => [heading.place, heading])),
  };
}

/** Where each part begins. */
function layout(codes: number, records: number) {
  const names = HEAD_BYTES;
  const places = names + codes * NAME_BYTES;
  const children = places + codes * 4;
  return { names, places, children, end: children + records };
}

/** Of the name at `at` with another: negative where it stands before. */
function compare(bytes: Uint8Array, at: number, wanted: Uint8Array): number {
  for (let place = 0; place < NAME_BYTES; place += 1) {
    const difference = (bytes[at + place] ?? 0) - (wanted[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function headingsOf(records: readonly KeyedRecord[]): readonly TabularHeading[] {
  const headings: TabularHeading[] = [];
  for (const [place, { kind, name, title, parent }] of records.entries()) {
    if (kind === 'code') continue;
    const around = headings.filter(each => each.parent === parent && encloses(each.name, name));
    headings.push({
      kind,
      name,
      title,
      place,
      ...(parent !== undefined && { parent }),
      around: around.map(each => each.place).reverse(),
    });
  }
  return headings;
}

/** Throws `corrupt` where the record is not of a tabular list. */
export function asTabular(record: CompanionRecord): TabularRecord {
  if (record.kind === 'product' || record.kind === 'term') throw damaged('tabular record');
  return record;
}
