import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HCPCS_JANUARY_2025, hasReference, ICD_FY2025, WITHOUT_REFERENCE } from './fixtures/paths.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { filesWillBePicked, goTo } from './fixtures/steps.ts';
import { readStoredReference } from './fixtures/storedReference.ts';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chartside-files-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRONG_FILES: readonly { name: string; what: string; bytes: () => Uint8Array; says: RegExp }[] = [
  { name: 'empty.zip', what: 'an empty file', bytes: () => new Uint8Array(), says: /empty/i },
  {
    name: 'letter.txt',
    what: 'a letter',
    bytes: () => Buffer.from('Dear Sir,\nplease find enclosed\n'),
    says: /letter\.txt/,
  },
  { name: 'photo.zip', what: 'noise named zip', bytes: () => Buffer.alloc(5000, 7), says: /photo\.zip/ },
];

for (const { name, what, bytes, says } of WRONG_FILES) {
  test(`${what} is refused with its name, and nothing is changed`, async ({ app, page }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes());
    const before = await readStoredReference(page);
    await goTo(page, 'Library');
    await filesWillBePicked(app, [path]);
    await page.getByRole('button', { name: 'Import files…' }).click();
    await expect(page.getByText('Nothing was changed', { exact: false }).first()).toBeVisible();
    await expect(page.getByText(says).first()).toBeVisible();
    expect(await readStoredReference(page)).toEqual(before);
  });
}

test('a zip cut off on the way is refused, and nothing is changed', async ({ app, page }) => {
  test.skip(!hasReference, WITHOUT_REFERENCE);
  const path = join(folder, 'cut.zip');
  const whole = readFileSync(HCPCS_JANUARY_2025);
  writeFileSync(path, whole.subarray(0, whole.length / 2));
  const before = await readStoredReference(page);
  await goTo(page, 'Library');
  await filesWillBePicked(app, [path]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  await expect(page.getByText('Nothing was changed', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('cut.zip').first()).toBeVisible();
  expect(await readStoredReference(page)).toEqual(before);
});

test('a preview that is discarded leaves no trace', async ({ app, page }) => {
  test.skip(!hasReference, WITHOUT_REFERENCE);
  const before = await readStoredReference(page);
  await goTo(page, 'Library');
  await filesWillBePicked(app, [ICD_FY2025]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  await expect(page.getByRole('main')).toContainText('97,584', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('button', { name: 'Install', exact: true })).toHaveCount(0);
  expect(await readStoredReference(page)).toEqual(before);
});

test('an import that is cancelled while it runs leaves no trace', async ({ app, page }) => {
  test.skip(!hasReference, WITHOUT_REFERENCE);
  const before = await readStoredReference(page);
  await goTo(page, 'Library');
  await filesWillBePicked(app, [ICD_FY2025]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  await page.getByRole('button', { name: 'Install', exact: true }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing was changed', { exact: false }).first()).toBeVisible();
  expect(await readStoredReference(page)).toEqual(before);
});

test('two files chosen at once are previewed one after the other', async ({ start }) => {
  test.skip(!hasReference, WITHOUT_REFERENCE);
  const { app, page } = await start();
  await goTo(page, 'Library');
  await filesWillBePicked(app, [HCPCS_JANUARY_2025, ICD_FY2025]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  for (const said of ['Installed HCPCS January 2025', 'Installed ICD-10-CM FY2025']) {
    await page.getByRole('button', { name: 'Install', exact: true }).first().click({ timeout: 30_000 });
    await expect(page.getByRole('status').filter({ hasText: said }).first()).toBeVisible({ timeout: 60_000 });
  }
});
