// @ts-check
import { runCommand } from './command.mjs';
import { SetupFailure } from './setupFailure.mjs';

const APT_LIMIT_MS = 15 * 60_000;
const NEVER_ASK = { DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Installs Debian packages as root or through password-less sudo; otherwise says which command to run.
 *
 * @param {readonly (readonly string[])[]} choices for each package its possible names, best first
 * @param {string} reason what they are needed for, as a sentence
 */
export async function aptInstall(choices, reason) {
  const asRoot = await wayToBecomeRoot();
  if (asRoot === undefined || !(await exists('apt-get'))) {
    throw new SetupFailure([reason, ...whatToRun(choices)]);
  }
  console.log(`${reason}\nInstalling: ${choices.map(names => names.at(-1)).join(' ')}`);
  await apt(asRoot, ['update'], choices, reason);
  const packages = await Promise.all(choices.map(firstAvailable));
  await apt(asRoot, ['install', '-y', '--no-install-recommends', ...packages], choices, reason);
}

/**
 * @param {readonly string[]} asRoot the words before `apt-get`
 * @param {readonly string[]} args
 * @param {readonly (readonly string[])[]} choices
 * @param {string} reason
 */
async function apt(asRoot, args, choices, reason) {
  const words = [...asRoot, 'env', ...Object.entries(NEVER_ASK).map(([name, value]) => `${name}=${value}`), 'apt-get'];
  const [program = 'apt-get', ...before] = words;
  const { exitCode, output } = await runCommand(program, [...before, '-q', ...args], { timeLimitMs: APT_LIMIT_MS });
  if (exitCode === 0) return;
  throw new SetupFailure([
    output.trim(),
    reason,
    `"apt-get ${args[0]}" failed; it said why above.`,
    ...whatToRun(choices),
  ]);
}

/** @returns {Promise<readonly string[] | undefined>} undefined for a person who would have to type a password */
export async function wayToBecomeRoot() {
  if (process.getuid?.() === 0) return [];
  const { exitCode } = await runCommand('sudo', ['-n', 'true'], { timeLimitMs: 10_000 });
  return exitCode === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * @param {string} program
 */
async function exists(program) {
  return (await runCommand(program, ['--version'], { timeLimitMs: 10_000 })).exitCode === 0;
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<string>} the first name that can be installed; the last one where none is known
 */
async function firstAvailable(names) {
  for (const name of names) {
    const { output } = await runCommand('apt-cache', ['policy', name], { env: { LC_ALL: 'C' } });
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return names.at(-1) ?? '';
}

/**
 * @param {readonly (readonly string[])[]} choices
 */
function whatToRun(choices) {
  const packages = choices.map(names => names.at(-1)).join(' ');
  return [
    'Run this once (Debian 12; newer releases may call some packages "...t64"), then the same command again:',
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`,
  ];
}
