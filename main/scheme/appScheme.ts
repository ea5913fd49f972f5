import { readFileSync } from 'node:fs';
import { type ProtocolRequest, type ProtocolResponse, protocol, type Session } from 'electron';
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

/**
 * Serves the page to `session` at `app://chartside/`. Not by `protocol.handle`: at the first request that makes Node load
 * its whole `fetch`, and every answer goes through two kinds of streams (docs/adr/0165-files-as-buffers.md).
 */
export function serveApp(session: Session, options: AppSchemeOptions): void {
  const answer = createAnswer(options);
  session.protocol.registerBufferProtocol(APP_SCHEME, (request, reply) => {
    // Without a reply the page would wait for ever.
    const refuse = () => reply({ error: NET_FAILED });
    try {
      const answered = answer(request);
      if (answered instanceof Promise) void answered.then(reply, refuse);
      else reply(answered);
    } catch {
      refuse();
    }
  });
}

/** `net::ERR_FAILED` of Chromium's list of network errors. */
const NET_FAILED = -2;

function createAnswer({ root, devServer, onRefusedByPolicy }: AppSchemeOptions) {
  const headers = securityHeaders(devServer);
  let table: AssetTable | undefined;
  return ({ url, method, uploadData }: ProtocolRequest): ProtocolResponse | Promise<ProtocolResponse> => {
    if (!isAppUrl(url)) return plain(404, headers);
    const { pathname, search } = new URL(url);
    if (method === 'POST' && pathname === POLICY_REPORT_PATH) {
      if (readPolicyReport(textOf(uploadData))?.isOutsideRequest) onRefusedByPolicy();
      return { statusCode: 204, headers, data: Buffer.alloc(0) };
    }
    if (method !== 'GET') return plain(405, headers);
    if (devServer !== undefined) return fromDevServer(`${devServer.httpOrigin}${pathname}${search}`, headers);
    table ??= readAssetTable(root);
    const asset = table.get(pathname);
    if (asset === undefined) return plain(404, headers);
    // At once: at a start each turn of main's loop comes late, and the page has nothing to do until its file is there.
    return { headers: { ...headers, 'Content-Type': asset.contentType }, data: readFileSync(asset.file) };
  };
}

/** Of what a request posts; files and blobs, which a report never is, count as nothing. */
function textOf(uploadData: ProtocolRequest['uploadData'] = []): string {
  return Buffer.concat(uploadData.map(({ bytes }) => bytes ?? Buffer.alloc(0))).toString('utf8');
}

/** Fetched by Node, outside the browser's network, so the request guard stays closed for everything but hot reload. */
async function fromDevServer(url: string, headers: Record<string, string>): Promise<ProtocolResponse> {
  const answer = await fetch(url).catch(() => undefined);
  if (answer === undefined) return plain(502, headers);
  const contentType = answer.headers.get('content-type') ?? 'application/octet-stream';
  const data = Buffer.from(await answer.arrayBuffer());
  return { statusCode: answer.status, headers: { ...headers, 'Content-Type': contentType }, data };
}

const PLAIN_WORDS = { 404: 'Not found', 405: 'Not allowed', 502: 'The hot-reload server does not answer' } as const;

function plain(statusCode: keyof typeof PLAIN_WORDS, headers: Record<string, string>): ProtocolResponse {
  const data = Buffer.from(PLAIN_WORDS[statusCode]);
  return { statusCode, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, data };
}
