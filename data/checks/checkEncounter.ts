import { checkAddOns } from './addOns.ts';
import type { CheckLookups } from './checkLookups.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import { checkCodes } from './codes.ts';
import { checkDrugWaste } from './drugWaste.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkExcludes1 } from './excludes.ts';
import { type Finding, SEVERITIES, severityOf } from './finding.ts';
import { checkModifierConflicts } from './modifierConflicts.ts';
import { checkModifiers } from './modifiers.ts';
import { checkPairs } from './pairs.ts';
import { checkUnitCeilings, checkWholeUnits } from './units.ts';

/** Everything the checks say of the lines of one day: what they found, the gravest first, and what they could not look at. */
export async function checkEncounter(question: CheckQuestion, lookups: CheckLookups): Promise<CheckPart> {
  const parts = await Promise.all([
    checkCodes(question, lookups),
    checkPairs(question, lookups),
    checkUnitCeilings(question, lookups),
    checkAddOns(question, lookups),
    checkExcludes1(question, lookups),
    checkModifiers(question, lookups),
  ]);
  const findings = [
    ...parts.flatMap(part => part.findings),
    ...checkWholeUnits(question),
    ...checkModifierConflicts(question),
    ...checkDrugWaste(question),
    ...checkDuplicates(question),
  ];
  const rank = (finding: Finding): number => SEVERITIES.indexOf(severityOf(finding));
  return { findings: findings.toSorted((a, b) => rank(a) - rank(b)), gaps: parts.flatMap(part => part.gaps) };
}
