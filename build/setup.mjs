// @ts-check
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';

// Set-up alone, for whoever wants to run a tool of node_modules by hand afterwards.
await runScript(async () => {
  const electron = await setUp();
  console.log(`Ready. Electron (${electron.source}): ${electron.executable}`);
  return 0;
});
