import type { Page } from '@playwright/test';
import { type LoopbackServer, openLoopbackServer } from './fixtures/loopbackServer.ts';
import { blockedRequests, expect, test } from './fixtures/refusals.ts';

let server: LoopbackServer;

test.beforeEach(async () => {
  server = await openLoopbackServer();
});

test.afterEach(async () => {
  expect(server.connections(), 'connections that reached a server').toBe(0);
  await server.close();
});

/** Ways a page can ask for something; each resolves to whether it was refused. */
const WAYS = {
  fetch: (page: Page, host: string, tls: boolean) =>
    page.evaluate(
      url =>
        fetch(url, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        ),
      `${tls ? 'https' : 'http'}://${host}/fetch`,
    ),
  XMLHttpRequest: (page: Page, host: string, tls: boolean) =>
    page.evaluate(
      url =>
        new Promise<boolean>(resolve => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve(false);
          request.onerror = () => resolve(true);
          request.open('GET', url);
          request.send();
        }),
      `${tls ? 'https' : 'http'}://${host}/xhr`,
    ),
  WebSocket: (page: Page, host: string, tls: boolean) =>
    page.evaluate(
      url =>
        new Promise<boolean>(resolve => {
          const socket = new WebSocket(url);
          socket.onopen = () => resolve(false);
          socket.onerror = () => resolve(true);
        }),
      `${tls ? 'wss' : 'ws'}://${host}/socket`,
    ),
  'an image': (page: Page, host: string, tls: boolean) =>
    page.evaluate(
      url =>
        new Promise<boolean>(resolve => {
          const image = new Image();
          image.onload = () => resolve(false);
          image.onerror = () => resolve(true);
          image.src = url;
        }),
      `${tls ? 'https' : 'http'}://${host}/picture.png`,
    ),
  'a style sheet': (page: Page, host: string, tls: boolean) =>
    page.evaluate(
      url =>
        new Promise<boolean>(resolve => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.onload = () => resolve(false);
          link.onerror = () => resolve(true);
          link.href = url;
          document.head.append(link);
        }),
      `${tls ? 'https' : 'http'}://${host}/style.css`,
    ),
  EventSource: (page: Page, host: string, tls: boolean) =>
    page.evaluate(
      url =>
        new Promise<boolean>(resolve => {
          const source = new EventSource(url);
          source.onopen = () => resolve(false);
          source.onerror = () => resolve(true);
        }),
      `${tls ? 'https' : 'http'}://${host}/events`,
    ),
};

test('each request to this computer or to the web is refused, and counted', async ({ page }) => {
  expect(await blockedRequests(page)).toBe(0);
  let expected = 0;
  for (const [name, ask] of Object.entries(WAYS)) {
    for (const tls of [false, true]) {
      expect(await ask(page, tls ? 'example.invalid' : server.host, tls), name).toBe(true);
      expected += 1;
      await expect.poll(() => blockedRequests(page), `count after ${name}`).toBe(expected);
    }
  }
});

test('what Chromium does ahead of need or after leaving is refused', async ({ page }) => {
  await page.evaluate(host => {
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'modulepreload', 'icon']) {
      const link = document.createElement('link');
      link.rel = rel;
      link.href = `http://${host}/${rel}`;
      document.head.append(link);
    }
    navigator.sendBeacon(`http://${host}/beacon`, 'x');
    void fetch(`http://${host}/keepalive`, { keepalive: true, mode: 'no-cors' }).catch(() => undefined);
  }, server.host);
  // Every kind but dns-prefetch and preconnect, which carry no request, shows in the count.
  await expect.poll(() => blockedRequests(page)).toBeGreaterThanOrEqual(4);
});

test('WebRTC finds no network interface to use', async ({ page }) => {
  const candidates = await page.evaluate(async host => {
    const found: string[] = [];
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
    connection.createDataChannel('x');
    const finished = new Promise<void>(resolve => {
      connection.onicecandidate = ({ candidate }) => {
        if (candidate === null) resolve();
        else if (candidate.candidate !== '') found.push(candidate.candidate);
      };
    });
    await connection.setLocalDescription();
    // Where a machine has no interface but loopback, gathering has nothing to begin with and never says that it ended.
    await Promise.race([finished, new Promise(resolve => setTimeout(resolve, 5_000))]);
    return found;
  }, server.host);
  expect(candidates).toEqual([]);
});

test('even main, in any session, reaches nothing: the guard holds without the page policy', async ({ app, page }) => {
  const before = await blockedRequests(page);
  const answers = await app.evaluate(async ({ net, session }, host) => {
    const asks = [
      () => net.fetch(`http://${host}/`),
      () => session.defaultSession.fetch('https://example.invalid/'),
      () => session.fromPartition('another').fetch(`http://${host}/`),
    ];
    return Promise.all(asks.map(ask => ask().then(String, error => String(error))));
  }, server.host);
  for (const answer of answers) expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(await blockedRequests(page)).toBe(before + 3);
});

test('Chromium itself has no way out: no name is looked up and every proxy leads nowhere', async ({ app }) => {
  const routes = await app.evaluate(async ({ session }, host) => {
    const { defaultSession } = session;
    const lookUp = (name: string) => defaultSession.resolveHost(name).then(String, error => String(error));
    return {
      names: await Promise.all(['localhost', 'example.com'].map(lookUp)),
      proxies: await Promise.all(
        [`http://${host}/`, 'https://example.com/'].map(url => defaultSession.resolveProxy(url)),
      ),
      dictionaries: defaultSession.isSpellCheckerEnabled(),
    };
  }, server.host);
  for (const name of routes.names) expect(name).toContain('ERR_NAME_NOT_RESOLVED');
  expect(routes.proxies).toEqual(['PROXY 127.0.0.1:9', 'PROXY 127.0.0.1:9']);
  expect(routes.dictionaries).toBe(false);
});
