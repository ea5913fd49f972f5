// @ts-check
import { runNode } from './setup/command.mjs';
import { inProject } from './setup/projectRoot.mjs';

/**
 * Runs electron-builder with electron-builder.yml. It never publishes anything anywhere.
 *
 * @param {readonly string[]} args
 */
export function runPackager(args) {
  return runNode(inProject('node_modules', 'electron-builder', 'cli.js'), ['--publish', 'never', ...args], {
    timeLimitMs: 30 * 60_000,
    env: { NO_COLOR: '1', CSC_IDENTITY_AUTO_DISCOVERY: process.env.CSC_IDENTITY_AUTO_DISCOVERY ?? 'false' },
  });
}

/**
 * @param {string} output of electron-builder
 * @returns {boolean} whether it ended because one of its own tools could not be fetched
 */
export function lacksDownloads(output) {
  return /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|fetch failed|getaddrinfo|cannot resolve https?:/i.test(
    output,
  );
}
