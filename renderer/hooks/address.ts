import { type CodeKey, parseCodeKey, printedCode, splitCodeKey } from '../../data/domain/codeKey.ts';

/** Every place of the app. Written in the window's address as `#/lookup?q=walker`, `#/code/icd10cm:E11.42`, `#/library`. */
export type Address =
  | { readonly place: 'lookup'; readonly query: string }
  /** `query`: what was searched when the code was opened, so that its neighbors among the hits stay known. */
  | { readonly place: 'code'; readonly key: CodeKey; readonly query: string }
  | { readonly place: 'library' }
  | { readonly place: 'settings' };

export const LOOKUP: Address = { place: 'lookup', query: '' };

export function formatAddress(address: Address): string {
  switch (address.place) {
    case 'lookup':
      return `#/lookup${queryPart(address.query)}`;
    case 'code': {
      const { system, code } = splitCodeKey(address.key);
      return `#/code/${system}:${printedCode(system, code)}${queryPart(address.query)}`;
    }
    case 'library':
    case 'settings':
      return `#/${address.place}`;
  }
}

/** Reads an address from the window; anything that is not one of ours is Look up. */
export function parseAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const query = new URLSearchParams(search).get('q') ?? '';
  if (path === 'library' || path === 'settings') return { place: path };
  if (path.startsWith('code/')) {
    const key = parseCodeKey(decodeOrKeep(path.slice('code/'.length)));
    if (key !== undefined) return { place: 'code', key, query };
  }
  return { place: 'lookup', query };
}

/** Two addresses with the same page: only the query differs. A new page moves the focus, a new query does not. */
export function pageOf(address: Address): string {
  return address.place === 'code' ? `code ${address.key}` : address.place;
}

function queryPart(query: string): string {
  return query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
