import { createHash } from 'node:crypto';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

type Tables = Readonly<Record<string, readonly unknown[]>>;

export interface HostileBackup {
  /** What was done to it. */
  readonly what: string;
  readonly bytes: Uint8Array;
  /** It is whole and honest enough that the app may show it. */
  readonly mayBeRead: boolean;
  /** It is a right backup in spite of its looks: a refusal would be wrong. */
  readonly mustBeRead: boolean;
  /** Whether a table may look like this after the file was merged in. */
  readonly mayHold: (table: string, rows: readonly unknown[]) => boolean;
}

const SCRIPT = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';

/** Says no to any row that still carries what was smuggled in. */
const holdsNoScript = (_table: string, rows: readonly unknown[]) => !JSON.stringify(rows).includes('pwned');
const holdsAnything = () => true;

type Maker = (tables: Tables, random: Random) => Omit<HostileBackup, 'what'>;

const refused = (bytes: Uint8Array) => ({ bytes, mayBeRead: false, mustBeRead: false, mayHold: holdsAnything });

const MAKERS: Readonly<Record<string, Maker>> = {
  'damaged bytes': (tables, random) => {
    const original = Buffer.from(fileOf(tables));
    const { bytes } = mutate(original, random);
    return { ...refused(bytes), mustBeRead: original.equals(Buffer.from(bytes)), mayBeRead: original.equals(bytes) };
  },
  'cut off': (tables, random) => {
    const bytes = fileOf(tables);
    return refused(bytes.subarray(0, random.below(bytes.length)));
  },
  'one bit flipped': (tables, random) => {
    const bytes = fileOf(tables);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return refused(bytes);
  },
  'a script in every text, right hash': tables => ({
    bytes: fileOf(mapRows(tables, row => mapTexts(row, () => SCRIPT))),
    mayBeRead: true,
    mustBeRead: false,
    mayHold: holdsNoScript,
  }),
  'a script in one field, right hash': (tables, random) => ({
    bytes: fileOf(mapRows(tables, row => mapTexts(row, text => (random.below(3) === 0 ? SCRIPT : text)))),
    mayBeRead: true,
    mustBeRead: false,
    mayHold: holdsNoScript,
  }),
  'a script in the head': tables => refused(fileOf(tables, { appVersion: SCRIPT })),
  'huge numbers': (tables, random) => ({
    bytes: fileOf(mapRows(tables, row => ({ ...row, position: 1e308, at: 1e308, weight: random.fraction() * 1e300 }))),
    mayBeRead: true,
    mustBeRead: false,
    mayHold: (_table, rows) => !JSON.stringify(rows).includes('e+30'),
  }),
  'a huge row count': (tables, random) =>
    refused(fileOf(tables, { tables: [{ name: 'recents', rows: random.pick([1e9, 1e300, 2 ** 53, -1, 0.5]) }] })),
  'a prototype to poison': tables => ({
    bytes: withHash(textOf(tables).replaceAll('{"id":"', '{"__proto__":{"polluted":true},"constructor":{},"id":"')),
    mayBeRead: true,
    mustBeRead: false,
    mayHold: (_table, rows) => !JSON.stringify(rows).includes('polluted'),
  }),
  'a version of the future': (tables, random) => refused(fileOf(tables, { schemaVersion: 5 + random.below(1e6) })),
  'a format of the future': (tables, random) => refused(fileOf(tables, { chartsideBackup: 2 + random.below(1e6) })),
  'version nought': tables => refused(fileOf(tables, { schemaVersion: 0 })),
  'a table nobody knows': tables => refused(fileOf({ ...tables, passwords: [{ id: 'x' }] })),
  'a table missing': tables => refused(fileOf(Object.fromEntries(Object.entries(tables).slice(1)))),
  'every row twice': tables =>
    refused(fileOf(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows, ...rows]])))),
  'rows that are lists': tables => refused(fileOf(mapRows(tables, row => [row, row]))),
  'rows nested without end': tables => refused(withHash(`${headOf(tables)}\n${'['.repeat(100_000)}\n`)),
  'an encryption that is none': tables => refused(fileOf(tables, { encryption: { cipher: 'none', rounds: 1e12 } })),
  'another kind of file': (_tables, random) =>
    refused(Buffer.from(random.pick(['', 'PK\u0003\u0004', SCRIPT, '{}', 'null', '\u0000'.repeat(5_000)]))),
  'a right backup': tables => ({ bytes: fileOf(tables), mayBeRead: true, mustBeRead: true, mayHold: holdsAnything }),
};

/** One file somebody could have damaged or made on purpose, from what is really stored. */
export function hostileBackup(tables: Tables, random: Random): HostileBackup {
  const what = random.pick(Object.keys(MAKERS));
  const make = MAKERS[what];
  if (make === undefined) throw new Error(what);
  return { what, ...make(tables, random) };
}

function headOf(tables: Tables, lies: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    chartsideBackup: 1,
    appVersion: '0.1.0',
    writtenAt: '2026-03-01T09:00:00.000Z',
    schemaVersion: 4,
    tables: Object.entries(tables).map(([name, rows]) => ({ name, rows: rows.length })),
    ...lies,
  });
}

function textOf(tables: Tables, lies: Readonly<Record<string, unknown>> = {}): string {
  const rows = Object.values(tables).flatMap(own => own.map(row => `${JSON.stringify(row)}\n`));
  return `${headOf(tables, lies)}\n${rows.join('')}`;
}

/** The file written without any code of the app. */
function fileOf(tables: Tables, lies: Readonly<Record<string, unknown>> = {}): Buffer {
  return withHash(textOf(tables, lies));
}

/** As somebody who knows the format would end it. */
function withHash(content: string): Buffer {
  const hash = createHash('sha256').update(content).digest('hex');
  return Buffer.from(`${content}{"sha256":"${hash}"}\n`);
}

function mapRows(tables: Tables, change: (row: object) => unknown): Tables {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(row => change(Object(row)))]));
}

/** Every text in a row, however deep. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(each => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(each, change)]));
}
