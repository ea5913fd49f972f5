import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parsePack } from '../../data/packs/packFormat.ts';
import { STARTER_HCPCS } from '../../data/packs/starter/starterHcpcs.ts';
import { STARTER_ICD10CM } from '../../data/packs/starter/starterIcd10cm.ts';
import { readStarterPack } from '../../data/packs/starterReleases.ts';
import { runNode } from '../setup/command.mjs';
import { inProject } from '../setup/projectRoot.mjs';
import { auditFiles, type ReadFile, readFrom } from './auditFiles.ts';

const REFERENCE = inProject('..', 'shared', 'reference');
const HCPCS_ZIP = join(REFERENCE, 'hcpcs', 'january-2025-alpha-numeric-hcpcs-file.zip');
const ICD_ZIP = join(REFERENCE, 'icd10cm', '2025-code-descriptions-tabular-order.zip');
const hasReference = existsSync(HCPCS_ZIP) && existsSync(ICD_ZIP);

/** An official release is read once, whichever tests ask for it. */
const officialReleases = new Map<string, Promise<ReadFile>>();
function readOnce(path: string): Promise<ReadFile> {
  const read = officialReleases.get(path) ?? readFrom(path);
  officialReleases.set(path, read);
  return read;
}

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chartside-audit-'));
  said = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a wrong text and a wrong flag in the pack are told with file, line, code, field and both values', async () => {
  const release = await file(
    'order.txt',
    orderLine(1, 'I10', 1, 'Essential (primary) hypertension') + orderLine(2, 'I11', 0, 'Hypertensive heart disease'),
  );
  const pack = icdPack('I10 Essential hypertension\nI11 Hypertensive heart disease\n');
  expect(await auditFiles([release], [pack], line => said.push(line))).toEqual({
    compared: 2,
    mismatches: 3,
    unusable: 0,
  });
  expect(said.slice(1)).toEqual([
    'hearts:1  I10  longText: pack "Essential hypertension", official "Essential (primary) hypertension"',
    'hearts:1  I10  shortText: pack "Essential hypertension", official "Essential (primary) hypertension"',
    'hearts:2  I11  billable: pack true, official false',
    '2 records compared, 3 mismatches',
  ]);
});

test('a file that is no release, a missing file and a release no pack holds are told, and nothing is compared', async () => {
  const letter = await file('letter.txt', 'Dear colleague,\nplease find the codes enclosed.\n');
  const release = await file('order.txt', orderLine(1, 'I10', 1, 'Essential (primary) hypertension'));
  const totals = await auditFiles([letter, join(folder, 'missing.zip'), release], [], line => said.push(line));
  expect(totals).toEqual({ compared: 0, mismatches: 0, unusable: 3 });
  expect(said).toEqual([
    expect.stringContaining('letter.txt'),
    expect.stringMatching(/missing\.zip cannot be read: is the path right\?$/),
    'No pack holds ICD-10-CM, the system of order.txt.',
    '0 records compared, 0 mismatches',
  ]);
});

test.skipIf(!hasReference)('every record of the starter pack agrees with the official releases', async () => {
  const packs = [STARTER_HCPCS, STARTER_ICD10CM].map(readStarterPack);
  const totals = await auditFiles([HCPCS_ZIP, ICD_ZIP], packs, line => said.push(line), readOnce);
  const records = packs.reduce((sum, pack) => sum + pack.entries.length, 0);
  expect(totals, said.join('\n')).toEqual({ compared: records, mismatches: 0, unusable: 0 });
  expect(said.at(-1)).toBe(`${records} records compared, 0 mismatches`);
});

test.skipIf(!hasReference)(
  'one changed letter, date or flag of the starter pack does not get past the audit',
  async () => {
    const spoiled = {
      heading: STARTER_HCPCS.heading,
      families: STARTER_HCPCS.families.map(({ name, text }) => ({
        name,
        text: text
          .replace('Injection, ixabepilone, 1 mg', 'Injection, ixabepilone, 10 mg')
          .replace('E0130 Walker, rigid (pickup), adjustable', 'E0130 Walker, rigid (pick-up), adjustable')
          .replace('ended: 2024-06-30; coverage: C; pricing: 51', 'ended: 2024-07-30; coverage: C; pricing: 51')
          .replace('action: D 2025-01-01; ended: 2024-12-31; coverage: C\n', 'action: D 2025-01-01; coverage: C\n'),
      })),
    };
    await auditFiles([HCPCS_ZIP], [readStarterPack(spoiled)], line => said.push(line), readOnce);
    const found = said.slice(1, -1).map(line =>
      line
        .split(/ {2}|: /)
        .slice(1, 3)
        .join(' '),
    );
    expect(found.sort()).toEqual([
      'E0130 longText',
      'J9207 longText',
      'J9371 terminatedOn',
      'JG terminatedOn',
      'QQ terminatedOn',
    ]);
  },
);

test.skipIf(!hasReference)(
  'npm run data:audit ends with the totals and exit code 0, and 1 for a file it cannot use',
  async () => {
    const script = inProject('build', 'dataAudit.mjs');
    const [good, bad, none] = await Promise.all([
      runNode(script, [HCPCS_ZIP]),
      runNode(script, [join(folder, 'missing.zip')]),
      runNode(script, []),
    ]);
    expect(good).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/\n\d+ records compared, 0 mismatches\n$/),
    });
    expect(bad).toMatchObject({ exitCode: 1, output: expect.stringContaining('cannot be read') });
    expect(none).toMatchObject({ exitCode: 1, output: expect.stringContaining('Usage') });
  },
);

/** One line of an order file: number 1-5, code 7-13, flag 15, short text 17-76, long text from 78. */
function orderLine(number: number, code: string, flag: 0 | 1, text: string): string {
  return `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${text.padEnd(60)} ${text}\n`;
}

function icdPack(family: string) {
  const heading = 'chartside pack 1\nname: Trial\nversion: 1\nseries: icd10cm\nas of: 2024-10-01\n';
  const read = parsePack({ name: 'heading', text: heading }, [{ name: 'hearts', text: family }]);
  if (!read.ok) throw new Error(`The trial pack is broken: ${read.error.problem}`);
  return read.value;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
