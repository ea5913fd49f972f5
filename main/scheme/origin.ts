import { parseUrl } from './parseUrl.ts';

/**
 * Where the page lives. IndexedDB belongs to this origin: changing a letter of it would hide every
 * database a person has, so it stays for ever.
 */
export const APP_SCHEME = 'app';
const APP_HOST = 'chartside';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const PAGE_URL = `${APP_ORIGIN}/`;

/** Whether `url` names something of this app. Takes any text; what is not a URL is not ours. */
export function isAppUrl(url: string): boolean {
  const parsed = parseUrl(url);
  return (
    parsed !== undefined &&
    parsed.protocol === `${APP_SCHEME}:` &&
    parsed.host === APP_HOST &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

/** Whether `url` is the page itself, with any `#place` in it. */
export function isPageUrl(url: string): boolean {
  if (!isAppUrl(url)) return false;
  const { pathname, search } = new URL(url);
  return (pathname === '/' || pathname === '/index.html') && search === '';
}
