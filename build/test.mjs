// @ts-check
import { runSteps } from './checks/runSteps.mjs';
import { APP_STEPS, QUICK_STEPS } from './checks/steps.mjs';
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';

// Everything this project checks by machine. Words after `npm test --` name the steps to run alone.
await runScript(() =>
  runSteps({
    prepare: () => setUp({ virtualDisplay: true }),
    steps: [...QUICK_STEPS, ...APP_STEPS],
    only: process.argv.slice(2),
  }),
);
