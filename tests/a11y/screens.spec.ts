import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures/app.ts';
import { goTo, lookUp, openCode } from '../e2e/fixtures/steps.ts';

const SCREENS: readonly { name: string; open: (page: Page) => Promise<void> }[] = [
  { name: 'Look up, empty box', open: page => goTo(page, 'Look up') },
  { name: 'Look up, results', open: page => lookUp(page, 'walker') },
  { name: 'Look up, nothing found', open: page => lookUp(page, 'zzqqxxyy') },
  { name: 'Code, HCPCS', open: page => openCode(page, 'J9207') },
  { name: 'Code, ICD-10-CM', open: page => openCode(page, 'E11.42') },
  { name: 'Library', open: page => goTo(page, 'Library') },
  { name: 'Settings', open: page => goTo(page, 'Settings') },
  {
    name: 'Keyboard map',
    open: async page => {
      await goTo(page, 'Library');
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

for (const theme of ['Light', 'Dark'] as const) {
  test(`no accessibility violations on any screen, ${theme.toLowerCase()}`, async ({ page }) => {
    test.setTimeout(120_000);
    await goTo(page, 'Settings');
    await page.getByRole('radio', { name: theme }).press('Space');
    for (const screen of SCREENS) {
      await screen.open(page);
      // axe inside Electron cannot open the helper page its newer mode wants.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect.soft(violations.map(summary), screen.name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

function summary(violation: { id: string; nodes: readonly { target: unknown; failureSummary?: string }[] }) {
  return `${violation.id}: ${violation.nodes.map(node => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`).join('; ')}`;
}
