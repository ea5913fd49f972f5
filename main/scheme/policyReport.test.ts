import { expect, test } from 'vitest';
import { readPolicyReport } from './policyReport.ts';

function report(blocked: unknown): string {
  return JSON.stringify({ 'csp-report': { 'document-uri': 'app://chartside/', 'blocked-uri': blocked } });
}

test.each(['https://example.invalid/x', 'http://127.0.0.1:8', 'ws://127.0.0.1:8', 'file', 'https', 'app://other/'])(
  'a request for %s counts as a request outside the app',
  blocked => expect(readPolicyReport(report(blocked))).toEqual({ isOutsideRequest: true }),
);

test.each(['inline', 'eval', 'trusted-types-sink', 'data', 'blob', 'self', 'app://chartside/index.html', ''])(
  'a refused %s is not a request',
  blocked => expect(readPolicyReport(report(blocked))).toEqual({ isOutsideRequest: false }),
);

test.each(['', '{', 'null', '[]', '{"csp-report":null}', '{"csp-report":{}}', report(5), report('x'.repeat(70_000))])(
  'anything else is no report (case %#)',
  body => expect(readPolicyReport(body)).toBeUndefined(),
);
