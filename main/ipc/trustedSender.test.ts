import { expect, test } from 'vitest';
import { isTrustedSender } from './trustedSender.ts';

const OURS = { isOurWindow: true, isMainFrame: true, frameUrl: 'app://chartside/#/library' };

test('the page of our window is trusted', () => {
  expect(isTrustedSender(OURS)).toBe(true);
});

test.each([
  ['another window', { isOurWindow: false }],
  ['a frame inside the page', { isMainFrame: false }],
  ['a frame that is gone', { frameUrl: undefined }],
  ['a blank page', { frameUrl: 'about:blank' }],
  ['a page from the web', { frameUrl: 'https://example.invalid/' }],
  ['a file of the app that is not the page', { frameUrl: 'app://chartside/assets/x.html' }],
  ['a look-alike host', { frameUrl: 'app://chartside.example/' }],
])('%s is not trusted', (_, change) => expect(isTrustedSender({ ...OURS, ...change })).toBe(false));
