import type { DevServer } from '../scheme/devServer.ts';
import { isAppUrl } from '../scheme/origin.ts';
import { parseUrl } from '../scheme/parseUrl.ts';

export interface RequestRule {
  readonly isPackaged: boolean;
  readonly devServer: DevServer | undefined;
}

/** Whether the browser may ask for `url` at all. In the app as shipped that is `app://chartside/` and nothing else. */
export function isRequestAllowed(url: string, { isPackaged, devServer }: RequestRule): boolean {
  if (isAppUrl(url)) return true;
  if (isPackaged) return false;
  const parsed = parseUrl(url);
  if (parsed === undefined) return false;
  // The developer tools' own pages, which Electron carries with it.
  if (parsed.protocol === 'devtools:') return true;
  if (devServer === undefined) return false;
  const origin = `${parsed.protocol}//${parsed.host}`;
  return origin === devServer.httpOrigin || origin === devServer.socketOrigin;
}
