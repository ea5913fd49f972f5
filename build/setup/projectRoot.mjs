// @ts-check
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever folder the script was started from. */
export const PROJECT_ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * @param {...string} parts path parts below the project root
 * @returns {string} the absolute path
 */
export function inProject(...parts) {
  return resolve(PROJECT_ROOT, ...parts);
}
