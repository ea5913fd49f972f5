import type { Random } from './random.ts';

/** Ways in which a file gets damaged on its way: a bad disk, a cut download, a wrong transfer mode, an editor. */
const MUTATIONS: readonly { name: string; apply: (bytes: Buffer, random: Random) => Buffer }[] = [
  { name: 'flipped bytes', apply: flipBytes },
  { name: 'cut off', apply: (bytes, random) => bytes.subarray(0, random.below(bytes.length)) },
  { name: 'a piece missing', apply: dropPiece },
  { name: 'a piece twice', apply: repeatPiece },
  { name: 'noise inserted', apply: insertNoise },
  { name: 'a piece zeroed', apply: zeroPiece },
  { name: 'line ends changed', apply: changeLineEnds },
  { name: 'byte order mark added', apply: bytes => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]) },
];

export interface MutatedCopy {
  readonly mutation: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One damaged copy; the original is left alone. */
export function mutate(original: Buffer, random: Random): MutatedCopy {
  const { name, apply } = random.pick(MUTATIONS);
  return { mutation: name, bytes: Uint8Array.from(apply(Buffer.from(original), random)) };
}

function flipBytes(bytes: Buffer, random: Random): Buffer {
  for (let count = 1 + random.below(20); count > 0; count -= 1) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}

function piece(bytes: Buffer, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(2_000))];
}

function dropPiece(bytes: Buffer, random: Random): Buffer {
  const [from, to] = piece(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeatPiece(bytes: Buffer, random: Random): Buffer {
  const [from, to] = piece(bytes, random);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
}

function insertNoise(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  const noise = Buffer.from(Array.from({ length: 1 + random.below(300) }, () => random.below(256)));
  return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
}

function zeroPiece(bytes: Buffer, random: Random): Buffer {
  const [from, to] = piece(bytes, random);
  return bytes.fill(0, from, to);
}

/** What a transfer in text mode does: carriage returns dropped, or added before every line feed. */
function changeLineEnds(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const changed = random.below(2) === 0 ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
  return Buffer.from(changed, 'latin1');
}
