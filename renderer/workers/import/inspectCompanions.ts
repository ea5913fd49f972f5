import { type CodeKey, codeKeyOf } from '../../../data/domain/codeKey.ts';
import { type Companion, companionTitle } from '../../../data/domain/companion.ts';
import type { CompanionRecord } from '../../../data/domain/companionRecord.ts';
import type { ParsedCompanion } from '../../../data/formats/parsedCompanion.ts';
import { type OfficialName, officialNames } from '../../../data/search/names/officialNames.ts';
import { codeOf, openSegment, systemOf } from '../../../data/search/segment/segment.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { breathe } from '../breathe.ts';
import type { CompanionPreview, CompanionsPreview } from './protocol.ts';

/** A companion file that was read, with the names found in it. */
export interface ReadCompanion {
  readonly companion: Companion;
  readonly records: readonly CompanionRecord[];
  readonly names: readonly OfficialName[];
}

/** Tells what installing companion files would do. Changes nothing. */
export async function inspectCompanions(
  parsed: readonly ParsedCompanion[],
  store: ReferenceStore,
  signal: AbortSignal,
): Promise<{ readonly preview: CompanionsPreview; readonly contents: readonly ReadCompanion[] }> {
  const installed = new Set((await store.companions.list()).map(({ companion }) => companion.id));
  const codes = await installedCodes(store);
  const contents: ReadCompanion[] = [];
  const companions: CompanionPreview[] = [];
  for (const { records, columns, issues, issueCount, ...about } of parsed) {
    await breathe();
    if (signal.aborted) break;
    const names = officialNames(records, columns);
    const companion: Companion = {
      id: `${about.kind}-${about.effectiveFrom}-${about.source.sha256.slice(0, 8)}`,
      title: companionTitle(about.kind, about.effectiveFrom),
      ...about,
      counts: { records: records.length, names: names.length, codes: new Set(names.map(({ key }) => key)).size },
      ...(columns && { columns }),
    };
    contents.push({ companion, records, names });
    const unknownNames = names.filter(({ key }) => !codes.has(key)).length;
    companions.push({ companion, unknownNames, issues, issueCount, isInstalled: installed.has(companion.id) });
  }
  return { preview: { companions }, contents };
}

/** Every code of the releases in use. A release that cannot be read has none: then there is nothing to compare with. */
async function installedCodes(store: ReferenceStore): Promise<ReadonlySet<CodeKey>> {
  const codes = new Set<CodeKey>();
  const stored = await store.activeSegments();
  for (const bytes of stored.ok ? stored.value : []) {
    const opened = openSegment(bytes);
    if (!opened.ok) continue;
    for (let doc = 0; doc < opened.value.docCount; doc += 1) {
      codes.add(codeKeyOf(systemOf(opened.value, doc), codeOf(opened.value, doc)));
    }
  }
  return codes;
}
