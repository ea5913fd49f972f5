import { type CodeKey, parseCodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import {
  RELEASE_SERIES,
  type ReleaseSeries,
  SEARCHED_SYSTEMS,
  type SearchedSystem,
} from '../../../data/domain/codeSystem.ts';

/** What can be browsed: the code systems, the tables of ICD-10-CM, and the lists a person brought in. */
export const BROWSE_PARTS = [
  'icd10cm',
  'hcpcs',
  'hcpcsmod',
  'drugs',
  'neoplasms',
  'external-causes',
  'index',
  'lists',
] as const;
export type BrowsePart = (typeof BROWSE_PARTS)[number];

/** Every place of the app. Written in the window's address as `#/lookup?q=walker`, `#/code/icd10cm:E11.42`, `#/library`. */
export type Address =
  /**
   * `scope`: the one system looked in; `within`: what the results are narrowed to, one by one; `opened`: the code read
   * beside the list (`#/lookup?q=foot&in=icd10cm&within=left&open=icd10cm:E11.42`).
   */
  | {
      readonly place: 'lookup';
      readonly query: string;
      readonly scope?: SearchedSystem;
      readonly within?: readonly string[];
      readonly opened?: CodeKey;
    }
  /** `query`: what was searched when the code was opened, so that its neighbors among the hits stay known. */
  | { readonly place: 'code'; readonly key: CodeKey; readonly query: string }
  /**
   * What is new in a release (`#/changes/hcpcs?from=ID&to=ID`), or with `view` what that changes for the person
   * (`#/changes/hcpcs/mine`). `from`, `to`: `Release.id`s; absent for the one in use and the one before it.
   */
  | ChangesAddress
  /** `at`: the code it is opened to (`#/browse/icd10cm?at=icd10cm:E11.42`). */
  | { readonly place: 'browse'; readonly part: BrowsePart; readonly at?: CodeKey }
  | { readonly place: 'bookmarks' }
  | { readonly place: 'notes' }
  /** Without an id: the list. */
  | { readonly place: 'encounters'; readonly id?: string }
  /** Without an id: none is open beside the list. */
  | { readonly place: 'checklists'; readonly id?: string }
  /** `id`: a guide opened (`#/guides/J9207`); without it all of them. */
  | { readonly place: 'guides'; readonly id?: string }
  | { readonly place: 'guide-check' }
  | { readonly place: 'checks' }
  | { readonly place: 'library' }
  | { readonly place: 'settings' };

export interface ChangesAddress {
  readonly place: 'changes';
  readonly series: ReleaseSeries;
  readonly view?: 'mine';
  readonly from?: string;
  readonly to?: string;
}

export const LOOKUP: Address = { place: 'lookup', query: '' };

/** Places that are named by their path alone. */
const SIMPLE_PLACES = ['bookmarks', 'notes', 'guide-check', 'checks', 'library', 'settings'] as const;

export function formatAddress(address: Address): string {
  switch (address.place) {
    case 'lookup':
      return `#/lookup${searchPart([
        ['q', address.query],
        ['in', address.scope],
        ...(address.within ?? []).map(words => ['within', words] as const),
        ['open', address.opened && printedKey(address.opened)],
      ])}`;
    case 'code':
      return `#/code/${printedKey(address.key)}${searchPart([['q', address.query]])}`;
    case 'encounters':
      return address.id === undefined ? '#/encounters' : `#/encounters/${address.id}`;
    case 'checklists':
      return address.id === undefined ? '#/checklists' : `#/checklists/${address.id}`;
    case 'guides':
      return address.id === undefined ? '#/guides' : `#/guides/${address.id}`;
    case 'changes':
      return `#/changes/${address.series}${address.view === undefined ? '' : `/${address.view}`}${searchPart([
        ['from', address.from],
        ['to', address.to],
      ])}`;
    case 'browse':
      return `#/browse/${address.part}${searchPart([['at', address.at && printedKey(address.at)]])}`;
    case 'bookmarks':
    case 'notes':
    case 'guide-check':
    case 'checks':
    case 'library':
    case 'settings':
      return `#/${address.place}`;
  }
}

/** Reads an address from the window; anything that is not one of ours is Look up. */
export function parseAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const params = new URLSearchParams(search);
  const query = params.get('q') ?? '';
  const simple = SIMPLE_PLACES.find(place => place === path);
  if (simple !== undefined) return { place: simple };
  const [, encounterId] = /^encounters(?:\/([\w-]{1,64}))?$/u.exec(path) ?? [];
  if (path === 'encounters') return { place: 'encounters' };
  const [, templateId] = /^checklists\/([\w-]{1,64})$/u.exec(path) ?? [];
  if (templateId !== undefined) return { place: 'checklists', id: templateId };
  if (path === 'checklists') return { place: 'checklists' };
  if (encounterId !== undefined) return { place: 'encounters', id: encounterId };
  const [, guideId] = /^guides(?:\/([\w.-]{1,80}))?$/u.exec(path) ?? [];
  if (path === 'guides') return { place: 'guides' };
  if (guideId !== undefined) return { place: 'guides', id: guideId };
  const part = BROWSE_PARTS.find(each => path === `browse/${each}`);
  if (part !== undefined) {
    const at = parseCodeKey(params.get('at') ?? '');
    return { place: 'browse', part, ...(at && { at }) };
  }
  if (path.startsWith('code/')) {
    const key = parseCodeKey(decodeOrKeep(path.slice('code/'.length)));
    if (key !== undefined) return { place: 'code', key, query };
  }
  const changes = parseChanges(path, params);
  if (changes !== undefined) return changes;
  const scope = SEARCHED_SYSTEMS.find(system => system === params.get('in'));
  const opened = parseCodeKey(params.get('open') ?? '');
  const within = params.getAll('within').filter(words => words.trim() !== '');
  return {
    place: 'lookup',
    query,
    ...(scope && { scope }),
    ...(within.length > 0 && { within }),
    ...(opened && { opened }),
  };
}

function parseChanges(path: string, params: URLSearchParams): ChangesAddress | undefined {
  const [place, name, view] = path.split('/');
  const series = RELEASE_SERIES.find(each => each === name);
  if (place !== 'changes' || series === undefined) return undefined;
  const from = params.get('from');
  const to = params.get('to');
  return { place, series, ...(view === 'mine' && { view }), ...(from && { from }), ...(to && { to }) };
}

/** Two addresses with the same page: only the query differs. A new page moves the focus, a new query does not. */
export function pageOf(address: Address): string {
  if (address.place === 'guides') return `guides ${address.id ?? ''}`;
  if (address.place === 'encounters') return `encounters ${address.id ?? ''}`;
  if (address.place === 'changes') return `changes ${address.series} ${address.view ?? ''}`;
  return address.place === 'code' ? `code ${address.key}` : address.place;
}

function printedKey(key: CodeKey): string {
  const { system, code } = splitCodeKey(key);
  return `${system}:${printedCode(system, code)}`;
}

function searchPart(entries: readonly (readonly [name: string, value: string | undefined])[]): string {
  const params = new URLSearchParams();
  for (const [name, value] of entries) if (value) params.append(name, value);
  return params.size === 0 ? '' : `?${params}`;
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
