// The window the bench compares with: Electron, one page, nothing of Chartside's own but the code under measurement.
const { readFile } = require('node:fs/promises');
const { extname, join } = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

const PAGES = process.env.CHARTSIDE_BENCH_PAGES ?? __dirname;
// Only an isolated page has a clock finer than a tenth of a millisecond.
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

app.setPath('userData', process.env.CHARTSIDE_BENCH_PROFILE);
protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.whenReady().then(() => {
  protocol.handle('bench', async request => {
    const url = new URL(request.url);
    const path = url.pathname === '/file' ? url.searchParams.get('path') : join(PAGES, url.pathname);
    return new Response(await readFile(path), {
      headers: { 'content-type': TYPES[extname(path)] ?? 'text/plain', ...ISOLATED },
    });
  });
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadURL(`bench://pages/${process.env.CHARTSIDE_BENCH_PAGE ?? 'empty.html'}`);
});
app.on('window-all-closed', () => app.quit());
