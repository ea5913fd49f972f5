import { join } from 'node:path';
import { app } from 'electron';
import { quietChromium } from './guard/chromiumSwitches.ts';
import { runApp } from './runApp.ts';
import { declareAppScheme } from './scheme/appScheme.ts';
import { readDevServer } from './scheme/devServer.ts';
import { readCommandLine } from './start/commandLine.ts';
import type { SecondStart } from './start/secondStart.ts';

const APP_NAME = 'Chartside';

const start: SecondStart = { args: process.argv.slice(1), workingFolder: process.cwd() };
const { importFiles, dataFolder } = readCommandLine({
  ...start,
  dataFolderSetting: process.env.CHARTSIDE_DATA_DIR,
});
const devServer = readDevServer(process.env.CHARTSIDE_DEV_SERVER, app.isPackaged);

app.setName(APP_NAME);
// A checkout of the program keeps its data apart from the installed app's: it may already use newer databases.
const defaultFolder = join(app.getPath('appData'), app.isPackaged ? APP_NAME : `${APP_NAME}-development`);
app.setPath('userData', dataFolder ?? defaultFolder);
quietChromium(app.commandLine, devServer !== undefined);
declareAppScheme();

// The lock lies in the data folder, so two folders can be open side by side and one folder never twice.
if (app.requestSingleInstanceLock(start)) {
  runApp({ importFiles, devServer, distFolder: join(import.meta.dirname, '..') });
} else {
  app.exit(0);
}
