import type { DevServer } from './devServer.ts';
import { APP_ORIGIN } from './origin.ts';

/** Where Chromium reports what the policy stopped; the shell counts those reports. */
export const POLICY_REPORT_PATH = '/policy-report';

/**
 * The one inline style the app runs with: react-aria's rule for touch on pressable elements, by the hash of its exact
 * text. securityHeaders.test.ts recomputes it from the installed package.
 */
const PRESSABLE_STYLE_HASH = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const SELF = "'self'";
const NONE = "'none'";

/** Content Security Policy of everything the app serves: nothing is allowed unless it is named here. */
export function contentPolicy(devServer?: DevServer): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': [NONE],
    'script-src': [SELF],
    'style-src': [SELF, PRESSABLE_STYLE_HASH],
    'font-src': [SELF],
    'img-src': [SELF, 'data:'],
    'connect-src': [SELF],
    'worker-src': [SELF],
    'frame-ancestors': [NONE],
    'base-uri': [NONE],
    'form-action': [NONE],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
    'report-uri': [`${APP_ORIGIN}${POLICY_REPORT_PATH}`],
    ...(devServer === undefined ? {} : developmentDirectives(devServer)),
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The hot-reload server writes inline scripts and styles and keeps a socket open. */
function developmentDirectives({ httpOrigin, socketOrigin }: DevServer): Record<string, readonly string[]> {
  return {
    'script-src': [SELF, "'unsafe-inline'"],
    'style-src': [SELF, "'unsafe-inline'"],
    'connect-src': [SELF, httpOrigin, socketOrigin],
    'require-trusted-types-for': [],
    'trusted-types': [],
  };
}

/** Powers a document could ask the browser for; the app uses none of them. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Headers of every answer of the `app://` handler, of a 404 too. */
export function securityHeaders(devServer?: DevServer): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(devServer),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': REFUSED_FEATURES.map(feature => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
  };
}
