import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { BackupFailure } from './backupFailure.ts';
import { describeBackupFailure } from './backupWords.ts';
import { madeUpBackup } from './madeUpBackup.ts';
import { readBackup } from './readBackup.ts';
import { TRAILER_BYTES } from './trailer.ts';

const ROWS = {
  notes: [
    { id: 'n1', text: 'Give 1 mg\n\u2028 “JW” \u{1F489} <script>alert(1)</script>' },
    { id: 'n2', text: '' },
  ],
  folders: [],
  settings: [{ id: 'settings', value: { theme: 'dark' } }],
};
const PASSPHRASE = 'four words of mine';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The same file with another content and the hash that belongs to it: what somebody who knows the format can make. */
function withRightHash(content: Uint8Array | string): Uint8Array<ArrayBuffer> {
  const before = typeof content === 'string' ? bytesOf(content) : content;
  const hash = createHash('sha256').update(before).digest('hex');
  return Uint8Array.from(Buffer.concat([before, Buffer.from(`{"sha256":"${hash}"}\n`)]));
}

async function failureOf(bytes: Uint8Array<ArrayBuffer>, passphrase?: string): Promise<BackupFailure | 'read'> {
  const read = await readBackup(bytes, passphrase);
  return read.ok ? 'read' : read.error;
}

for (const passphrase of [undefined, PASSPHRASE]) {
  test(`what was written is what is read, ${passphrase === undefined ? 'as it is' : 'with a passphrase'}`, async () => {
    const read = await readBackup(await madeUpBackup(ROWS, passphrase === undefined ? {} : { passphrase }), passphrase);
    expect(read).toEqual({
      ok: true,
      value: {
        head: {
          appVersion: '0.1.0',
          writtenAt: '2026-03-01T09:00:00.000Z',
          schemaVersion: 1,
          tables: [
            { name: 'notes', rows: 2 },
            { name: 'folders', rows: 0 },
            { name: 'settings', rows: 1 },
          ],
        },
        rows: new Map(Object.entries(ROWS)),
        isEncrypted: passphrase !== undefined,
      },
    });
  });

  test(`a file cut anywhere is known to be cut, ${passphrase === undefined ? 'as it is' : 'with a passphrase'}`, async () => {
    const whole = await madeUpBackup(ROWS, passphrase === undefined ? {} : { passphrase });
    const kinds = new Map<string, number>();
    for (let length = 0; length < whole.length; length += 1) {
      const failure = await failureOf(whole.slice(0, length), passphrase);
      const kind = failure === 'read' ? failure : failure.kind;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      // Shorter than how a file begins, nobody can tell what it was.
      expect(kind, `${length} bytes`).toBe(length < 19 ? 'not-a-backup' : 'cut-off');
    }
  });
}

test('any changed byte is damage, found before a passphrase is asked for', async () => {
  for (const file of [await madeUpBackup(ROWS), await madeUpBackup(ROWS, { passphrase: PASSPHRASE })]) {
    for (let at = 0; at < file.length; at += 7) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ 4;
      const failure = await failureOf(changed);
      const kind = failure === 'read' ? failure : failure.kind;
      const isEnd = at >= file.length - TRAILER_BYTES;
      expect(isEnd ? ['cut-off', 'damaged'] : ['damaged'], `byte ${at}`).toContain(kind);
    }
  }
});

test('a wrong passphrase, a changed content and a damaged file are three different things', async () => {
  const file = await madeUpBackup(ROWS, { passphrase: PASSPHRASE });
  expect(await failureOf(file)).toEqual({ kind: 'passphrase-needed' });
  expect(await failureOf(file, 'Four words of mine')).toEqual({ kind: 'wrong-passphrase' });
  const content = file.slice(0, -TRAILER_BYTES);
  const at = content.length - 5;
  content[at] = (content[at] ?? 0) ^ 1;
  expect(await failureOf(withRightHash(content), PASSPHRASE)).toEqual({ kind: 'tampered' });
  const [firstLine = ''] = textOf(file).split('\n');
  expect(await failureOf(withRightHash(bytesOf(`${firstLine}\n`)), PASSPHRASE)).toMatchObject({ kind: 'malformed' });
});

test('an encrypted file shows nothing of what is in it, and is never the same twice', async () => {
  const [one, other] = await Promise.all([
    madeUpBackup(ROWS, { passphrase: PASSPHRASE }),
    madeUpBackup(ROWS, { passphrase: PASSPHRASE }),
  ]);
  expect(textOf(one)).not.toMatch(/notes|JW|dark|alert/);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
});

test('a passphrase typed on another keyboard is the same passphrase', async () => {
  const file = await madeUpBackup(ROWS, { passphrase: 'caf\u00e9 au lait' });
  expect(await failureOf(file, 'cafe\u0301 au lait')).toBe('read');
});

test('more than a piece of content is encrypted and read back, and pieces cannot be left off or exchanged', async () => {
  const rows = { notes: Array.from({ length: 3_000 }, (_, at) => ({ id: `n${at}`, text: 'x'.repeat(1_000) })) };
  const file = await madeUpBackup(rows, { passphrase: PASSPHRASE });
  const read = await readBackup(file, PASSPHRASE);
  expect(read.ok && read.value.rows).toEqual(new Map(Object.entries(rows)));
  const head = file.indexOf(0x0a) + 1;
  const sealed = file.subarray(head, -TRAILER_BYTES);
  const piece = 1024 * 1024 + 16;
  const pieces = [sealed.subarray(0, piece), sealed.subarray(piece, 2 * piece), sealed.subarray(2 * piece)];
  for (const order of [[0], [0, 1], [1, 0, 2], [0, 1, 1, 2]]) {
    const forged = Buffer.concat([file.subarray(0, head), ...order.map(at => pieces[at] ?? new Uint8Array())]);
    expect(await failureOf(withRightHash(forged), PASSPHRASE), order.join()).toEqual({ kind: 'tampered' });
  }
});

const HEAD = {
  chartsideBackup: 1,
  appVersion: '0.1.0',
  writtenAt: '2026-03-01T09:00:00.000Z',
  schemaVersion: 1,
  tables: [{ name: 'notes', rows: 1 }],
};
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

test.each([
  ['a head without a version', `${line({ ...HEAD, appVersion: undefined })}{"id":"n1"}\n`],
  ['a date that is none', `${line({ ...HEAD, writtenAt: '2026-13-01T09:00:00.000Z' })}{"id":"n1"}\n`],
  ['a row count past exact numbers', `${line({ ...HEAD, tables: [{ name: 'notes', rows: 1e300 }] })}{"id":"n1"}\n`],
  ['a negative row count', `${line({ ...HEAD, tables: [{ name: 'notes', rows: -1 }] })}{"id":"n1"}\n`],
  ['a table named like a part of JavaScript', line({ ...HEAD, tables: [{ name: '__proto__', rows: 0 }] })],
  ['the same table twice', `${line({ ...HEAD, tables: [...HEAD.tables, ...HEAD.tables] })}{"id":"n1"}\n{"id":"n2"}\n`],
  [
    'a thousand tables',
    line({ ...HEAD, tables: Array.from({ length: 1_000 }, (_, at) => ({ name: `t${at}`, rows: 0 })) }),
  ],
  ['fewer rows than it says', line(HEAD)],
  ['more rows than it says', `${line(HEAD)}{"id":"n1"}\n{"id":"n2"}\n`],
  ['a row that is no row', `${line(HEAD)}7\n`],
  ['a row that is not JSON', `${line(HEAD)}{"id":\n`],
  ['rows nested beyond reason', `${line(HEAD)}${'['.repeat(200_000)}\n`],
  ['bytes that are no text', Buffer.concat([Buffer.from(line(HEAD)), Buffer.from([0xff, 0xfe, 0x0a])])],
  ['an unknown cipher', line({ chartsideBackup: 1, encryption: { cipher: 'ROT13' } })],
])('with the right hash but %s it is refused whole', async (_, content) => {
  expect(await failureOf(withRightHash(content), PASSPHRASE)).toMatchObject({ kind: 'malformed' });
});

test.each([
  ['rounds that would take a week', 1e12],
  ['so few rounds that a passphrase is soon guessed', 1_000],
])('an encrypted file with %s is refused before anything is worked out', async (_, rounds) => {
  const file = await madeUpBackup(ROWS, { passphrase: PASSPHRASE });
  const content = textOf(file.subarray(0, file.indexOf(0x0a) + 1)).replace(/"rounds":\d+/, `"rounds":${rounds}`);
  const forged = withRightHash(Buffer.concat([bytesOf(content), file.subarray(content.length, -TRAILER_BYTES)]));
  expect(await failureOf(forged, PASSPHRASE)).toEqual({ kind: 'malformed', line: 1 });
});

test('a layout of the future is refused by its number, whatever follows', async () => {
  const future = bytesOf(`${line({ chartsideBackup: 2, somethingNew: true })}\u0000\u0001`);
  expect(await failureOf(Uint8Array.from(future))).toEqual({ kind: 'newer-format', found: 2, known: 1 });
});

test('files of other programs are not taken for backups', async () => {
  for (const other of ['', '\n', '{}', 'PK\u0003\u0004', 'null\n', '[1,2]\n']) {
    expect(await failureOf(Uint8Array.from(bytesOf(other)))).toEqual({ kind: 'not-a-backup' });
  }
});

const EVERY_FAILURE: readonly BackupFailure[] = [
  { kind: 'not-a-backup' },
  { kind: 'cut-off' },
  { kind: 'damaged' },
  { kind: 'malformed', line: 3 },
  { kind: 'newer-format', found: 2, known: 1 },
  { kind: 'newer-schema', found: 9, known: 1, appVersion: '3.0.0' },
  { kind: 'passphrase-needed' },
  { kind: 'wrong-passphrase' },
  { kind: 'tampered' },
  { kind: 'too-large', limitBytes: 1024 * 1024 },
];

test('every refusal says what is wrong, that nothing was changed, and what can be done', () => {
  for (const failure of EVERY_FAILURE) {
    const words = describeBackupFailure(failure);
    expect(words.title, failure.kind).not.toBe('');
    expect(words.whatHappened, failure.kind).toMatch(/nothing was changed/i);
    expect(words.whatToDo, failure.kind).not.toBe('');
  }
});
