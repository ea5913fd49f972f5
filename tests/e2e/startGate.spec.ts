import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { launchBare } from './fixtures/launch.ts';

for (const database of ['user', 'reference'] as const) {
  test(`a ${database} database written by a newer version is never opened, and the gate says so`, async ({
    start,
    dataDir,
  }) => {
    const first = await start();
    await raiseVersion(first.page, database, 9_990);
    await first.app.close();

    const { app, page } = await launchBare(dataDir);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/newer version/i, { timeout: 30_000 });
    await expect(page.getByText(/nothing was changed/i).first()).toBeVisible();
    expect(await versionOf(page, database)).toBe(9_990);
    await app.close();
  });
}

async function raiseVersion(page: Page, name: string, version: number): Promise<void> {
  await page.evaluate(
    ([databaseName, newVersion]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(databaseName, newVersion);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    [name, version] as const,
  );
}

async function versionOf(page: Page, name: string): Promise<number | undefined> {
  return page.evaluate(
    async databaseName => (await indexedDB.databases()).find(info => info.name === databaseName)?.version,
    name,
  );
}
