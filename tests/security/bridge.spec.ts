import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/fixtures/paths.ts';
import { expect, sharedTest as test } from './fixtures/refusals.ts';

const FOREIGN_TICKET = '0123456789abcdef0123456789abcdef';

test('the page has no Node and no Electron', async ({ page }) => {
  const found = await page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'setImmediate',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter(name => name in window),
  );
  expect(found).toEqual([]);
});

test('the sandbox, context isolation and web security are really on', async ({ app }) => {
  const settings = await app.evaluate(({ BrowserWindow }) =>
    // Electron has this question but leaves it out of its types.
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      Reflect.get(webContents, 'getLastWebPreferences').call(webContents),
    ),
  );
  expect(settings).toEqual([
    expect.objectContaining({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    }),
  ]);
});

test('the bridge has exactly its two functions, and the page cannot change it', async ({ page }) => {
  const bridge = await page.evaluate(() => {
    const shell = window.chartside;
    const attempt = (change: () => void) => {
      try {
        change();
        return window.chartside === shell;
      } catch {
        return true;
      }
    };
    return {
      keys: Object.keys(shell ?? {}).sort(),
      kinds: Object.values(shell ?? {}).map(value => typeof value),
      holds: attempt(() => {
        Object.assign(window, { chartside: { call: () => 'mine' } });
      }),
      isFrozen: Object.isFrozen(shell),
    };
  });
  expect(bridge).toEqual({ keys: ['call', 'onCommand'], kinds: ['function', 'function'], holds: true, isFrozen: true });
});

test('forged payloads are answered as bad payloads', async ({ page }) => {
  const kinds = await page.evaluate(async ticket => {
    const shell = window.chartside as unknown as {
      call(call: unknown, ask: unknown): Promise<{ ok: boolean; error?: { kind: string } }>;
    };
    const forged: [unknown, unknown][] = [
      ['files:pick', null],
      ['files:pick', { multiple: 1 }],
      ['files:fromCommandLine', {}],
      ['files:read', { ticket: '/etc/passwd', offset: 0, length: 1 }],
      ['files:read', { ticket, offset: -1, length: 1 }],
      ['files:read', { ticket, offset: 0, length: 2 ** 31 }],
      ['files:read', { ticket, offset: 0, length: 1, path: '/etc/passwd' }],
      ['files:release', { ticket: [ticket] }],
      ['clipboard:writeText', { text: { html: '<b>' } }],
      ['clipboard:writeText', { text: 'x'.repeat(1_000_001) }],
      ['app:info', () => 1],
      ['app:info', Symbol('x')],
      ['theme:set', { theme: '__proto__' }],
      ['log:event', { event: 'page-ready', figures: { 'Jane Doe': 1 } }],
      ['log:event', JSON.parse('{"event":"page-ready","__proto__":{"figures":{}}}')],
      ['command', null],
      ['__proto__', null],
      ['toString', null],
      ['ELECTRON_BROWSER_CONTEXT_BRIDGE', null],
      [null, null],
      [{ toString: () => 'app:info' }, null],
    ];
    return Promise.all(
      forged.map(async ([call, ask]) => {
        try {
          const outcome = await shell.call(call, ask);
          return outcome.ok ? `${String(call)} answered` : outcome.error?.kind;
        } catch {
          return 'bad-payload';
        }
      }),
    );
  }, FOREIGN_TICKET);
  expect([...new Set(kinds)]).toEqual(['bad-payload']);
});

test('a page that changed its own built-ins does not change the bridge', async ({ page }) => {
  const outcome = await page.evaluate(() => {
    Array.prototype.includes = () => true;
    RegExp.prototype.test = () => true;
    return window.chartside?.call('files:read', { ticket: '../../etc/passwd', offset: 0, length: 1 });
  });
  expect(outcome).toEqual({ ok: false, error: { kind: 'bad-payload', call: 'files:read' } });
});

test('a ticket nobody gave, or given and returned, opens nothing', async ({ app, page, dataDir }) => {
  const file = join(dataDir, 'given.txt');
  writeFileSync(file, 'hello');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, file);
  const outcomes = await page.evaluate(async foreign => {
    const shell = window.chartside;
    const picked = await shell?.call('files:pick', { multiple: true });
    const ticket = picked?.ok ? (picked.value[0]?.ticket ?? '') : '';
    const read = (mine: string) => shell?.call('files:read', { ticket: mine, offset: 1, length: 100 });
    const given = await read(ticket);
    await shell?.call('files:release', { ticket });
    return {
      picked: picked?.ok && picked.value.map(({ name, byteLength }) => ({ name, byteLength })),
      hasPath: JSON.stringify(picked).includes('/'),
      text: given?.ok ? new TextDecoder().decode(given.value) : given,
      returned: await read(ticket),
      foreign: await read(foreign),
    };
  }, FOREIGN_TICKET);
  const unknown = { ok: false, error: { kind: 'ticket-unknown' } };
  expect(outcomes).toEqual({
    picked: [{ name: 'given.txt', byteLength: 5 }],
    hasPath: false,
    text: 'ello',
    returned: unknown,
    foreign: unknown,
  });
});

test('tickets do not outlive the page they were given to', async ({ app, page, dataDir }) => {
  const file = join(dataDir, 'given.txt');
  writeFileSync(file, 'hello');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, file);
  const ticket = await page.evaluate(async () => {
    const picked = await window.chartside?.call('files:pick', { multiple: false });
    return picked?.ok ? (picked.value[0]?.ticket ?? '') : '';
  });
  await page.reload();
  expect(
    await page.evaluate(mine => window.chartside?.call('files:read', { ticket: mine, offset: 0, length: 1 }), ticket),
  ).toEqual({ ok: false, error: { kind: 'ticket-unknown' } });
});

test('another window with the same preload is not answered', async ({ app }) => {
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://chartside/');
      const outcome: unknown = await other.webContents.executeJavaScript(`chartside.call('app:info', null)`);
      other.destroy();
      return outcome;
    },
    join(ROOT, 'dist', 'preload', 'preload.cjs'),
  );
  expect(answer).toEqual({ ok: false, error: { kind: 'unexpected', call: 'app:info' } });
});
