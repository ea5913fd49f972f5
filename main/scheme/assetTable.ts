import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Asset {
  readonly file: string;
  readonly contentType: string;
}

/** Every file the page can be given, by its URL path. */
export type AssetTable = ReadonlyMap<string, Asset>;

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.bin', 'application/octet-stream'],
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
]);

/**
 * Lists the built page once. A URL is then only looked up, never turned into a path, so there is no traversal to
 * defend against. Links and files of an unknown type are left out.
 */
export function readAssetTable(root: string): AssetTable {
  const table = new Map<string, Asset>();
  addFolder(root, '', table);
  const index = table.get('/index.html');
  if (index !== undefined) table.set('/', index);
  return table;
}

function addFolder(folder: string, urlPath: string, table: Map<string, Asset>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    const path = `${urlPath}/${entry.name}`;
    if (entry.isDirectory()) addFolder(file, path, table);
    const contentType = CONTENT_TYPES.get(extname(entry.name).toLowerCase());
    if (entry.isFile() && contentType !== undefined) table.set(path, { file, contentType });
  }
}
