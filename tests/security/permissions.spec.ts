import { expect, sharedTest as test } from './fixtures/refusals.ts';

const REFUSED = [
  'camera',
  'clipboard-read',
  'clipboard-write',
  'geolocation',
  'local-fonts',
  'microphone',
  'midi',
  'notifications',
  'screen-wake-lock',
  'storage-access',
];

test('every permission a page can ask about is denied, but to keep its own databases', async ({ page }) => {
  const states = await page.evaluate(
    names =>
      Promise.all(names.map(async name => (await navigator.permissions.query({ name: name as PermissionName })).state)),
    [...REFUSED, 'persistent-storage'],
  );
  expect(states).toEqual([...REFUSED.map(() => 'denied'), 'granted']);
});

test('asking all the same is denied', async ({ page }) => {
  const refusals = await page.evaluate(async () => {
    const outcome = (ask: Promise<unknown>) =>
      ask.then(
        value => (value === 'denied' ? 'denied' : `granted ${String(value)}`),
        () => 'denied',
      );
    return {
      notification: await outcome(Notification.requestPermission()),
      location: await outcome(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      clipboardRead: await outcome(navigator.clipboard.readText()),
      clipboardWrite: await outcome(navigator.clipboard.writeText('x')),
    };
  });
  expect([...new Set(Object.values(refusals))]).toEqual(['denied']);
});

test('text reaches the clipboard through the contract', async ({ app, page }) => {
  const outcome = await page.evaluate(() => window.chartside?.call('clipboard:writeText', { text: 'J9207' }));
  expect(outcome).toEqual({ ok: true, value: null });
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('J9207');
});
