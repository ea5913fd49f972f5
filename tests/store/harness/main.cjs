// A window with the store and nothing else of the app: what it promises is shown on the real browser engine.
const { readFile } = require('node:fs/promises');
const { extname, join, normalize, sep } = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

const PAGES = process.env.CHARTSIDE_STORE_PAGES ?? __dirname;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

app.setPath('userData', process.env.CHARTSIDE_STORE_PROFILE);
protocol.registerSchemesAsPrivileged([
  { scheme: 'store', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

/** A page file, or the file of the test named in `?path=`. */
function pathOf(url) {
  if (url.pathname === '/file') return url.searchParams.get('path');
  const path = normalize(join(PAGES, url.pathname));
  return path.startsWith(PAGES + sep) ? path : join(PAGES, 'page.html');
}

app.whenReady().then(() => {
  protocol.handle('store', async request => {
    const path = pathOf(new URL(request.url));
    const headers = { 'content-type': TYPES[extname(path)] ?? 'text/plain' };
    return new Response(await readFile(path), { headers });
  });
  const window = new BrowserWindow({ width: 600, height: 400, webPreferences: { sandbox: true } });
  window.loadURL('store://pages/page.html');
});
app.on('window-all-closed', () => app.quit());
