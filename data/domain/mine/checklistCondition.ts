import { type LineKey, parseLineKey } from '../lineKey.ts';
import { type LineModifier, MOST_MODIFIERS, parseLineModifier } from '../lineModifier.ts';
import { type PlaceOfService, parsePlaceOfService } from '../placeOfService.ts';
import { fieldsOf, readId, readList } from './rowFields.ts';

/** One test of a line. It holds where any of its values fits; with `isNot`, where none does. */
export type ConditionTest = { readonly isNot: boolean } & (
  | { readonly kind: 'code'; readonly values: readonly LineKey[] }
  /** Beginnings of keys: `hcpcs:E13`, `icd10cm:E11`, `cpt:7700`. */
  | { readonly kind: 'prefix'; readonly values: readonly string[] }
  /** Ids of families (`data/domain/family`): `injected-drug`, `walker`. */
  | { readonly kind: 'family'; readonly values: readonly string[] }
  | { readonly kind: 'modifier'; readonly values: readonly LineModifier[] }
  | { readonly kind: 'place'; readonly values: readonly PlaceOfService[] }
);

/** When something is asked for. No tests at all: always. */
export interface ChecklistCondition {
  readonly match: 'all' | 'any';
  readonly tests: readonly ConditionTest[];
}

export const ALWAYS: ChecklistCondition = { match: 'all', tests: [] };

const MOST_TESTS = 20;
const MOST_VALUES = 500;
const PREFIX = /^(?:hcpcs:[A-Z]\d{0,4}|icd10cm:[A-Z][0-9A-Z]{0,6}|cpt:\d{1,4}[\dAFMTU]?)$/;

/** Reads a condition of a stored or imported template; `undefined` where any part of it is not one. */
export function parseCondition(raw: unknown): ChecklistCondition | undefined {
  const fields = fieldsOf(raw);
  const match = fields?.match;
  const tests = readList(fields?.tests, MOST_TESTS, parseTest);
  return (match === 'all' || match === 'any') && tests !== undefined ? { match, tests } : undefined;
}

function parseTest(raw: unknown): ConditionTest | undefined {
  const fields = fieldsOf(raw);
  const isNot = fields?.isNot;
  if (typeof isNot !== 'boolean') return undefined;
  switch (fields?.kind) {
    case 'code':
      return withValues('code', isNot, readList(fields.values, MOST_VALUES, readLineKey));
    case 'prefix':
      return withValues('prefix', isNot, readList(fields.values, MOST_VALUES, readPrefix));
    case 'family':
      return withValues('family', isNot, readList(fields.values, MOST_VALUES, readId));
    case 'modifier':
      return withValues('modifier', isNot, readList(fields.values, MOST_VALUES, readModifier));
    case 'place':
      return withValues('place', isNot, readList(fields.values, MOST_VALUES, readPlace));
    default:
      return undefined;
  }
}

function withValues<Kind extends string, Value>(kind: Kind, isNot: boolean, values: readonly Value[] | undefined) {
  return values === undefined ? undefined : { kind, isNot, values };
}

export function readLineKey(raw: unknown): LineKey | undefined {
  return typeof raw === 'string' ? parseLineKey(raw) : undefined;
}

/** In canonical form only. */
function readModifier(raw: unknown): LineModifier | undefined {
  const modifier = typeof raw === 'string' ? parseLineModifier(raw) : undefined;
  return modifier === raw ? modifier : undefined;
}

export function readModifiers(raw: unknown): readonly LineModifier[] | undefined {
  return readList(raw, MOST_MODIFIERS, readModifier);
}

export function readPlace(raw: unknown): PlaceOfService | undefined {
  return typeof raw === 'string' ? parsePlaceOfService(raw) : undefined;
}

function readPrefix(raw: unknown): string | undefined {
  return typeof raw === 'string' && PREFIX.test(raw) ? raw : undefined;
}
