import { assertNever } from '../domain/assertNever.ts';
import { longDate } from '../domain/dateWords.ts';
import { addOnTypeWords } from '../domain/ncci/addOnEdit.ts';
import { ALLOWED_MODIFIERS_IN_WORDS } from '../domain/ncci/allowedModifiers.ts';
import { adjudicationWords, ceilingWords } from '../domain/ncci/mue.ts';
import { indicatorWords } from '../domain/ncci/ptpEdit.ts';
import type { Finding } from './finding.ts';
import { printedDiagnosis } from './printedLine.ts';

export interface FindingWords {
  /** One line. */
  readonly title: string;
  /** What it means and what there is to do. */
  readonly text: string;
}

/** A finding in words for a coder. */
export function describeFinding(finding: Finding): FindingWords {
  switch (finding.kind) {
    case 'pair-not-paid':
      return {
        title: `${finding.column2} is not paid with ${finding.column1}`,
        text: sentences(
          `${finding.column1} is column 1 and is paid; ${finding.column2} is column 2 and is not. Indicator ${finding.indicator}: ${indicatorWords(finding.indicator)}.`,
          finding.indicator === '1' &&
            `Column 2 is paid if it was truly distinct and one of the lines says so with ${ALLOWED_MODIFIERS_IN_WORDS}. A modifier that is not true is a false claim.`,
          reason(finding.rationale),
          finding.startUnknown && 'The file does not say since when the edit is in force.',
        ),
      };
    case 'pair-by-modifier':
      return {
        title: `${finding.column2} is paid with ${finding.column1} only because of ${finding.modifiers.join(', ')}`,
        text: sentences(
          `Indicator 1: ${indicatorWords('1')}. The record must show that the two services were truly distinct.`,
          finding.sameSite !== undefined &&
            `Both lines carry ${finding.sameSite}: the same site does not set them apart.`,
          reason(finding.rationale),
          finding.startUnknown && 'The file does not say since when the edit is in force.',
        ),
      };
    case 'units-over-ceiling':
      return {
        title: `${unitsOf(finding.units)} of ${finding.code}: the ceiling is ${ceilingWords({ units: finding.ceiling, ...adjudicationOf(finding) })}`,
        text: sentences(
          finding.adjudication !== undefined &&
            `Indicator ${finding.adjudication}, ${adjudicationWords(finding.adjudication)}.`,
          finding.ceiling === 0 && 'A ceiling of 0 means that none is expected to be billed in this setting.',
          reason(finding.rationale),
        ),
      };
    case 'add-on-without-primary':
      return {
        title: `${finding.code} is an add-on code without its primary code`,
        text: sentences(
          `Type ${finding.type}: ${addOnTypeWords(finding.type)}.`,
          finding.primaries.length > 0 && `Primary codes of the list: ${listed(finding.primaries)}.`,
        ),
      };
    case 'add-on-payer-decides':
      return {
        title: `${finding.code} is an add-on code; the payer decides which primary codes count`,
        text: `Type ${finding.type}: ${addOnTypeWords(finding.type)}. See whether the payer counts another code here as its primary.`,
      };
    case 'code-ended':
      return {
        title: `${finding.code} ended`,
        text: sentences(
          `Its last day was ${longDate(finding.lastDay)}.`,
          finding.successors.length > 0 && `See ${listed(finding.successors)} instead.`,
        ),
      };
    case 'code-not-yet':
      return {
        title: `${finding.code} is not valid yet`,
        text: `It starts on ${longDate(finding.startsOn)}.`,
      };
    case 'code-header':
      return {
        title: `${printedDiagnosis(finding.code)} is a heading`,
        text: 'It is not billable: a code under it, with more characters, is needed.',
      };
    case 'seventh-character-missing':
      return {
        title: `${printedDiagnosis(finding.code)} needs a 7th character`,
        text: `Billable codes under it have seven characters; empty places are filled with X. For example ${listed(finding.examples.map(printedDiagnosis))}.`,
      };
    case 'code-unknown':
      return {
        title: `${finding.code} is not in the release in force`,
        text: 'Neither that release nor another installed one has it. Check the spelling.',
      };
    case 'diagnoses-exclude':
      return {
        title: `${printedDiagnosis(finding.code)} and ${printedDiagnosis(finding.excluded)} exclude each other`,
        text: `Excludes1 note at ${finding.noteAt}: “${finding.note}”. The two are not reported together, unless they have nothing to do with each other.`,
      };
    case 'modifier-unknown':
      return {
        title: `${finding.modifier} is not a HCPCS modifier of the release in force`,
        text: `It stands on ${finding.code}. Check the spelling, or whether the payer has it as one of its own.`,
      };
    case 'modifier-ended':
      return {
        title: `Modifier ${finding.modifier} ended`,
        text: `Its last day was ${longDate(finding.lastDay)}. It stands on ${finding.code}.`,
      };
    case 'modifier-not-for-code':
      return {
        title: `${finding.modifier} does not go with ${finding.code}`,
        text: `${finding.modifier} is for ${finding.isFor}.`,
      };
    case 'modifier-on-diagnosis':
      return {
        title: `${printedDiagnosis(finding.code)} has a modifier`,
        text: `Diagnoses take none: ${finding.modifiers.join(', ')} belongs on the line of the service.`,
      };
    case 'modifier-twice':
      return { title: `${finding.modifier} stands twice on ${finding.code}`, text: 'Once is enough.' };
    case 'sides-on-one-line':
      return {
        title: `${finding.modifiers.join(' and ')} on one line of ${finding.code}`,
        text: 'They contradict each other. Both sides of a procedure are billed as one line with 50, or as two lines, RT and LT, as the payer wants it; of equipment Medicare takes two lines only.',
      };
    case 'modifiers-contradict':
      return {
        title: `${finding.modifiers.join(' and ')} contradict each other on ${finding.code}`,
        text: 'On one line each rules the other out. Keep the one the record shows.',
      };
    case 'sides-and-bilateral':
      return {
        title: `${finding.code} is billed as bilateral and again with ${finding.modifiers.join(' and ')}`,
        text: 'The line with 50 already counts both sides.',
      };
    case 'waste-and-no-waste':
      return {
        title: `${finding.code} has JW and JZ`,
        text: 'JW says that some of the drug was discarded, JZ that nothing was. Both are right only for different doses.',
      };
    case 'waste-without-dose':
      return {
        title: `${finding.code} has a JW line and no line for the dose`,
        text: 'The discarded amount stands on a line of its own beside the amount given.',
      };
    case 'code-twice':
      return {
        title: `The same line ${finding.times} times`,
        text: 'Same code, same modifiers: mostly one line with more units is meant. If each is right, a modifier tells them apart.',
      };
    case 'units-not-whole':
      return {
        title: `${unitsOf(finding.units)} of ${finding.code} are not whole`,
        text: 'Units are counted whole. A part of a drug’s unit is rounded up; services counted by time have rules of their own.',
      };
    case 'miles-not-rounded':
      return {
        title: `${finding.units} miles of ${finding.code} are not rounded as Medicare takes them`,
        text: 'Below 100 miles they are billed to the tenth, from 100 on whole, what is over rounded up: the contractor cuts off the places beyond.',
      };
    default:
      return assertNever(finding, 'finding');
  }
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter(part => part !== false && part !== '').join(' ');
}

function reason(rationale: string | undefined): string {
  return rationale === undefined ? '' : `Reason in the file: ${rationale}.`;
}

function adjudicationOf({ adjudication }: Extract<Finding, { kind: 'units-over-ceiling' }>) {
  return adjudication === undefined ? {} : { adjudication };
}

const LISTED = 8;

function listed(codes: readonly string[]): string {
  const shown = codes.slice(0, LISTED).join(', ');
  return codes.length > LISTED ? `${shown} and ${codes.length - LISTED} more` : shown;
}

/** `1 unit`, `90,001 units`. @param units an exact decimal, as typed */
function unitsOf(units: string): string {
  const [whole = '', ...places] = units.split('.');
  const grouped = [whole.replaceAll(/\B(?=(\d{3})+$)/gu, ','), ...places].join('.');
  return `${grouped} ${units === '1' ? 'unit' : 'units'}`;
}
