import { expect, test } from 'vitest';
import { MOST_BYTES_A_WRITE } from './backups.ts';
import { LONGEST_CLIPBOARD_TEXT, MOST_BYTES_A_READ, SHELL_CALLS } from './calls.ts';
import { ASK_PARSERS } from './parseAsk.ts';

const TICKET = '0123456789abcdef0123456789abcdef';
const SHA256 = '0123456789abcdef'.repeat(4);
const SNAPSHOT = 'chartside-0a1b2c3d-20260301T090000000Z-change.chartside-backup';
const RANGE = { ticket: TICKET, offset: 0, length: 1 };

test('each call takes exactly what its type says', () => {
  const honest = {
    'files:pick': { multiple: true },
    'files:fromCommandLine': null,
    'files:read': { ticket: TICKET, offset: 5, length: MOST_BYTES_A_READ },
    'files:release': { ticket: TICKET },
    'files:saveText': { name: 'bookmarks', type: 'csv', text: 'a' },
    'page:savePdf': { name: 'encounter' },
    'clipboard:writeText': { text: '' },
    'data:setAside': null,
    'app:info': null,
    'theme:set': { theme: 'system' },
    'log:event': { event: 'import-installed', figures: { codes: 8259, elapsedMs: 812.5 } },
    'backup:state': null,
    'backup:changed': null,
    'backup:begin': { reason: 'change', place: 'chosen' },
    'backup:export': null,
    'backup:write': { ticket: TICKET, bytes: new Uint8Array(3) },
    'backup:commit': { ticket: TICKET, sha256: SHA256 },
    'backup:abort': { ticket: TICKET },
    'backup:trouble': { kind: 'data-unreadable' },
    'backup:proven': { name: SNAPSHOT },
    'backup:open': { name: SNAPSHOT },
    'backup:pick': null,
    'backup:chooseFolder': null,
    'backup:useFolder': { ticket: null },
    'backup:startAnew': null,
    'app:openDataFolder': null,
    'app:readyToClose': null,
  } as const;
  for (const call of SHELL_CALLS) expect(ASK_PARSERS[call](honest[call]), call).toEqual({ ask: honest[call] });
});

test('the list of names at run time is the whole contract', () => {
  expect([...SHELL_CALLS].sort()).toEqual(Object.keys(ASK_PARSERS).sort());
});

const HOSTILE: readonly unknown[] = [
  undefined,
  0,
  '',
  'null',
  true,
  [],
  [null],
  {},
  new Map([['ticket', TICKET]]),
  new Date(0),
  new Uint8Array(8),
  { multiple: 'true' },
  { multiple: true, filters: [] },
  { theme: 'DARK' },
  { name: '../bookmarks', type: 'csv', text: 'a' },
  { name: 'bookmarks', type: 'exe', text: 'a' },
  { theme: ['dark'] },
  { event: 'patient Jane Doe' },
  { event: { toString: () => 'page-ready' } },
  { text: 5 },
  { text: { toString: () => 'x' } },
  Object.create({ multiple: true, theme: 'dark', ticket: TICKET, text: 'x', event: 'page-ready' }),
];

test.each(SHELL_CALLS)('%s refuses whatever is not its own payload', call => {
  for (const payload of HOSTILE) expect(ASK_PARSERS[call](payload)).toBeUndefined();
});

test.each([
  ['a negative offset', { ...RANGE, offset: -1 }],
  ['a fractional offset', { ...RANGE, offset: 0.5 }],
  ['an offset past exact numbers', { ...RANGE, offset: 2 ** 53 }],
  ['an offset that is not a number', { ...RANGE, offset: Number.NaN }],
  ['an endless offset', { ...RANGE, offset: Number.POSITIVE_INFINITY }],
  ['an offset as big integer', { ...RANGE, offset: 1n }],
  ['no bytes at all', { ...RANGE, length: 0 }],
  ['one byte too many', { ...RANGE, length: MOST_BYTES_A_READ + 1 }],
  ['a ticket in capitals', { ...RANGE, ticket: TICKET.toUpperCase() }],
  ['a path for a ticket', { ...RANGE, ticket: '../../etc/passwd' }],
  ['a ticket with a line end', { ...RANGE, ticket: `${TICKET}\n` }],
  ['a ticket in an array', { ...RANGE, ticket: [TICKET] }],
  ['an unknown key', { ...RANGE, path: '/etc/passwd' }],
  ['a missing key', { ticket: TICKET, offset: 0 }],
])('files:read refuses %s', (_, payload) => {
  expect(ASK_PARSERS['files:read'](payload)).toBeUndefined();
});

test('text too long for a clipboard entry is refused, the longest allowed is taken', () => {
  const longest = 'x'.repeat(LONGEST_CLIPBOARD_TEXT);
  expect(ASK_PARSERS['clipboard:writeText']({ text: longest })).toEqual({ ask: { text: longest } });
  expect(ASK_PARSERS['clipboard:writeText']({ text: `${longest}x` })).toBeUndefined();
});

test.each([
  ['text', { note: 'Jane Doe' }],
  ['a number as text', { codes: '5' }],
  ['not-a-number', { codes: Number.NaN }],
  ['a name with spaces', { 'Jane Doe': 1 }],
  ['a name longer than an identifier', { [`a${'b'.repeat(40)}`]: 1 }],
  ['an own __proto__ key', JSON.parse('{"__proto__": {"codes": 1}}')],
  ['a list', [1, 2]],
  ['too many names', Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`f${'a'.repeat(i)}`, i]))],
])('a log figure cannot be %s', (_, figures) => {
  expect(ASK_PARSERS['log:event']({ event: 'page-ready', figures })).toBeUndefined();
});

test.each([
  ['no bytes', { ticket: TICKET, bytes: new Uint8Array() }],
  ['a byte too many', { ticket: TICKET, bytes: new Uint8Array(MOST_BYTES_A_WRITE + 1) }],
  ['bytes as a list', { ticket: TICKET, bytes: [1, 2] }],
  ['bytes as text', { ticket: TICKET, bytes: 'abc' }],
  ['numbers of another size', { ticket: TICKET, bytes: new Float64Array(8) }],
  ['memory that can change meanwhile', { ticket: TICKET, bytes: new Uint8Array(new SharedArrayBuffer(8)) }],
  ['a path beside the ticket', { ticket: TICKET, bytes: new Uint8Array(1), path: '/etc/passwd' }],
])('backup:write refuses %s', (_, payload) => {
  expect(ASK_PARSERS['backup:write'](payload)).toBeUndefined();
});

test('a snapshot is asked for by a plain name, never by a path', () => {
  for (const name of ['../secret', 'a/b', 'a\\b', '', 'x'.repeat(121), 'a\nb', 7, null]) {
    expect(ASK_PARSERS['backup:open']({ name }), String(name)).toBeUndefined();
  }
});

test('the page cannot name a reason or a place of its own', () => {
  for (const ask of [{ reason: '../x', place: 'chosen' }, { reason: 'change', place: '/tmp' }, { reason: 'change' }]) {
    expect(ASK_PARSERS['backup:begin'](ask)).toBeUndefined();
  }
});
