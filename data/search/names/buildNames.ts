import { splitCodeKey } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { type BuildProgress, buildSegmentSteps } from '../segment/buildSegment.ts';
import type { OfficialName } from './officialNames.ts';

/**
 * Names as one block of bytes in the form of a segment (`openSegment`): each name is an entry whose text is the name
 * and whose code is the code it stands for. So names are searched by the very same means as official texts, and say
 * nothing of any release: which codes there are is found out when they are used. The same names give the same bytes.
 */
export function buildNamesSteps(
  names: readonly OfficialName[],
): Generator<BuildProgress, Uint8Array<ArrayBuffer>, void> {
  return buildSegmentSteps(names.map(recordOf));
}

/** The same in one go. */
export function buildNames(names: readonly OfficialName[]): Uint8Array<ArrayBuffer> {
  const steps = buildNamesSteps(names);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function recordOf({ text, key }: OfficialName, position: number): CodeRecord {
  const { system, code } = splitCodeKey(key);
  const shared = { code, longText: text, shortText: '', position };
  if (system === 'icd10cm') return { system, ...shared, billable: true };
  // No release has CPT codes: what the clinic calls one is left out with the other names of codes that are not installed.
  return { system: system === 'cpt' ? 'hcpcs' : system, ...shared };
}
