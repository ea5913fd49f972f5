import { parseArgs } from 'node:util';
import { calendarDateOf } from '../../data/domain/calendarDate.ts';
import { makeOfficialPacks } from './makeOfficialPacks.ts';
import { describeOfficialFailure } from './officialFailure.ts';
import { OFFICIAL_SOURCES, type OfficialSource } from './officialSources.ts';

const USAGE = [
  'Usage: npm run data:official [-- --hcpcs ADDRESS --icd10cm ADDRESS]',
  'Downloads the current HCPCS and ICD-10-CM releases from cms.gov, checks them, and makes the full packs "npm run dist" builds in.',
  'ADDRESS is a release as a zip, or the page that links it, for when CMS has moved its own.',
];

/** @param path where the packs go. @returns the exit code */
export async function dataOfficial(
  args: readonly string[],
  path: string,
  { log, error }: Pick<Console, 'log' | 'error'>,
): Promise<number> {
  const sources = sourcesOf(args);
  if (sources === undefined) {
    for (const line of USAGE) error(line);
    return 1;
  }
  const made = await makeOfficialPacks({ sources, path, today: calendarDateOf(new Date()), say: line => log(line) });
  if (!made.ok) {
    error(describeOfficialFailure(made.error));
    return 1;
  }
  log(`Wrote ${path}. "npm run dist" builds these releases into the app.`);
  return 0;
}

function sourcesOf(args: readonly string[]): readonly OfficialSource[] | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { hcpcs: { type: 'string' }, icd10cm: { type: 'string' } },
    });
    return OFFICIAL_SOURCES.map(source => ({ ...source, address: values[source.series] ?? source.address }));
  } catch {
    return undefined;
  }
}
