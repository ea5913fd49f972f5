import { parseUrl } from './parseUrl.ts';

export interface DevServer {
  /** `http://127.0.0.1:5173`, no trailing slash. */
  readonly httpOrigin: string;
  /** The same server's hot-reload channel, `ws://127.0.0.1:5173`. */
  readonly socketOrigin: string;
}

/**
 * The hot-reload server named by `CHARTSIDE_DEV_SERVER`, if it may be used at all: never in a packaged app, and only
 * on this computer. A packaged app that listened to the variable would let anybody who can set one replace the page.
 */
export function readDevServer(setting: string | undefined, isPackaged: boolean): DevServer | undefined {
  if (isPackaged || setting === undefined) return undefined;
  const url = parseUrl(setting);
  if (url === undefined || url.protocol !== 'http:' || url.hostname !== '127.0.0.1' || url.port === '')
    return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return { httpOrigin: `http://${url.host}`, socketOrigin: `ws://${url.host}` };
}
