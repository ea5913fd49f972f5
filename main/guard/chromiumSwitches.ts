import type { CommandLine } from 'electron';

/** What Chromium would otherwise do on the network by itself. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-client-side-phishing-detection'],
  ['disable-component-update'],
  ['disable-default-apps'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  // Linux: the app has no password to keep, so it never needs to ask for the key ring's.
  ['password-store', 'basic'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Switches that leave Chromium no way out even where a guard had a hole; hot reload needs loopback, so not there. */
const CLOSED_NETWORK: readonly (readonly [name: string, value?: string])[] = [
  // No name is looked up, and a literal address counts as a name.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // Port 9 is "discard" (RFC 863): what is sent there arrives nowhere. `<-loopback>` proxies this computer too.
  ['proxy-server', 'http://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
];

const NETWORK_FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DnsOverHttps',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
] as const;

/**
 * After a key, Chromium holds back the page's messages until it has drawn a frame: the answer of the search worker, there
 * long before, would be shown one frame late (docs/adr/0170-answers-are-not-held-back.md).
 */
const DELAYS_OFF = ['DeferRendererTasksAfterInput'] as const;

/** New objects are collected from 4 MB at a time, not from up to 16, for shorter stops in the middle of a word (docs/adr/0189-garbage-in-small-steps.md). */
const GARBAGE = ['js-flags', '--max-semi-space-size=4'] as const;

/** Must run before the app is ready. Keeps features somebody else already switched off. */
export function quietChromium(commandLine: CommandLine, hasDevServer: boolean): void {
  for (const [name, value] of hasDevServer ? SWITCHES : [...SWITCHES, ...CLOSED_NETWORK]) {
    if (value === undefined) commandLine.appendSwitch(name);
    else commandLine.appendSwitch(name, value);
  }
  const [flags, ours] = GARBAGE;
  commandLine.appendSwitch(flags, [commandLine.getSwitchValue(flags), ours].join(' ').trim());
  const alreadyOff = commandLine.getSwitchValue('disable-features');
  const featuresOff = [...(alreadyOff === '' ? [] : [alreadyOff]), ...NETWORK_FEATURES_OFF, ...DELAYS_OFF].join(',');
  commandLine.appendSwitch('disable-features', featuresOff);
}
