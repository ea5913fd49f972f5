// @ts-check
import { SetupFailure } from '../setup/setupFailure.mjs';
import { describeTally, ONE_FAILED, sumOf } from './tally.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * Runs set-up and then every step, whatever happened to the others: first those that need one processor, two at a time,
 * then the others, each alone. The last line printed is the count.
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
  const asked = steps.filter(step => only.length === 0 || only.includes(step.name));
  const total = sumOf([
    ...(await runTwoAtATime(asked.filter(step => step.usesOneProcessor))),
    ...(await runInTurn(asked.filter(step => !step.usesOneProcessor))),
  ]);
  console.log(`\n${describeTally(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * Whoever is done takes the next step, so the longest one stands first.
 *
 * @param {readonly Step[]} steps
 */
async function runTwoAtATime(steps) {
  const waiting = [...steps];
  const run = async () => {
    const tallies = [];
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) tallies.push(await runStep(step));
    return tallies;
  };
  return (await Promise.all([run(), run()])).flat();
}

/**
 * @param {readonly Step[]} steps
 */
async function runInTurn(steps) {
  const tallies = [];
  for (const step of steps) tallies.push(await runStep(step));
  return tallies;
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
