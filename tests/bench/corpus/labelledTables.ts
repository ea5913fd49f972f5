import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../e2e/fixtures/paths.ts';

/** A table of labelled queries, see `build/search/labelledQueries.ts`. */
export interface LabelledTable {
  readonly name: string;
  readonly text: string;
}

const TABLES = [
  { name: 'clinic', path: 'build/search/clinicQueries.tsv' },
  { name: 'dev', path: '../shared/search/queries-dev.tsv' },
];

/** The queries clinics ask, as the project keeps them, and the development set where it is at hand. */
export function labelledTables(): LabelledTable[] {
  return TABLES.map(({ name, path }) => ({ name, path: join(ROOT, path) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8') }));
}
