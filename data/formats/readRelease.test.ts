import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { chosen } from './fixtures/chosenFile.ts';
import { hcpcsFile, hcpcsLine, SMALL_RELEASE } from './fixtures/hcpcsLines.ts';
import { crlf, orderLine } from './fixtures/icdLines.ts';
import { releaseIn, told } from './fixtures/outcome.ts';
import type { ReadProgress } from './parsedRelease.ts';
import { readRelease } from './readRelease.ts';

// Large made-up files; the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const WIDE = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, c => c.charCodeAt(0)).buffer);
const MEGABYTE = 1024 * 1024;

function bigOrderFile(rows: number): string {
  const codes = Array.from(
    { length: rows },
    (_, index) => `${String.fromCharCode(65 + (index % 20))}${(index + 36 ** 4).toString(36).toUpperCase()}`,
  );
  return crlf(codes.map((code, index) => orderLine(index + 1, code, '1', `Made-up illness number ${index}`)));
}

test.each([
  ['a PDF', '%PDF-1.7 made-up', 'It looks like a PDF document.'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'an old Excel or Word file'],
  [
    'UTF-16 with a mark',
    WIDE(`\uFEFF${hcpcsFile(SMALL_RELEASE)}`),
    'It looks like text in UTF-16, which the official files never are',
  ],
  ['UTF-16 without a mark', WIDE(hcpcsFile(SMALL_RELEASE)), 'It looks like text in UTF-16.'],
  ['a web page', '<!DOCTYPE html><title>Not found</title>', 'It looks like a web page.'],
  [
    'addenda',
    'Add:         C810A   Made-up\r\nAdd:         C811A   Made-up\r\n',
    'It looks like a list of changes (addenda), not a whole release.',
  ],
  [
    'a HCPCS file of CPT codes',
    `${'99999'}00100${'3'}${' '.repeat(309)}\r\n`,
    'It looks like a HCPCS file with CPT codes',
  ],
  ['bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), 'It looks like not a text file.'],
  ['blank lines', '\r\n\r\n \r\n', 'It looks like blank lines only.'],
  ['prose', 'Dear colleague,\r\nplease find attached.\r\n', 'Choose the zip file as downloaded from CMS.'],
])('%s is not recognised, and says what it looks like', async (_name, content, words) => {
  const text = await told(chosen(content, 'a.txt'));
  expect(text).toContain('“a.txt” is not an official file this app knows.');
  expect(text).toContain(words);
});

test('a line of 10 MB is refused at once, alone or inside a release', async () => {
  const long = 'x'.repeat(10 * MEGABYTE);
  expect(await told(chosen(long))).toContain('one single very long line');
  expect(await told(chosen(hcpcsFile([...SMALL_RELEASE, long])))).toContain(
    'line 9, column 321: the line or its text is longer',
  );
});

test('a file of which most lines are not in a layout is not recognised', async () => {
  const lines = SMALL_RELEASE.flatMap(line => [line, 'something else', 'and another']);
  expect(await told(chosen(hcpcsFile(lines)))).toContain('is not an official file');
});

test('the hash is that of the chosen file', async () => {
  const file = chosen(hcpcsFile([hcpcsLine({ code: 'V0004' })]), 'v.txt');
  const { source } = await releaseIn(file);
  expect(source).toEqual({
    fileName: 'v.txt',
    byteLength: 324,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  });
});

test('progress never runs backwards, counts rows and ends at 1', async () => {
  const told: ReadProgress[] = [];
  const result = await readRelease(chosen(bigOrderFile(60_000)), { onProgress: progress => told.push(progress) });
  expect(result.ok).toBe(true);
  const fractions = told.map(({ fraction }) => fraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(told.at(-1)).toEqual({ phase: 'reading', rows: 60_000, fraction: 1 });
  expect(told.length).toBeGreaterThan(3);
});

test('the thread is given back while a large file is read, and a cancel is obeyed', async () => {
  const file = chosen(bigOrderFile(95_000));
  const abort = new AbortController();
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  const whole = await readRelease(file, { signal: abort.signal });
  expect(whole.ok).toBe(true);
  expect(ticks).toBeGreaterThan(2);
  clearInterval(timer);

  const reading = readRelease(file, { signal: abort.signal, onProgress: ({ rows }) => rows > 1000 && abort.abort() });
  expect(await reading).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('a reading cancelled before it begins does nothing', async () => {
  const result = await readRelease(chosen(hcpcsFile(SMALL_RELEASE)), { signal: AbortSignal.abort() });
  expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('two files can be read at once', async () => {
  const [hcpcs, icd] = await Promise.all([
    releaseIn(chosen(hcpcsFile(SMALL_RELEASE))),
    releaseIn(chosen(bigOrderFile(20_000))),
  ]);
  expect([hcpcs.records.length, icd.records.length]).toEqual([6, 20_000]);
});
