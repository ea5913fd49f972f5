import { createHash } from 'node:crypto';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

export interface HostileTemplateFile {
  /** What was done to it. */
  readonly what: string;
  readonly bytes: Uint8Array;
  /** It is whole and honest enough that the app may offer to import it. */
  readonly mayBeRead: boolean;
  /** A refusal would be wrong. */
  readonly mustBeRead: boolean;
}

type Template = Readonly<Record<string, unknown>>;
type Maker = (templates: readonly Template[], random: Random) => Omit<HostileTemplateFile, 'what'>;

const SCRIPT = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const TEXTS = new Set(['name', 'title', 'text', 'note', 'source']);

const refused = (bytes: Uint8Array) => ({ bytes, mayBeRead: false, mustBeRead: false });

const MAKERS: Readonly<Record<string, Maker>> = {
  'damaged bytes': (templates, random) => {
    const original = fileOf(templates);
    const { bytes } = mutate(original, random);
    const isSame = original.equals(Buffer.from(bytes));
    // A change of blanks between the values changes nothing of what the file says.
    return { bytes, mayBeRead: isSame || saysTheSame(original, bytes), mustBeRead: isSame };
  },
  'cut off': (templates, random) => {
    const bytes = fileOf(templates);
    return refused(bytes.subarray(0, random.below(bytes.length - 2)));
  },
  'one bit flipped': (templates, random) => {
    const original = fileOf(templates);
    const bytes = Buffer.from(original);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return { bytes, mayBeRead: saysTheSame(original, bytes), mustBeRead: false };
  },
  // Words are words: such a file is shown and its script never runs.
  'a script in every text, right hash': templates => ({
    bytes: fileOf(mapTexts(templates, () => SCRIPT) as readonly Template[]),
    mayBeRead: true,
    mustBeRead: false,
  }),
  'a script in one text, right hash': (templates, random) => ({
    bytes: fileOf(mapTexts(templates, text => (random.below(4) === 0 ? SCRIPT : text)) as readonly Template[]),
    mayBeRead: true,
    mustBeRead: false,
  }),
  'patient data in a text': (templates, random) =>
    refused(
      fileOf(changed(templates, { name: random.pick(['MRN 48213377', 'SSN 123-45-6789', 'Call (212) 555-0147']) })),
    ),
  'a huge text': templates => refused(fileOf(changed(templates, { name: 'x'.repeat(100_000) }))),
  'a file too large': () => refused(Buffer.alloc(9 * 1024 * 1024, 0x20)),
  'huge numbers': (templates, random) => refused(fileOf(templates, { version: random.pick([1e308, 1e9, 2, 2 ** 53]) })),
  'numbers where texts belong': (templates, random) =>
    refused(fileOf(changed(templates, random.pick([{ name: 1e308 }, { id: 7 }, { sections: 3 }, { condition: -1 }])))),
  'a prototype to poison': templates => {
    const text = JSON.stringify(templates).replaceAll('{"id":', '{"__proto__":{"polluted":true},"id":');
    const head = `{"format":"chartside-checklists","version":1,"writtenAt":"x","templates":${text},"sha256":"${hashOf(text)}"}`;
    return { bytes: Buffer.from(head), mayBeRead: true, mustBeRead: false };
  },
  'a condition of the future': templates =>
    refused(
      fileOf(
        changed(templates, {
          condition: { match: 'all', tests: [{ kind: 'script', isNot: false, values: [SCRIPT] }] },
        }),
      ),
    ),
  'an id that is a path': (templates, random) =>
    refused(fileOf(changed(templates, { id: random.pick(['../../x', 'a b', '', '#/settings', SCRIPT]) }))),
  'a format of the future': (templates, random) => refused(fileOf(templates, { version: 2 + random.below(1_000) })),
  'version nought': templates => refused(fileOf(templates, { version: 0 })),
  'every template twice': templates => refused(fileOf([...templates, ...templates])),
  'templates without end': templates => refused(fileOf(Array.from({ length: 1_001 }, () => templates[0] ?? {}))),
  'lists nested without end': () =>
    refused(
      Buffer.from(
        `{"format":"chartside-checklists","version":1,"templates":${'['.repeat(100_000)}${']'.repeat(100_000)},"sha256":"x"}`,
      ),
    ),
  'no hash': templates => refused(fileOf(templates, { sha256: undefined })),
  'another kind of file': (_templates, random) =>
    refused(Buffer.from(random.pick(['', 'PK\u0003\u0004', SCRIPT, '{}', 'null', '[]', '\u0000'.repeat(5_000)]))),
  'a right file': templates => ({ bytes: fileOf(templates), mayBeRead: true, mustBeRead: true }),
};

/** One file somebody could have damaged or made on purpose, from templates the app itself wrote. */
export function hostileTemplates(templates: readonly Template[], random: Random): HostileTemplateFile {
  const what = random.pick(Object.keys(MAKERS));
  const make = MAKERS[what];
  if (make === undefined) throw new Error(what);
  return { what, ...make(templates, random) };
}

/** Written without any code of the app, as somebody who knows the format would. */
function fileOf(templates: readonly unknown[], lies: Readonly<Record<string, unknown>> = {}): Buffer {
  const head = { format: 'chartside-checklists', version: 1, writtenAt: '2026-03-01T09:00:00.000Z' };
  return Buffer.from(JSON.stringify({ ...head, templates, sha256: hashOf(JSON.stringify(templates)), ...lies }));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the hash covers, and the head, are as they were. */
function saysTheSame(original: Uint8Array, bytes: Uint8Array): boolean {
  const read = (from: Uint8Array) => {
    const { format, version, templates, sha256 } = Object(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(from)),
    );
    return JSON.stringify([format, version, templates, sha256]);
  };
  try {
    return read(original) === read(bytes);
  } catch {
    return false;
  }
}

/** The first template with something else in it. */
function changed(templates: readonly Template[], patch: object): readonly unknown[] {
  return templates.map((template, at) => (at === 0 ? { ...template, ...patch } : template));
}

/** Every text a person reads, however deep. */
function mapTexts(value: unknown, change: (text: string) => string, name = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(name) ? change(value) : value;
  if (Array.isArray(value)) return value.map(each => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change, key)]));
}
