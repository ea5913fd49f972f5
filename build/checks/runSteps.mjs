// @ts-check
import { SetupFailure } from '../setup/setupFailure.mjs';
import { describeTally, ONE_FAILED, sumOf } from './tally.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * Runs set-up and then every step, whatever happened to the ones before. The last line printed is the count.
 *
 * @param {object} run
 * @param {() => Promise<unknown>} run.prepare without it nothing can be checked
 * @param {readonly Step[]} run.steps
 * @param {readonly string[]} run.only names of steps; all of them where empty
 * @returns {Promise<number>} exit code
 */
export async function runSteps({ prepare, steps, only }) {
  const unknown = only.filter(name => !steps.some(step => step.name === name));
  if (unknown.length > 0) {
    throw new SetupFailure([`There is no step "${unknown[0]}". Steps: ${steps.map(step => step.name).join(', ')}.`]);
  }
  try {
    await prepare();
  } catch (error) {
    console.error(error instanceof SetupFailure ? error.message : error);
    console.log(describeTally(ONE_FAILED));
    return 1;
  }
  const tallies = [];
  for (const step of steps) if (only.length === 0 || only.includes(step.name)) tallies.push(await runStep(step));
  const total = sumOf(tallies);
  console.log(`\n${describeTally(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * @param {Step} step
 */
async function runStep(step) {
  const startedAt = performance.now();
  const { tally, detail } = await step
    .run()
    .catch(error => ({ tally: ONE_FAILED, detail: String(error?.stack ?? error) }));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (tally.failed > 0) console.log(`\n${detail.trim()}\n`);
  console.log(`${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${step.heading}: ${describeTally(tally)} (${seconds} s)`);
  return tally;
}
