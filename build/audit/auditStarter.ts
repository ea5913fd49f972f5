import { STARTER_HCPCS } from '../../data/packs/starter/starterHcpcs.ts';
import { STARTER_ICD10CM } from '../../data/packs/starter/starterIcd10cm.ts';
import { readStarterPack } from '../../data/packs/starterReleases.ts';
import { auditFiles } from './auditFiles.ts';

/** Audits the bundled packs. @returns the exit code: 0 only where something was compared and everything agreed. */
export async function auditStarter(paths: readonly string[]): Promise<number> {
  const packs = [STARTER_HCPCS, STARTER_ICD10CM].map(readStarterPack);
  const { compared, mismatches, unusable } = await auditFiles(paths, packs, line => console.log(line));
  return compared > 0 && mismatches === 0 && unusable === 0 ? 0 : 1;
}
