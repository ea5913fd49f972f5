import type { DirectoryEntry } from '../referenceDb.ts';

/** Where every row of an edition is: the first key, number of rows and hash of each chunk, in order. */
export type DatasetDirectory = readonly DirectoryEntry[];

export function encodeDatasetDirectory(directory: DatasetDirectory): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(directory));
}

export function decodeDatasetDirectory(bytes: Uint8Array): DatasetDirectory | undefined {
  try {
    const directory: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(directory) ? (directory as DatasetDirectory) : undefined;
  } catch {
    return undefined;
  }
}
