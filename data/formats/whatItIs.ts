import { linesOf } from './text/eachLine.ts';
import { startsWith } from './unpack/container.ts';

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel or Word file (.xls, .doc)'],
  [[0x50, 0x4b], 'a zip file or a workbook without a release in it'],
  [[0x1f, 0x8b], 'a compressed file without a release in it'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x4d, 0x5a], 'a program'],
  [[0xff, 0xfe], 'text in UTF-16, which the official files never are; save it as UTF-8 or take the file as downloaded'],
  [[0xfe, 0xff], 'text in UTF-16, which the official files never are; save it as UTF-8 or take the file as downloaded'],
];

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Add|Delete|Revise from|Revise to|No change):/m, 'a list of changes (addenda), not a whole release'],
  [/<ICD10CM\.(?:tabular|index)/, 'a list of ICD-10-CM in XML of a kind this app does not know'],
  [/^\s*<(?:!doctype html|html)/i, 'a web page'],
  [/^\s*<\?xml/, 'an XML file'],
  [/^\s*[{[]\s*["{[\]}]/, 'a JSON file'],
  [/^\d{5}\d{5}[34]/m, 'a HCPCS file with CPT codes, which are copyright AMA and not read from this file'],
];

const SAMPLE_BYTES = 16 * 1024;

/** What an unrecognised file looks like, in words for the person who chose it; nothing where no guess is fair. */
export function whatItIs(bytes: Uint8Array): { readonly sawInstead?: string } {
  const magic = MAGIC.find(([start]) => startsWith(bytes, start));
  if (magic) return { sawInstead: magic[1] };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.includes(0)) return { sawInstead: hasWideText(sample) ? 'text in UTF-16' : 'not a text file' };
  const text = new TextDecoder('windows-1252').decode(sample);
  const kind = TEXTS.find(([pattern]) => pattern.test(text));
  if (kind) return { sawInstead: kind[1] };
  const lines = linesOf(text);
  if (lines.every(line => line.trim() === '')) return { sawInstead: 'blank lines only' };
  return lines.length === 1 && bytes.length > SAMPLE_BYTES ? { sawInstead: 'one single very long line' } : {};
}

/** Every other byte zero over the first characters: UTF-16 without its mark. */
function hasWideText(sample: Uint8Array): boolean {
  const start = sample.subarray(0, 64);
  const odd = start.filter((byte, at) => at % 2 === 1 && byte === 0).length;
  const even = start.filter((byte, at) => at % 2 === 0 && byte === 0).length;
  return Math.max(odd, even) > start.length / 4;
}
