import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workbookOf, zipOf } from './fixtures/archives.ts';
import { chosen } from './fixtures/chosenFile.ts';
import { hcpcsFile, SMALL_RELEASE } from './fixtures/hcpcsLines.ts';
import { SMALL_TABLE, TABLE_HEADER } from './fixtures/hcpcsTableRows.ts';
import { crlf, SMALL_CODES, SMALL_ORDER } from './fixtures/icdLines.ts';
import { describeImportFailure, describeIssue } from './importWords.ts';
import { readRelease } from './readRelease.ts';

const ORIGINALS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'HCPCS text': async () => chosen(hcpcsFile(SMALL_RELEASE)).bytes,
  'ICD-10-CM order file': async () => chosen(crlf(SMALL_ORDER)).bytes,
  'ICD-10-CM codes file': async () => chosen(crlf(SMALL_CODES)).bytes,
  'comma-separated table': async () =>
    chosen([TABLE_HEADER, ...SMALL_TABLE].map(row => row.map(cell => `"${cell}"`).join(',')).join('\r\n')).bytes,
  zip: () => zipOf({ 'codes.txt': crlf(SMALL_CODES), 'order.txt': crlf(SMALL_ORDER) }),
  workbook: () => workbookOf([TABLE_HEADER, ...SMALL_TABLE]),
};

/** Change bytes, cut out, double or cut off pieces: what a bad disk, a broken download or an editor does. */
const DAMAGE = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'flip', 'delete', 'double', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
    byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 9, 10, 13, 26, 32, 34, 44, 255)),
  }),
  { minLength: 1, maxLength: 5 },
);

type Damage = typeof DAMAGE extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(original: Uint8Array, damage: Damage): Uint8Array {
  let bytes = Uint8Array.from(original);
  for (const { kind, at, length, byte } of damage) {
    const start = Math.floor(at * bytes.length);
    const end = Math.min(bytes.length, start + length);
    if (kind === 'set') bytes.fill(byte, start, Math.min(end, start + 3));
    else if (kind === 'flip' && start < bytes.length) bytes[start] = (bytes[start] ?? 0) ^ (1 << (byte % 8));
    else if (kind === 'delete') bytes = joined(bytes.subarray(0, start), bytes.subarray(end));
    else if (kind === 'double') bytes = joined(bytes.subarray(0, end), bytes.subarray(start));
    else if (kind === 'cut') bytes = bytes.slice(0, start);
  }
  return bytes;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}

test.each(Object.entries(ORIGINALS))(
  'a damaged %s never throws, never hangs, and is told in words',
  async (_name, make) => {
    const original = await make();
    await fc.assert(
      fc.asyncProperty(DAMAGE, async damage => {
        const result = await readRelease(chosen(damaged(original, damage), 'damaged'));
        if (result.ok) {
          expect(result.value.records.length).toBeGreaterThan(0);
          expect(result.value.records.every(({ code, longText }) => code !== '' && longText !== '')).toBe(true);
          expect(result.value.issues.map(describeIssue).every(words => /^Line \d/.test(words))).toBe(true);
        } else expect(describeImportFailure(result.error)).toMatch(/Nothing was changed\.$/);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 10_000 },
    );
  },
  20_000,
);

test('any bytes at all are answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async bytes => {
      const result = await readRelease(chosen(bytes));
      expect(result.ok).toBe(false);
    }),
    { numRuns: 150 },
  );
});
