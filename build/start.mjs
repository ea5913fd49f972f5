// @ts-check
import { bundleApp } from './bundle.mjs';
import { openWindow } from './openWindow.mjs';
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';
import { hasNoScreen, withScreen } from './setup/virtualDisplay.mjs';
import { readStartOptions, START_USAGE } from './startOptions.mjs';

// Set up what is missing, build what changed, open the app; without a screen, walk through it and say what it shows.
await runScript(async () => {
  const options = readStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (options.help) {
    console.log(START_USAGE.join('\n'));
    return 0;
  }
  const electron = await setUp();
  if ((await bundleApp()) === 'built') console.log('Built the app.');
  if (!hasNoScreen()) return openWindow(electron.executable, options);
  const { takeTour } = await import('./tour.mjs');
  return withScreen(() => takeTour(electron.executable, options));
});
