// @ts-check
import { runSteps } from './checks/runSteps.mjs';
import { QUICK_STEPS } from './checks/steps.mjs';
import { ensureNpmPackages } from './setup/npmPackages.mjs';
import { runScript } from './setup/setupFailure.mjs';

// What can be checked without starting the app: quick enough to run before every commit.
await runScript(() => runSteps({ prepare: ensureNpmPackages, steps: QUICK_STEPS, only: process.argv.slice(2) }));
