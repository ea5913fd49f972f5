// @ts-check

/**
 * The campaigns by name: which specs they are, what they show, and whether they run where there is no network at all.
 *
 * @typedef {{ specs: readonly string[], shows: string, closedNetwork: boolean }} Campaign
 * @type {Readonly<Record<string, Campaign>>}
 */
const CAMPAIGNS = {
  kills: {
    specs: ['tests/faults/kills.spec.ts'],
    shows: 'the app killed at random moments of an import: the old release or the new one, whole',
    closedNetwork: false,
  },
  mutations: {
    specs: ['tests/faults/mutations.spec.ts', 'tests/faults/damagedImports.spec.ts'],
    shows: 'damaged copies of every official file: a clear refusal or a right reading, the store unchanged',
    closedNetwork: false,
  },
  'user-kills': {
    specs: ['tests/faults/userKills.spec.ts'],
    shows: 'the app killed while the person’s data is written: every acknowledged write is there',
    closedNetwork: false,
  },
  'backup-files': {
    specs: ['tests/faults/backupFiles.spec.ts'],
    shows: 'damaged and hostile backup files: refused or restored right, nothing run, nothing changed by a refusal',
    closedNetwork: false,
  },
  'template-files': {
    specs: ['tests/faults/templateFiles.spec.ts'],
    shows:
      'damaged and hostile checklist files: refused whole or imported right, nothing run, nothing changed by a refusal',
    closedNetwork: false,
  },
  network: {
    specs: ['tests/e2e', 'tests/security', 'tests/a11y'],
    shows: 'the whole end-to-end suite in a network namespace with nothing but loopback',
    closedNetwork: true,
  },
};

const DEFAULT_SEED = 20_250_101;

/**
 * @param {readonly string[]} args `NAME [--count N] [--seed N] [--only WORDS]`
 * @returns {{ campaign: Campaign, size: string, seed: number, only?: string } | undefined} undefined where the words are off
 */
export function readCampaignOptions(args) {
  const [name, ...rest] = args;
  const campaign = name !== undefined && Object.hasOwn(CAMPAIGNS, name) ? CAMPAIGNS[name] : undefined;
  if (campaign === undefined) return undefined;
  let size = 'full';
  let seed = DEFAULT_SEED;
  let only;
  for (let index = 0; index < rest.length; index += 2) {
    const value = rest[index + 1];
    if (rest[index] === '--only' && value) {
      only = value;
      continue;
    }
    const figure = Number(value);
    if (!Number.isInteger(figure) || figure < 1) return undefined;
    if (rest[index] === '--count') size = String(figure);
    else if (rest[index] === '--seed') seed = figure;
    else return undefined;
  }
  return { campaign, size, seed, ...(only === undefined ? {} : { only }) };
}

export function campaignUsage() {
  return [
    'Usage: npm run campaign -- NAME [--count N] [--seed N] [--only WORDS]',
    '  --only runs the tests whose titles match WORDS (a regular expression)',
    ...Object.entries(CAMPAIGNS).map(([name, { shows }]) => `  ${name.padEnd(12)} ${shows}`),
  ];
}
