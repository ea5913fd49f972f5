import { describeImportFailure } from '../../data/formats/importWords.ts';
import { readRelease } from '../../data/formats/readRelease.ts';
import { expect, test } from '../e2e/fixtures/app.ts';
import { hasReference, WITHOUT_REFERENCE } from '../e2e/fixtures/paths.ts';
import { campaignSeed, campaignSize } from './campaignSize.ts';
import { mutate } from './mutate.ts';
import { OFFICIAL_FILES, type Texts } from './officialFiles.ts';
import { seededRandom } from './random.ts';

test.skip(!hasReference, WITHOUT_REFERENCE);

/** Beyond the normal time of the undamaged file, in milliseconds. */
const HANG_MS = 5_000;

for (const { name, bytes, readNaively } of OFFICIAL_FILES) {
  // A table of a few records takes no time, so the sample can be larger.
  const copies = campaignSize(name === 'HCPCS csv' ? 50 : 5, 200);

  test(`${copies} damaged copies of the ${name}: a clear refusal or a right reading, never a crash or a hang`, async () => {
    test.setTimeout(60_000 + copies * 6_000);
    const original = bytes();
    const startedAt = performance.now();
    const whole = await read(original);
    const normalMs = performance.now() - startedAt;
    const random = seededRandom(campaignSeed());
    const figures = { refused: 0, read: 0, slowestMs: 0 };

    for (let copy = 0; copy < copies; copy += 1) {
      const mutated = mutate(original, random);
      const told = `copy ${copy}, ${mutated.mutation}`;
      const copyStartedAt = performance.now();
      const outcome = await readRelease({ name: 'copy', bytes: mutated.bytes }, {});
      const elapsedMs = performance.now() - copyStartedAt;
      figures.slowestMs = Math.max(figures.slowestMs, elapsedMs);
      expect(elapsedMs, `${told}: time`).toBeLessThan(normalMs + HANG_MS);
      if (outcome.ok) {
        figures.read += 1;
        const expected = readNaively?.(plainText(mutated.bytes)) ?? whole;
        expect(wrongTexts(textsOf(outcome.value.records), expected), told).toEqual([]);
      } else {
        figures.refused += 1;
        expect(describeImportFailure(outcome.error), told).toMatch(/nothing was changed/i);
      }
    }
    console.log(
      `mutations: ${name}: ${copies} copies, ${figures.refused} refused with a reason, ${figures.read} read right, ` +
        `slowest ${Math.round(figures.slowestMs)} ms (undamaged ${Math.round(normalMs)} ms), seed ${campaignSeed()}`,
    );
  });
}

async function read(original: Buffer): Promise<Texts> {
  const outcome = await readRelease({ name: 'original', bytes: Uint8Array.from(original) }, {});
  if (!outcome.ok) throw new Error(describeImportFailure(outcome.error));
  return textsOf(outcome.value.records);
}

function textsOf(records: readonly { system: string; code: string; longText: string }[]): Texts {
  return new Map(records.map(record => [`${record.system} ${record.code}`, record.longText]));
}

/** Byte for byte, without a byte order mark. */
function plainText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
}

const PLAIN = /^[ -~]*$/;

/** Records whose text is not what was to be read; texts with damaged characters are left out, their reading is a choice. */
function wrongTexts(found: Texts, expected: Texts): string[] {
  const wrong: string[] = [];
  for (const [key, text] of expected) {
    if (PLAIN.test(key) && PLAIN.test(text) && found.get(key) !== text) {
      wrong.push(`${key}: expected “${text.slice(0, 200)}”, read “${found.get(key)?.slice(0, 200) ?? '(absent)'}”`);
    }
  }
  for (const key of found.keys()) if (PLAIN.test(key) && !expected.has(key)) wrong.push(`${key}: made up`);
  return wrong.slice(0, 5);
}
