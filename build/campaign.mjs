// @ts-check
import { bundleApp } from './bundle.mjs';
import { campaignUsage, readCampaignOptions } from './campaignOptions.mjs';
import { withoutNetwork } from './closedNetwork.mjs';
import { runNode } from './setup/command.mjs';
import { inProject } from './setup/projectRoot.mjs';
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';
import { withScreen } from './setup/virtualDisplay.mjs';

// Runs one fault campaign at full size; `npm test` runs a small sample of each.
await runScript(async () => {
  const options = readCampaignOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(campaignUsage().join('\n'));
    return 1;
  }
  await setUp({ virtualDisplay: true });
  await bundleApp();
  const { specs, closedNetwork } = options.campaign;
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const args = ['test', '--config', inProject('tests', 'playwright.config.ts'), '--reporter', 'list', ...specs];
  if (options.only !== undefined) args.push('--grep', options.only);
  const env = { CHARTSIDE_CAMPAIGN: options.size, CHARTSIDE_CAMPAIGN_SEED: String(options.seed) };
  const outcome = await withScreen(
    () =>
      closedNetwork
        ? withoutNetwork(process.execPath, [playwright, ...args], { env, show: true })
        : runNode(playwright, args, { env, show: true }),
    { alwaysVirtual: true },
  );
  return outcome.exitCode;
});
