import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { describeImportFailure } from '../../data/formats/importWords.ts';
import { readRelease } from '../../data/formats/readRelease.ts';
import { hcpcsTextsOf, icdTextsOf, requireMember } from '../e2e/fixtures/independentReaders.ts';
import {
  HCPCS_JANUARY_2025,
  HCPCS_JULY_2020_XLSX,
  hasReference,
  ICD_FY2025,
  WITHOUT_REFERENCE,
} from '../e2e/fixtures/paths.ts';
import { campaignSeed, campaignSize } from './campaignSize.ts';
import { mutate } from './mutate.ts';
import { seededRandom } from './random.ts';

test.skip(!hasReference, WITHOUT_REFERENCE);

const COPIES = campaignSize(10, 200);

/** What reading a damaged copy that is accepted must equal: the undamaged file (a zip checks itself), or the copy read naively. */
type Oracle = (copy: Buffer) => ReadonlyMap<string, string>;

const FILES: readonly { name: string; bytes: () => Buffer; oracle: Oracle | undefined }[] = [
  { name: 'HCPCS zip', bytes: () => readFileSync(HCPCS_JANUARY_2025), oracle: undefined },
  { name: 'HCPCS txt', bytes: () => requireMember(HCPCS_JANUARY_2025, /ANWEB_\d+\.txt$/), oracle: naive(hcpcsTextsOf) },
  { name: 'HCPCS xlsx', bytes: () => readFileSync(HCPCS_JULY_2020_XLSX), oracle: undefined },
  { name: 'ICD-10-CM zip', bytes: () => readFileSync(ICD_FY2025), oracle: undefined },
  {
    name: 'ICD-10-CM order file',
    bytes: () => requireMember(ICD_FY2025, /order_2025\.txt$/),
    oracle: naive(icdTextsOf),
  },
];

function naive(read: (text: string) => Map<string, string>): Oracle {
  return copy => read(copy.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''));
}

for (const { name, bytes, oracle } of FILES) {
  test(`${COPIES} damaged copies of the ${name}: a clear refusal or a right reading, never a crash or a hang`, async () => {
    test.setTimeout(60_000 + COPIES * 6_000);
    const original = bytes();
    const startedAt = performance.now();
    const whole = await read(original);
    const normalMs = performance.now() - startedAt;
    const random = seededRandom(campaignSeed());
    const figures = { refused: 0, read: 0, slowestMs: 0 };

    for (let copy = 0; copy < COPIES; copy += 1) {
      const mutated = mutate(original, random);
      const told = `copy ${copy}, ${mutated.mutation}`;
      const copyStartedAt = performance.now();
      const outcome = await readRelease({ name: 'copy', bytes: mutated.bytes }, {});
      const elapsedMs = performance.now() - copyStartedAt;
      figures.slowestMs = Math.max(figures.slowestMs, elapsedMs);
      expect(elapsedMs, `${told}: time`).toBeLessThan(normalMs + 5_000);
      if (outcome.ok) {
        figures.read += 1;
        const expected = oracle?.(Buffer.from(mutated.bytes)) ?? whole;
        expect(wrongTexts(textsOf(outcome.value.records), expected), told).toEqual([]);
      } else {
        figures.refused += 1;
        expect(describeImportFailure(outcome.error), told).toMatch(/nothing was changed/i);
      }
    }
    console.log(
      `mutations: ${name}: ${COPIES} copies, ${figures.refused} refused with a reason, ${figures.read} read right, ` +
        `slowest ${Math.round(figures.slowestMs)} ms (undamaged ${Math.round(normalMs)} ms), seed ${campaignSeed()}`,
    );
  });
}

async function read(original: Buffer): Promise<ReadonlyMap<string, string>> {
  const outcome = await readRelease({ name: basename(HCPCS_JANUARY_2025), bytes: Uint8Array.from(original) }, {});
  if (!outcome.ok) throw new Error(describeImportFailure(outcome.error));
  return textsOf(outcome.value.records);
}

function textsOf(records: readonly { system: string; code: string; longText: string }[]): ReadonlyMap<string, string> {
  return new Map(records.map(record => [`${record.system} ${record.code}`, record.longText]));
}

const PLAIN = /^[ -~]*$/;

/** Records whose text is not what the oracle reads; texts with damaged characters are left out, their reading is a choice. */
function wrongTexts(found: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): string[] {
  const wrong: string[] = [];
  for (const [key, text] of expected) {
    if (PLAIN.test(key) && PLAIN.test(text) && found.get(key) !== text) {
      wrong.push(`${key}: expected “${text.slice(0, 200)}”, read “${found.get(key)?.slice(0, 200) ?? '(absent)'}”`);
    }
  }
  for (const key of found.keys()) if (PLAIN.test(key) && !expected.has(key)) wrong.push(`${key}: made up`);
  return wrong.slice(0, 5);
}
