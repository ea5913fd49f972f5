import { expect, test } from 'vitest';
import { isAppUrl, isPageUrl } from './origin.ts';

test.each(['app://chartside/', 'app://chartside/index.html', 'app://chartside/#/code/hcpcs:J9207'])(
  '%s is the page',
  url => expect([isAppUrl(url), isPageUrl(url)]).toEqual([true, true]),
);

test.each(['app://chartside/assets/index.js', 'app://chartside/?x=1', 'app://chartside/other'])(
  '%s belongs to the app but is not the page',
  url => expect([isAppUrl(url), isPageUrl(url)]).toEqual([true, false]),
);

test.each([
  '',
  'chartside',
  'app:',
  'app://',
  'app:/chartside/',
  'app://chartside.example/',
  'app://chartside:80/',
  'app://user@chartside/',
  'app://user:secret@chartside/',
  'app://evil/chartside/',
  'apps://chartside/',
  'http://chartside/',
  'https://app://chartside/',
  'blob:app://chartside/0d6f',
  'filesystem:app://chartside/x',
  'javascript:app://chartside/',
  'data:text/html,app://chartside/',
  'file:///app://chartside/',
])('%j is not of the app', url => expect([isAppUrl(url), isPageUrl(url)]).toEqual([false, false]));
