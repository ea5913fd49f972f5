import type { Migration } from '../migration.ts';
import { v1Releases } from './v1Releases.ts';
import { v2Companions } from './v2Companions.ts';
import { v3Datasets } from './v3Datasets.ts';

/** The history of the reference database, oldest first. */
export const REFERENCE_MIGRATIONS: readonly Migration[] = [v1Releases, v2Companions, v3Datasets];
