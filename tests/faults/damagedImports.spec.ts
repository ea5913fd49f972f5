import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../e2e/fixtures/app.ts';
import { HCPCS_JANUARY_2025, hasReference, ICD_FY2025, WITHOUT_REFERENCE } from '../e2e/fixtures/paths.ts';
import { filesWillBePicked, goTo } from '../e2e/fixtures/steps.ts';
import { readStoredReference } from '../e2e/fixtures/storedReference.ts';
import { campaignSeed, campaignSize } from './campaignSize.ts';
import { mutate } from './mutate.ts';
import { seededRandom } from './random.ts';

test.skip(!hasReference, WITHOUT_REFERENCE);

const COPIES = campaignSize(5, 200);

for (const [name, file] of [
  ['HCPCS zip', HCPCS_JANUARY_2025],
  ['ICD-10-CM zip', ICD_FY2025],
] as const) {
  test(`${COPIES} damaged copies of the ${name} go through the app's own screens and leave the store unchanged`, async ({
    app,
    page,
  }) => {
    test.setTimeout(60_000 + COPIES * 10_000);
    const folder = mkdtempSync(join(tmpdir(), 'chartside-damaged-'));
    const original = readFileSync(file);
    const random = seededRandom(campaignSeed());
    const before = await readStoredReference(page);
    const figures = { refused: 0, read: 0 };
    await goTo(page, 'Library');
    for (let copy = 0; copy < COPIES; copy += 1) {
      const path = join(folder, `copy-${copy}.zip`);
      writeFileSync(path, mutate(original, random).bytes);
      await filesWillBePicked(app, [path]);
      await page.getByRole('button', { name: 'Import files…' }).click();
      const discard = page.getByRole('button', { name: 'Discard' });
      const refused = page.getByText(/nothing was changed/i).first();
      await expect(discard.or(refused).first()).toBeVisible({ timeout: 15_000 });
      if (await discard.isVisible()) {
        figures.read += 1;
        await discard.click();
        await expect(discard).toBeHidden();
      } else {
        figures.refused += 1;
        await expect(page.getByText(`copy-${copy}.zip`).first()).toBeVisible();
        await page
          .getByRole('button', { name: /dismiss|close|ok/i })
          .first()
          .click();
        await expect(refused).toBeHidden();
      }
      rmSync(path);
    }
    expect(await readStoredReference(page)).toEqual(before);
    console.log(
      `mutations in the app: ${name}: ${COPIES} copies, ${figures.refused} refused, ${figures.read} previewed; store unchanged`,
    );
    rmSync(folder, { recursive: true, force: true });
  });
}
