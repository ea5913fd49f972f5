import { expect, test, vi } from 'vitest';
import { gzipOf, zipOf } from '../fixtures/archives.ts';
import { chosen } from '../fixtures/chosenFile.ts';
import { hcpcsFile, SMALL_RELEASE } from '../fixtures/hcpcsLines.ts';
import { crlf, SMALL_CODES, SMALL_ORDER } from '../fixtures/icdLines.ts';
import { releaseIn, told } from '../fixtures/outcome.ts';

// Large made-up files; the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const TEXT = hcpcsFile(SMALL_RELEASE);
const ORDER = crlf(SMALL_ORDER);
const PDF = '%PDF-1.7 made-up';

test('the release is found in a zip among other files, in folders, whatever their names', async () => {
  const zip = await zipOf({
    'a/': '',
    '__MACOSX/a/._b': 'x',
    'a/.DS_Store': 'x',
    'a/layout.pdf': PDF,
    'a/addenda.txt': 'Add:         C810A   Made-up',
    'a/no ending': TEXT,
  });
  const release = await releaseIn(chosen(zip, 'download (1)'));
  expect([release.records.length, release.source.memberName]).toEqual([6, 'a/no ending']);
});

test('the order file is preferred to the codes file, whichever comes first', async () => {
  const zip = await zipOf({ 'codes.txt': crlf(SMALL_CODES), 'order.txt': ORDER });
  expect((await releaseIn(chosen(zip))).source.memberName).toBe('order.txt');
});

test('a zip or a gz inside the zip is opened, one level deep', async () => {
  const inner = await zipOf({ 'order.txt': ORDER });
  const gz = await gzipOf(ORDER);
  const sources = [
    await releaseIn(chosen(await zipOf({ 'inner.zip': inner }))),
    await releaseIn(chosen(await zipOf({ 'order.txt.gz': gz }))),
  ].map(({ source }) => source.memberName);
  expect(sources).toEqual(['inner.zip › order.txt', 'order.txt.gz']);
  const deep = await zipOf({ 'middle.zip': await zipOf({ 'inner.zip': inner }) });
  expect(await told(chosen(deep, 'deep.zip'))).toContain(
    '“deep.zip” holds no official file this app knows. In it: “middle.zip”.',
  );
});

test('a zip without a release lists what is in it', async () => {
  const zip = await zipOf({ 'a.pdf': PDF, 'b.csv': 'x,y', '__MACOSX/._a.pdf': 'x' });
  expect(await told(chosen(zip, 'other.zip'))).toBe(
    '“other.zip” holds no official file this app knows. In it: “a.pdf”, “b.csv”. Nothing was changed.',
  );
});

test('an empty zip, an empty file', async () => {
  expect(await told(chosen(await zipOf({}), 'empty.zip'))).toContain('It is an empty zip.');
  expect(await told(chosen('', 'empty.txt'))).toBe('“empty.txt” is empty. Download it again. Nothing was changed.');
});

test('a zip locked with a password says so', async () => {
  expect(await told(chosen(await zipOf({ 'order.txt': ORDER }, 'secret'), 'a.zip'))).toContain(
    '“a.zip › order.txt” is locked with a password.',
  );
});

test('a zip cut off anywhere is damaged, never half imported', async () => {
  const zip = await zipOf({ 'order.txt': ORDER });
  const words = await Promise.all(
    Array.from({ length: zip.length - 5 }, (_, cut) => told(chosen(zip.slice(0, cut + 5), 'a.zip'))),
  );
  expect(words.filter(text => !text.includes('is damaged or incomplete and cannot be unpacked'))).toEqual([]);
});

test('one changed byte in the packed data is found by the checksum', async () => {
  const zip = await zipOf({ 'order.txt': ORDER });
  const start = 30 + 'order.txt'.length + 20;
  const outcomes = new Set<string>();
  for (let at = start; at < start + 60; at += 1) {
    const changed = zip.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    outcomes.add(await told(chosen(changed, 'a.zip')));
  }
  expect([...outcomes]).toEqual([
    '“a.zip › order.txt” is damaged or incomplete and cannot be unpacked. Download it again. Nothing was changed.',
  ]);
});

test('a gz cut off or changed is damaged', async () => {
  const gz = await gzipOf(ORDER.repeat(20));
  const changed = gz.slice();
  changed[gz.length - 6] = (changed[gz.length - 6] ?? 0) ^ 0x55;
  expect(await told(chosen(gz.slice(0, -9), 'a.gz'))).toContain('“a.gz” is damaged or incomplete');
  expect(await told(chosen(changed, 'a.gz'))).toContain('“a.gz” is damaged or incomplete');
});

test('a zip bomb is stopped while it unpacks, in a zip, a gz and a zip in a zip', async () => {
  const blanks = `${ORDER}${' '.repeat(20 * 1024 * 1024)}`;
  const zip = await zipOf({ 'order.txt': blanks });
  expect(zip.length).toBeLessThan(100_000);
  expect(await told(chosen(zip, 'bomb.zip'))).toMatch(/“bomb.zip › order.txt” holds more than \d+ MB of text/);
  expect(await told(chosen(await zipOf({ 'inner.zip': zip }), 'outer.zip'))).toMatch(
    /order.txt” holds more than \d+ MB of text/,
  );
  expect(await told(chosen(await gzipOf(blanks), 'bomb.gz'))).toMatch(/“bomb.gz” holds more than \d+ MB of text/);
});

test('a member that lies about its size is damaged', async () => {
  const zip = await zipOf({ 'order.txt': ORDER });
  const view = new DataView(zip.buffer);
  const central = zip.length - 22 - (46 + 'order.txt'.length);
  const at = findCentral(zip, central);
  view.setUint32(at + 24, 10, true);
  expect(await told(chosen(zip, 'a.zip'))).toContain('damaged or incomplete');
});

test('a zip of thousands of files is not looked through', async () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}.txt`, 'x']));
  expect(await told(chosen(await zipOf(many), 'many.zip'))).toContain('It looks like a zip with more than 1000 files.');
});

/** The central directory record, from where it would stand without extra fields backwards. */
function findCentral(zip: Uint8Array, from: number): number {
  for (let at = from; at > 0; at -= 1) {
    if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2) return at;
  }
  throw new Error('no central directory');
}
