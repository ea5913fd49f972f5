import { expect, test } from './fixtures/app.ts';
import { readHcpcsTexts, readIcdTexts } from './fixtures/independentReaders.ts';
import { HCPCS_JANUARY_2025, hasReference, ICD_FY2025, WITHOUT_REFERENCE } from './fixtures/paths.ts';
import { blockedRequests, goTo, importFile, openCode } from './fixtures/steps.ts';
import { readStoredReference } from './fixtures/storedReference.ts';

test.skip(!hasReference, WITHOUT_REFERENCE);

test('the official files, imported through the screens, are kept whole, survive a restart and need no network', async ({
  start,
}) => {
  test.setTimeout(180_000);
  const first = await start();
  await importFile(first.app, first.page, HCPCS_JANUARY_2025);
  const status = first.page.getByRole('status').filter({ hasText: 'Installed HCPCS January 2025' }).first();
  await expect(status).toContainText('8,259 codes');
  await expect(status).toContainText('383 modifiers');
  await importFile(first.app, first.page, ICD_FY2025);
  await first.app.close();

  const { page } = await start();
  await goTo(page, 'Library');
  const library = page.getByRole('main');
  await expect(library).toContainText('8,259');
  await expect(library).toContainText('383');
  await expect(library).toContainText('7,477');
  await expect(library).toContainText('97,584');
  await expect(library).toContainText('74,260');

  const { releases, orphans } = await readStoredReference(page);
  expect(orphans).toBe(0);
  const hcpcs = releases.find(release => release.series === 'hcpcs' && release.isActive);
  const icd = releases.find(release => release.series === 'icd10cm' && release.isActive);

  const officialHcpcs = readHcpcsTexts(HCPCS_JANUARY_2025);
  expect(differences(hcpcs?.texts, officialHcpcs)).toEqual([]);
  const officialIcd = readIcdTexts(ICD_FY2025);
  expect(differences(icd?.texts, officialIcd)).toEqual([]);
  expect(icd?.billable).toBe(74_260);

  for (const code of ['J9207', 'C9757', 'A9604']) {
    await openCode(page, code);
    await expect(page.getByRole('article')).toContainText(
      officialHcpcs.get(`hcpcs ${code}`) ?? 'missing from the file',
    );
  }
  await expect(page.getByRole('region', { name: 'Releases out of date' })).toContainText(
    'made for services through March 31, 2025',
  );
  await openCode(page, 'E11.42');
  await expect(page.getByRole('article')).toContainText(officialIcd.get('icd10cm E1142') ?? 'missing from the file');
  expect(await blockedRequests(page)).toBe(0);
});

/** The first differing entries, both ways; empty when the maps are equal. */
function differences(found: ReadonlyMap<string, string> | undefined, expected: ReadonlyMap<string, string>): string[] {
  if (found === undefined) return ['nothing is installed'];
  const lines: string[] = [];
  for (const [key, text] of expected) {
    if (found.get(key) !== text) lines.push(`${key}: file “${text}”, app “${found.get(key) ?? '(absent)'}”`);
  }
  for (const key of found.keys()) if (!expected.has(key)) lines.push(`${key}: not in the file`);
  return lines.slice(0, 10);
}
