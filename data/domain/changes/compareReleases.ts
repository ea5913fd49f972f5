import { describeBillingUnit } from '../billingUnit/billingUnit.ts';
import { parseBillingUnit } from '../billingUnit/parseBillingUnit.ts';
import { type CodeKey, codeKeyOf, parseCodeKey, printedCode } from '../codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../codeRecord.ts';
import { possibleParents } from '../icd10cmHierarchy.ts';
import { CHANGE_KINDS, type ChangeKind, type CodeChange, type Ending, type Replacement } from './codeChange.ts';

type Records = ReadonlyMap<CodeKey, CodeRecord>;

/**
 * Every code that is not as it was, by system and code.
 *
 * Found by comparing the records, not by what the file says happened: of the 83 texts that changed from HCPCS October 2024
 * to January 2025, 26 stand under action code N, "no change". A terminated HCPCS code stays in its file: it is ended, not gone.
 */
export function compareReleases(before: readonly CodeRecord[], after: readonly CodeRecord[]): readonly CodeChange[] {
  const old = byKey(before);
  const now = byKey(after);
  const added = after.filter(record => !old.has(keyOfRecord(record)));
  const replacements = new Replacements(added);
  const changes: CodeChange[] = [];
  for (const record of after) {
    const change = changeOf(old.get(keyOfRecord(record)), record, old, now, replacements);
    if (change !== undefined) changes.push(change);
  }
  for (const record of before) {
    if (now.has(keyOfRecord(record))) continue;
    const ending = { how: 'removed' } as const;
    const insteadOf = replacements.of(record, record);
    const kinds: readonly ChangeKind[] = isElsewhere(insteadOf) ? ['ended', 'moved'] : ['ended'];
    changes.push({ key: keyOfRecord(record), kinds, before: record, ending, isSilent: false, insteadOf });
  }
  return changes.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function byKey(records: readonly CodeRecord[]): Records {
  return new Map(records.map(record => [keyOfRecord(record), record]));
}

function changeOf(
  before: CodeRecord | undefined,
  after: CodeRecord,
  old: Records,
  now: Records,
  replacements: Replacements,
): CodeChange | undefined {
  const key = keyOfRecord(after);
  if (before === undefined) return { key, kinds: ['added'], after, isSilent: false, insteadOf: [] };
  const isReworded = before.longText !== after.longText;
  const ending = endingOf(before, after);
  const units = isReworded && after.system === 'hcpcs' ? unitsOf(before, after) : undefined;
  const parents = parentsOf(after, old, now);
  const insteadOf = ending === undefined ? [] : replacements.of(before, after);
  const happened: Record<ChangeKind, boolean> = {
    added: false,
    ended: ending !== undefined,
    restored: isUsable(after) && !isUsable(before),
    reworded: isReworded,
    unit: units !== undefined,
    moved: parents !== undefined || isElsewhere(insteadOf),
  };
  const kinds = CHANGE_KINDS.filter(kind => happened[kind]);
  if (kinds.length === 0) return undefined;
  const isSilent = isReworded && after.system !== 'icd10cm' && (after.actionCode ?? 'N') === 'N';
  return {
    key,
    kinds,
    before,
    after,
    isSilent,
    insteadOf,
    ...(ending && { ending }),
    ...(units && { units }),
    ...(parents && { parents }),
  };
}

/** Whether the same thing has another code now; codes under an ended one only divide it. */
function isElsewhere(insteadOf: readonly Replacement[]): boolean {
  return insteadOf.some(({ why }) => why !== 'under-it');
}

function endingOf(before: CodeRecord, after: CodeRecord): Ending | undefined {
  if (after.system === 'icd10cm') {
    return before.system === 'icd10cm' && before.billable && !after.billable ? { how: 'header' } : undefined;
  }
  const wasTerminatedOn = before.system === 'icd10cm' ? undefined : before.terminatedOn;
  if (after.terminatedOn === undefined || after.terminatedOn === wasTerminatedOn) return undefined;
  return { how: 'terminated', lastDay: after.terminatedOn };
}

function isUsable(record: CodeRecord): boolean {
  return record.system === 'icd10cm' ? record.billable : record.terminatedOn === undefined;
}

function unitsOf(before: CodeRecord, after: CodeRecord): CodeChange['units'] {
  const [old, now] = [before, after].map(({ longText }) => {
    const unit = parseBillingUnit(longText);
    return unit && describeBillingUnit(unit);
  });
  return old !== undefined && now !== undefined && old !== now ? { before: old, after: now } : undefined;
}

function parentsOf(record: CodeRecord, old: Records, now: Records): CodeChange['parents'] {
  if (record.system !== 'icd10cm') return undefined;
  const parentIn = (records: Records) =>
    possibleParents(record.code).find(code => records.has(codeKeyOf('icd10cm', code)));
  const [before, after] = [parentIn(old), parentIn(now)];
  if (before === after || before === undefined || after === undefined) return undefined;
  return { before: printedCode('icd10cm', before), after: printedCode('icd10cm', after) };
}

/** What took the place of ended codes, among the codes that are new. */
class Replacements {
  readonly #under = new Map<string, string[]>();
  readonly #byText = new Map<string, CodeKey>();

  constructor(added: readonly CodeRecord[]) {
    const isNew = new Set(added.map(keyOfRecord));
    for (const record of added) {
      const key = keyOfRecord(record);
      this.#byText.set(plainText(record), key);
      if (record.system !== 'icd10cm') continue;
      for (const parent of possibleParents(record.code)) {
        const list = this.#under.get(parent);
        if (list === undefined) this.#under.set(parent, [record.code]);
        else list.push(record.code);
        // Beneath a new code it is that one which is directly under the ended one.
        if (isNew.has(codeKeyOf('icd10cm', parent))) break;
      }
    }
  }

  of(before: CodeRecord, after: CodeRecord): readonly Replacement[] {
    const found: Replacement[] = [];
    if (after.system === 'icd10cm') {
      const isDirect = (code: string) =>
        !this.#under.get(after.code)?.some(other => other !== code && code.startsWith(other));
      for (const code of (this.#under.get(after.code) ?? []).filter(isDirect)) {
        found.push({ code: printedCode('icd10cm', code), key: codeKeyOf('icd10cm', code), why: 'under-it' });
      }
    } else {
      for (const code of after.crossReferences ?? []) {
        const key = parseCodeKey(`hcpcs:${code}`) ?? parseCodeKey(`cpt:${code}`);
        found.push({ code, ...(key && { key }), why: 'cross-reference' });
      }
    }
    const same = this.#byText.get(plainText(before));
    if (same !== undefined && !found.some(({ key }) => key === same)) {
      found.push({ code: printedCode(before.system, same.slice(same.indexOf(':') + 1)), key: same, why: 'same-text' });
    }
    return found;
  }
}

/** Within one system; blanks and capitals are the typist's. */
function plainText({ system, longText }: CodeRecord): string {
  return `${system} ${longText.toLowerCase().replaceAll(/\s+/gu, ' ').trim()}`;
}
