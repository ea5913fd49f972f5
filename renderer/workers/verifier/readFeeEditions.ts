import type { FeeEdition } from '../../../data/guides/verifier/feeFigures.ts';
import type { GuideDocument } from '../../../data/guides/verifier/guideDocument.ts';
import { mentionedCodes } from '../../../data/guides/verifier/mentionedCodes.ts';
import type { DatasetStore } from '../../../data/store/reference/datasets/datasetStore.ts';

/** An office visit: every edition has it, so the conversion factor of an edition is known whatever a guide is about. */
const ALWAYS_THERE = '99213';

/** The physician fee schedules in use, newest first, with their rows of the codes a guide speaks of. */
export async function readFeeEditions(document: GuideDocument, datasets: DatasetStore): Promise<readonly FeeEdition[]> {
  const mentioned = mentionedCodes(document).flatMap(({ kind, code }) =>
    kind === 'cpt' || kind === 'hcpcs' ? [code] : [],
  );
  const codes = [...new Set([...mentioned, ALWAYS_THERE])];
  const editions: FeeEdition[] = [];
  for (const { effectiveFrom } of await datasets.editions('pfs-rvu')) {
    // Its own first day: no other edition can be the one in force on it.
    const answer = await datasets.rowsOfKeys('pfs-rvu', codes, effectiveFrom);
    if (answer.state === 'found') editions.push({ dataset: answer.dataset, rows: answer.value });
  }
  return editions;
}
