import { isAppUrl } from './origin.ts';

export interface PolicyReport {
  /** True when something beyond this app was asked for; false for a refused inline script or `eval`. */
  readonly isOutsideRequest: boolean;
}

const LONGEST_REPORT = 64 * 1024;

/**
 * Reads the body Chromium posts when the content policy stops something (CSP Level 3, "report-uri"). The page can post
 * such a body itself; all it could do with it is raise the count of refused requests.
 */
export function readPolicyReport(body: string): PolicyReport | undefined {
  if (body.length > LONGEST_REPORT) return undefined;
  let report: unknown;
  try {
    report = JSON.parse(body);
  } catch {
    return undefined;
  }
  const details = fieldOf(report, 'csp-report');
  const blocked = fieldOf(details, 'blocked-uri');
  return typeof blocked === 'string' ? { isOutsideRequest: isOutside(blocked) } : undefined;
}

/** The report names a URL, a bare scheme (`data`, `https`), or a word such as `inline`, `eval`, `trusted-types-sink`. */
function isOutside(blocked: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*)(?::|$)/i.exec(blocked)?.[1]?.toLowerCase();
  return scheme !== undefined && NETWORK_SCHEMES.has(scheme) && !isAppUrl(blocked);
}

const NETWORK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss', 'ftp', 'file', 'app']);

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
