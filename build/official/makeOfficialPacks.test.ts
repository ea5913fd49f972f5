import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CalendarDate, parseCalendarDate } from '../../data/domain/calendarDate.ts';
import { codeKeyOf } from '../../data/domain/codeKey.ts';
import { zipOf } from '../../data/formats/fixtures/archives.ts';
import { hcpcsFile, SMALL_RELEASE } from '../../data/formats/fixtures/hcpcsLines.ts';
import { crlf, SMALL_ORDER } from '../../data/formats/fixtures/icdLines.ts';
import { openReferenceStore } from '../../data/store/reference/referenceStore.ts';
import { ImportDesk } from '../../renderer/workers/import/importDesk.ts';
import type { ImportReply } from '../../renderer/workers/import/protocol.ts';
import { inProject } from '../setup/projectRoot.mjs';
import { dataOfficial } from './dataOfficial.ts';
import { bytes, type LocalPublisher, localPublisher, sentTo } from './localPublisher.ts';
import { makeOfficialPacks } from './makeOfficialPacks.ts';
import { describeOfficialFailure } from './officialFailure.ts';
import { readOfficialPacks } from './officialPacks.ts';

const REFERENCE = inProject('..', 'shared', 'reference');
const HCPCS_ZIP = join(REFERENCE, 'hcpcs', 'january-2025-alpha-numeric-hcpcs-file.zip');
const ICD_ZIP = join(REFERENCE, 'icd10cm', '2025-code-descriptions-tabular-order.zip');
const TODAY = dateOf('2025-02-01');
const ICD = '/files/zip/2025-code-descriptions-tabular-order.zip';
type Answers = Parameters<typeof localPublisher>[0];

let folder: string;
let path: string;
let said: string[];
let publisher: LocalPublisher;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chartside-official-'));
  path = join(folder, 'packs.json');
  said = [];
});

afterEach(async () => {
  await publisher.close();
  await rm(folder, { recursive: true, force: true });
});

test('the current releases are found on the pages, read, written, and installed at a first start', async () => {
  publisher = await smallPublisher();
  const made = await make();
  expect(made.ok).toBe(true);
  expect(said).toEqual([
    `Looking for the current release on ${publisher.base}/hcpcs`,
    `Downloading ${publisher.base}/files/zip/january-2025-alpha-numeric-hcpcs-file.zip`,
    'HCPCS January 2025: 6 records (4 codes, 2 modifiers), 0 issues in the file',
    expect.stringMatching(/^ {2}in force from January 1, 2025, SHA-256 [0-9a-f]{64}$/),
    `Looking for the current release on ${publisher.base}/icd`,
    `Downloading ${publisher.base}/files/zip/2025-code-descriptions-tabular-order.zip`,
    'ICD-10-CM FY2025: 7 records (4 billable codes), 0 issues in the file',
    expect.stringContaining('in force from October 1, 2024'),
  ]);
  expect(await readdir(folder)).toEqual(['packs.json']);

  const bundled = readOfficialPacks(path);
  const opened = openReferenceStore({ name: crypto.randomUUID() });
  const replies: ImportReply[] = [];
  const desk = new ImportDesk({
    openStore: () => opened,
    bundledReleases: async () => bundled.map(({ release, records }) => ({ release, records })),
    today: () => TODAY,
    reply: reply => replies.push(reply),
  });
  await desk.take({ kind: 'starter', id: 1 });
  expect(replies.at(-1)).toMatchObject({
    kind: 'starter-ready',
    installed: [{ kind: 'official' }, { kind: 'official' }],
  });
  const store = await opened;
  if (!store.ok) throw new Error(store.error.kind);
  expect(await store.value.findCode(codeKeyOf('hcpcs', 'K0003'))).toMatchObject({
    record: { longText: 'Chair, made-up' },
    release: { title: 'HCPCS January 2025', source: { fileName: 'january-2025-alpha-numeric-hcpcs-file.zip' } },
  });
  expect(await store.value.findCode(codeKeyOf('icd10cm', 'U071'))).toMatchObject({
    release: { title: 'ICD-10-CM FY2025' },
  });
  store.value.close();
});

test('without a network that is said, and the packs from before stay', async () => {
  publisher = await smallPublisher();
  await make();
  const before = readFileSync(path, 'utf8');
  const { base } = publisher;
  await publisher.close();
  const lines: string[] = [];
  const exitCode = await dataOfficial(['--hcpcs', `${base}/hcpcs`], path, {
    log: () => undefined,
    error: line => lines.push(line),
  });
  expect([exitCode, lines]).toEqual([
    1,
    [
      `${base}/hcpcs cannot be reached: there is no network, or something on it forbids the address. Nothing was changed. ` +
        'Try again on a network that can reach cms.gov.',
    ],
  ]);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(await dataOfficial(['--all'], path, { log: () => undefined, error: () => undefined })).toBe(1);
});

test.each<[string, Answers, string]>([
  ['a page that is gone', { '/icd': (_, response) => response.writeHead(410).end() }, 'answered with 410'],
  [
    'a page without a release',
    { '/icd': bytes('<a href="/files/zip/2030-code-descriptions-tabular-order.zip">') },
    'links no release',
  ],
  ['a circle of redirects', { '/icd': sentTo('/icd') }, 'without end'],
  ['a redirect off the secure web', { '/icd': sentTo('http://example.invalid/a.zip') }, 'is not an https address'],
  ['a zip that is too large', { [ICD]: bytes(Buffer.alloc(60_000)) }, 'is larger than'],
  [
    'a zip that says it is too large',
    { [ICD]: (_, response) => response.writeHead(200, { 'content-length': 9e9 }).write('PK') },
    'is larger than',
  ],
  [
    'a zip that is cut off',
    {
      [ICD]: (_, response) => response.writeHead(200, { 'content-length': 900 }).write('PK', () => response.destroy()),
    },
    'ended after',
  ],
  ['a server that falls silent', { [ICD]: (_, response) => response.writeHead(200).write('PK') }, 'stopped sending'],
  ['a file that is no release', { [ICD]: bytes('<html>Please accept the licence.</html>') }, 'is not an official file'],
])('%s: the reason is told, nothing is written', async (_, answers, words) => {
  publisher = await smallPublisher(answers);
  const made = await make(1, 50_000, words === 'stopped sending' ? 250 : undefined);
  const told = made.ok ? 'made' : describeOfficialFailure(made.error);
  expect(told).toContain(words);
  expect(told).toContain('Nothing was changed.');
  expect(await readdir(folder)).toEqual([]);
});

test('another system, another quarter, and too little of a release are refused', async () => {
  publisher = await smallPublisher({ [ICD]: bytes(await hcpcsZip()) });
  expect(await make()).toMatchObject({ error: { kind: 'other-series' } });
  await publisher.close();
  publisher = await smallPublisher({
    '/hcpcs': linkTo('april-2024-alpha-numeric-hcpcs-file.zip'),
    '/files/zip/april-2024-alpha-numeric-hcpcs-file.zip': bytes(await hcpcsZip()),
  });
  expect(await make()).toMatchObject({
    error: { kind: 'other-date', named: 'April 1, 2024', inside: 'January 1, 2025' },
  });
  expect(await make(7)).toMatchObject({ error: { kind: 'other-date' } });
  await publisher.close();
  publisher = await smallPublisher();
  expect(await make(7)).toMatchObject({ error: { kind: 'too-few', records: 6, least: 7 } });
  expect(existsSync(path)).toBe(false);
});

test('packs that were changed on the disk are not built in', async () => {
  publisher = await smallPublisher();
  await make();
  await writeFile(path, readFileSync(path, 'utf8').replace('Chair, made-up', 'Couch, made-up'));
  expect(() => readOfficialPacks(path)).toThrow('is damaged');
  await writeFile(path, '{');
  expect(() => readOfficialPacks(path)).toThrow('is damaged');
  expect(readOfficialPacks(join(folder, 'none.json'))).toEqual([]);
});

test.skipIf(!existsSync(HCPCS_ZIP))(
  'the official files make full packs',
  async () => {
    publisher = await smallPublisher({
      '/files/zip/january-2025-alpha-numeric-hcpcs-file.zip': bytes(readFileSync(HCPCS_ZIP)),
      [ICD]: bytes(readFileSync(ICD_ZIP)),
    });
    const made = await make(8_000, 100_000_000);
    expect(made.ok ? [] : describeOfficialFailure(made.error)).toEqual([]);
    expect(readOfficialPacks(path).map(({ release }) => [release.title, release.counts.records])).toEqual([
      ['HCPCS January 2025', 8_642],
      ['ICD-10-CM FY2025', 97_584],
    ]);
  },
  60_000,
);

/** @param silenceMs as short as it is only where silence is the point: a busy computer is silent for a while, too. */
function make(leastRecords = 1, zipBytes = 50_000, silenceMs = 10_000) {
  const limits = { bytes: zipBytes, silenceMs, redirects: 3 };
  return makeOfficialPacks({
    sources: [
      { series: 'hcpcs', address: `${publisher.base}/hcpcs`, leastRecords },
      { series: 'icd10cm', address: `${publisher.base}/icd`, leastRecords },
    ],
    path,
    today: TODAY,
    say: line => said.push(line),
    pageLimits: limits,
    zipLimits: limits,
  });
}

/** Pages as CMS has them, with past and future releases beside the current one; `answers` take the place of some. */
async function smallPublisher(answers: Answers = {}): Promise<LocalPublisher> {
  return localPublisher({
    '/hcpcs': sentTo('/hcpcs-moved'),
    '/hcpcs-moved': bytes(
      ['october-2024', 'january-2025', 'april-2025']
        .map(quarter => linkText(`${quarter}-alpha-numeric-hcpcs-file.zip`))
        .join(''),
    ),
    '/icd': bytes(
      [
        'april-1-2024-code-descriptions-in-tabular-order.zip',
        '2025-code-descriptions-tabular-order.zip',
        '2026-code-descriptions-tabular-order.zip',
      ]
        .map(linkText)
        .join(''),
    ),
    '/files/zip/january-2025-alpha-numeric-hcpcs-file.zip': bytes(await hcpcsZip()),
    [ICD]: bytes(await zipOf({ 'icd10cm_order_2025.txt': crlf(SMALL_ORDER) })),
    ...answers,
  });
}

function hcpcsZip(): Promise<Uint8Array> {
  return zipOf({ 'HCPC2025_JAN_ANWEB.txt': hcpcsFile(SMALL_RELEASE) });
}

function linkTo(name: string) {
  return bytes(linkText(name));
}

function linkText(name: string): string {
  return `<li><a class="file" href="/files/zip/${name}">${name} (ZIP)</a></li>`;
}

function dateOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}
