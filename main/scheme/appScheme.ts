import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { type AssetTable, readAssetTable } from './assetTable.ts';
import type { DevServer } from './devServer.ts';
import { APP_SCHEME, isAppUrl } from './origin.ts';
import { readPolicyReport } from './policyReport.ts';
import { POLICY_REPORT_PATH, securityHeaders } from './securityHeaders.ts';

export interface AppSchemeOptions {
  /** Folder of the built page. */
  readonly root: string;
  readonly devServer: DevServer | undefined;
  /** The page's policy stopped a request to something outside the app. */
  readonly onRefusedByPolicy: () => void;
}

/** Must run before the app is ready. The scheme does not bypass the policy and is not allowed service workers. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the page to `session` at `app://chartside/`. */
export function serveApp(session: Session, options: AppSchemeOptions): void {
  const { root, devServer, onRefusedByPolicy } = options;
  const headers = securityHeaders(devServer);
  // Read once, at the first request; a page without its files could not be shown anyway.
  let table: Promise<AssetTable> | undefined;
  session.protocol.handle(APP_SCHEME, async request => {
    if (!isAppUrl(request.url)) return plain(404, headers);
    const { pathname, search } = new URL(request.url);
    if (request.method === 'POST' && pathname === POLICY_REPORT_PATH) {
      if (readPolicyReport(await request.text())?.isOutsideRequest) onRefusedByPolicy();
      return new Response(null, { status: 204, headers });
    }
    if (request.method !== 'GET') return plain(405, headers);
    if (devServer !== undefined) return fromDevServer(`${devServer.httpOrigin}${pathname}${search}`, headers);
    table ??= readAssetTable(root);
    const asset = (await table).get(pathname);
    if (asset === undefined) return plain(404, headers);
    return new Response(await readFile(asset.file), { headers: { ...headers, 'Content-Type': asset.contentType } });
  });
}

/** Fetched by Node, outside the browser's network, so the request guard stays closed for everything but hot reload. */
async function fromDevServer(url: string, headers: Record<string, string>): Promise<Response> {
  const answer = await fetch(url).catch(() => undefined);
  if (answer === undefined) return plain(502, headers);
  const contentType = answer.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(answer.body, { status: answer.status, headers: { ...headers, 'Content-Type': contentType } });
}

const PLAIN_WORDS = { 404: 'Not found', 405: 'Not allowed', 502: 'The hot-reload server does not answer' } as const;

function plain(status: keyof typeof PLAIN_WORDS, headers: Record<string, string>): Response {
  return new Response(PLAIN_WORDS[status], {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
