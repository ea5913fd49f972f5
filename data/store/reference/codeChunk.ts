import { type CodeKey, splitCodeKey } from '../../domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../domain/codeRecord.ts';
import { decodeRecords, findInChunk } from './chunks.ts';
import type { DirectoryEntry } from './referenceDb.ts';

/**
 * The codes of a chunk. One of them is read out of its text by itself: five hundred records that nobody asked for are half a
 * megabyte of small objects, which the browser then moves about for a while.
 */
export class CodeChunk {
  readonly #text: string;
  readonly #expected: DirectoryEntry;
  #records: readonly CodeRecord[] | undefined;

  private constructor(text: string, expected: DirectoryEntry) {
    this.#text = text;
    this.#expected = expected;
  }

  /** `undefined` where the bytes cannot be what was stored. */
  static open(bytes: Uint8Array, expected: DirectoryEntry): CodeChunk | undefined {
    try {
      return new CodeChunk(new TextDecoder('utf-8', { fatal: true }).decode(bytes), expected);
    } catch {
      return undefined;
    }
  }

  /** `undefined` where the text is not what was stored. */
  records(): readonly CodeRecord[] | undefined {
    this.#records ??= decodeRecords(this.#text, this.#expected);
    return this.#records;
  }

  /** @returns `null` where it is not in the chunk; `undefined` where the text is not what was stored. */
  find(key: CodeKey): CodeRecord | null | undefined {
    if (this.#records === undefined) {
      const found = findInText(this.#text, key);
      if (found !== undefined) return found;
    }
    const records = this.records();
    if (records === undefined) return undefined;
    const index = findInChunk(records, key);
    return index === undefined ? null : (records[index] ?? null);
  }
}

/**
 * A record holds texts, numbers and lists, but no other record, and in JSON a text never holds a quote by itself: where this
 * finds the name `code` with the code as its value, it is that of a record.
 *
 * @returns `null` where no record has the code; `undefined` where the text does not say where its record begins and ends.
 */
function findInText(text: string, key: CodeKey): CodeRecord | null | undefined {
  const at = text.indexOf(`"code":${JSON.stringify(splitCodeKey(key).code)}`);
  if (at === -1) return null;
  const begin = text.lastIndexOf('{', at);
  const next = text.indexOf('},{', at);
  const end = next === -1 ? text.lastIndexOf('}') : next;
  try {
    const record = JSON.parse(text.slice(begin, end + 1)) as CodeRecord;
    return keyOfRecord(record) === key ? record : undefined;
  } catch {
    return undefined;
  }
}
