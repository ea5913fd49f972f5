import { BACKUP_TROUBLES, MOST_BYTES_A_WRITE, SNAPSHOT_PLACES, SNAPSHOT_REASONS } from './backups.ts';
import {
  EXPORT_NAMES,
  EXPORT_TYPES,
  LOG_EVENTS,
  LONGEST_CLIPBOARD_TEXT,
  LONGEST_EXPORT,
  type LogEvent,
  MOST_BYTES_A_READ,
  type ShellCall,
  type ShellCalls,
  THEME_CHOICES,
} from './calls.ts';

/** What a parser answers: the ask in a box (an ask may itself be `null`), or nothing when the payload is not one. */
export type Parsed<T> = { readonly ask: T } | undefined;

export type AskParsers = { readonly [C in ShellCall]: (raw: unknown) => Parsed<ShellCalls[C]['ask']> };

const TICKET = /^[0-9a-f]{32}$/;
const FIGURE_NAME = /^[a-z][A-Za-z]{0,31}$/;
const MOST_FIGURES = 16;

/**
 * Reads what the page sent. Whatever the page's types promise, a payload is `unknown` here: an attacker who runs in
 * the page writes what they like. Each parser builds a new value from the parts it checked and takes no key it does not know.
 */
export const ASK_PARSERS: AskParsers = {
  'files:pick': raw => {
    const fields = readFields(raw, ['multiple']);
    return typeof fields?.multiple === 'boolean' ? { ask: { multiple: fields.multiple } } : undefined;
  },
  'files:fromCommandLine': parseNull,
  'files:read': raw => {
    const fields = readFields(raw, ['ticket', 'offset', 'length']);
    if (fields === undefined) return undefined;
    const { ticket, offset, length } = fields;
    if (!isTicket(ticket) || !isWholeNumber(offset) || !isWholeNumber(length)) return undefined;
    return length >= 1 && length <= MOST_BYTES_A_READ ? { ask: { ticket, offset, length } } : undefined;
  },
  'files:release': parseTicket,
  'files:saveText': raw => {
    const fields = readFields(raw, ['name', 'type', 'text']);
    const name = memberOf(EXPORT_NAMES, fields?.name);
    const type = memberOf(EXPORT_TYPES, fields?.type);
    const text = fields?.text;
    if (name === undefined || type === undefined || typeof text !== 'string') return undefined;
    return text.length <= LONGEST_EXPORT ? { ask: { name, type, text } } : undefined;
  },
  'page:savePdf': raw => {
    const name = memberOf(EXPORT_NAMES, readFields(raw, ['name'])?.name);
    return name === undefined ? undefined : { ask: { name } };
  },
  'clipboard:writeText': raw => {
    const text = readFields(raw, ['text'])?.text;
    return typeof text === 'string' && text.length <= LONGEST_CLIPBOARD_TEXT ? { ask: { text } } : undefined;
  },
  'data:setAside': parseNull,
  'app:info': parseNull,
  'theme:set': raw => {
    const theme = memberOf(THEME_CHOICES, readFields(raw, ['theme'])?.theme);
    return theme === undefined ? undefined : { ask: { theme } };
  },
  'log:event': parseLogEvent,
  'backup:state': parseNull,
  'backup:changed': parseNull,
  'backup:begin': raw => {
    const fields = readFields(raw, ['reason', 'place']);
    const reason = memberOf(SNAPSHOT_REASONS, fields?.reason);
    const place = memberOf(SNAPSHOT_PLACES, fields?.place);
    return reason === undefined || place === undefined ? undefined : { ask: { reason, place } };
  },
  'backup:export': parseNull,
  'backup:write': raw => {
    const fields = readFields(raw, ['ticket', 'bytes']);
    if (!isTicket(fields?.ticket) || !isPlainBytes(fields.bytes)) return undefined;
    const { ticket, bytes } = fields;
    return bytes.length >= 1 && bytes.length <= MOST_BYTES_A_WRITE ? { ask: { ticket, bytes } } : undefined;
  },
  'backup:commit': raw => {
    const fields = readFields(raw, ['ticket', 'sha256']);
    if (!isTicket(fields?.ticket) || !isSha256(fields.sha256)) return undefined;
    return { ask: { ticket: fields.ticket, sha256: fields.sha256 } };
  },
  'backup:abort': parseTicket,
  'backup:trouble': raw => {
    const kind = memberOf(BACKUP_TROUBLES, readFields(raw, ['kind'])?.kind);
    return kind === undefined ? undefined : { ask: { kind } };
  },
  'backup:proven': parseSnapshotName,
  'backup:open': parseSnapshotName,
  'backup:pick': parseNull,
  'backup:chooseFolder': parseNull,
  'backup:useFolder': raw => {
    const fields = readFields(raw, ['ticket']);
    if (fields === undefined) return undefined;
    const { ticket } = fields;
    return ticket === null || isTicket(ticket) ? { ask: { ticket } } : undefined;
  },
  'backup:startAnew': parseNull,
  'app:openDataFolder': parseNull,
  'app:readyToClose': parseNull,
};

function parseTicket(raw: unknown): Parsed<{ readonly ticket: string }> {
  const fields = readFields(raw, ['ticket']);
  return isTicket(fields?.ticket) ? { ask: { ticket: fields.ticket } } : undefined;
}

/** Only what could be a name; whether there is such a snapshot is looked up in the folders. */
function parseSnapshotName(raw: unknown): Parsed<{ readonly name: string }> {
  const name = readFields(raw, ['name'])?.name;
  return typeof name === 'string' && /^[\w.-]{1,120}$/.test(name) ? { ask: { name } } : undefined;
}

function parseNull(raw: unknown): Parsed<null> {
  return raw === null ? { ask: null } : undefined;
}

function parseLogEvent(raw: unknown): Parsed<LogEvent> {
  const fields = readFields(raw, ['event'], ['figures']);
  const event = memberOf(LOG_EVENTS, fields?.event);
  if (fields === undefined || event === undefined) return undefined;
  if (fields.figures === undefined) return { ask: { event } };
  const figures = readFigures(fields.figures);
  return figures === undefined ? undefined : { ask: { event, figures } };
}

/** Names are short identifiers and values finite numbers, so that a log line has no room for a person's text. */
function readFigures(raw: unknown): Record<string, number> | undefined {
  if (!isPlainObject(raw)) return undefined;
  const entries = Object.entries(raw);
  if (entries.length > MOST_FIGURES) return undefined;
  const figures: Record<string, number> = {};
  for (const [name, value] of entries) {
    if (!FIGURE_NAME.test(name) || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    figures[name] = value;
  }
  return figures;
}

/** The named fields of a plain object that has all of `required`, perhaps some of `optional`, and nothing else. */
function readFields(
  raw: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): Record<string, unknown> | undefined {
  if (!isPlainObject(raw)) return undefined;
  const known = [...required, ...optional];
  const isComplete = required.every(name => Object.hasOwn(raw, name));
  return isComplete && Object.keys(raw).every(name => known.includes(name)) ? raw : undefined;
}

function isPlainObject(raw: unknown): raw is Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null) return false;
  const prototype: unknown = Object.getPrototypeOf(raw);
  return prototype === Object.prototype || prototype === null;
}

function memberOf<T extends string>(list: readonly T[], raw: unknown): T | undefined {
  return list.find(member => member === raw);
}

function isTicket(raw: unknown): raw is string {
  return typeof raw === 'string' && TICKET.test(raw);
}

function isSha256(raw: unknown): raw is string {
  return typeof raw === 'string' && /^[0-9a-f]{64}$/.test(raw);
}

/** Bytes of their own: a view of shared memory could change after it was looked at. */
function isPlainBytes(raw: unknown): raw is Uint8Array<ArrayBuffer> {
  return raw instanceof Uint8Array && raw.buffer instanceof ArrayBuffer;
}

function isWholeNumber(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0;
}
