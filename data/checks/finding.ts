import type { CalendarDate } from '../domain/calendarDate.ts';
import type { AddOnType } from '../domain/ncci/addOnEdit.ts';
import type { AdjudicationIndicator } from '../domain/ncci/mue.ts';
import type { CheckSource } from './checkLookups.ts';
import { isItem } from './modifierKinds.ts';

interface Common {
  /** The lines it is about, in the order of the encounter. */
  readonly lineIds: readonly string[];
  /** Absent where the rule is the same in every release. */
  readonly source?: CheckSource;
}

/** What a check found: the closed list. Words are in `findingWords.ts`. */
export type Finding = Common & FindingFacts;

type FindingFacts =
  | {
      readonly kind: 'pair-not-paid';
      readonly column1: string;
      readonly column2: string;
      readonly indicator: '0' | '1';
      readonly rationale?: string;
      /** The file has no first day for it. */
      readonly startUnknown: boolean;
    }
  | {
      readonly kind: 'pair-by-modifier';
      readonly column1: string;
      readonly column2: string;
      /** The modifiers that let column 2 be paid. */
      readonly modifiers: readonly string[];
      /** The same side, finger, toe or vessel on both lines: then it does not tell them apart. */
      readonly sameSite?: string;
      readonly rationale?: string;
      readonly startUnknown: boolean;
    }
  | {
      readonly kind: 'units-over-ceiling';
      readonly code: string;
      /** As typed, of the line or of all lines of the day. */
      readonly units: string;
      readonly ceiling: number;
      readonly adjudication?: AdjudicationIndicator;
      readonly rationale?: string;
    }
  | {
      readonly kind: 'add-on-without-primary';
      readonly code: string;
      readonly type: AddOnType;
      /** Those of the list, in its order. */
      readonly primaries: readonly string[];
    }
  /** Other services are there; whether one of them counts as its primary the payer decides. */
  | { readonly kind: 'add-on-payer-decides'; readonly code: string; readonly type: AddOnType }
  | {
      readonly kind: 'code-ended';
      readonly code: string;
      readonly lastDay: CalendarDate;
      readonly successors: readonly string[];
    }
  | { readonly kind: 'code-not-yet'; readonly code: string; readonly startsOn: CalendarDate }
  | { readonly kind: 'code-header'; readonly code: string }
  | { readonly kind: 'seventh-character-missing'; readonly code: string; readonly examples: readonly string[] }
  | { readonly kind: 'code-unknown'; readonly code: string }
  | {
      readonly kind: 'diagnoses-exclude';
      readonly code: string;
      readonly excluded: string;
      readonly noteAt: string;
      readonly note: string;
    }
  | { readonly kind: 'modifier-unknown'; readonly code: string; readonly modifier: string }
  | {
      readonly kind: 'modifier-ended';
      readonly code: string;
      readonly modifier: string;
      readonly lastDay: CalendarDate;
    }
  | { readonly kind: 'modifier-not-for-code'; readonly code: string; readonly modifier: string; readonly isFor: string }
  | { readonly kind: 'modifier-on-diagnosis'; readonly code: string; readonly modifiers: readonly string[] }
  | { readonly kind: 'modifier-twice'; readonly code: string; readonly modifier: string }
  /** Both sides on one line, or a bilateral line with a side. */
  | { readonly kind: 'sides-on-one-line'; readonly code: string; readonly modifiers: readonly string[] }
  /** Others that rule one another out: rented and new, 59 and XS. */
  | { readonly kind: 'modifiers-contradict'; readonly code: string; readonly modifiers: readonly string[] }
  /** A bilateral line and a line with a side of the same code. */
  | { readonly kind: 'sides-and-bilateral'; readonly code: string; readonly modifiers: readonly string[] }
  | { readonly kind: 'waste-and-no-waste'; readonly code: string }
  | { readonly kind: 'waste-without-dose'; readonly code: string }
  | { readonly kind: 'code-twice'; readonly code: string; readonly times: number }
  | { readonly kind: 'units-not-whole'; readonly code: string; readonly units: string }
  /** Ambulance miles with more places than a claim takes. */
  | { readonly kind: 'miles-not-rounded'; readonly code: string; readonly units: string };

export type FindingKind = Finding['kind'];

export const SEVERITIES = ['stop', 'check', 'note'] as const;
/** `stop`: will not be paid as it stands. `check`: may be right, somebody must look. `note`: good to know. */
export type Severity = (typeof SEVERITIES)[number];

const SEVERITY_OF: Record<FindingKind, Severity> = {
  'pair-not-paid': 'stop',
  'pair-by-modifier': 'check',
  'units-over-ceiling': 'stop',
  'add-on-without-primary': 'stop',
  'add-on-payer-decides': 'note',
  'code-ended': 'stop',
  'code-not-yet': 'stop',
  'code-header': 'stop',
  'seventh-character-missing': 'stop',
  'code-unknown': 'stop',
  // Two conditions that have nothing to do with each other may stand together (Official Guidelines, I.A.12.a).
  'diagnoses-exclude': 'check',
  'modifier-unknown': 'check',
  'modifier-ended': 'stop',
  'modifier-not-for-code': 'check',
  'modifier-on-diagnosis': 'stop',
  'modifier-twice': 'check',
  'sides-on-one-line': 'stop',
  'modifiers-contradict': 'check',
  'sides-and-bilateral': 'stop',
  'waste-and-no-waste': 'check',
  'waste-without-dose': 'check',
  'code-twice': 'check',
  'units-not-whole': 'stop',
  'miles-not-rounded': 'check',
};

/**
 * A ceiling of usual practice can be passed where the record shows the need; a line ceiling on another line. RT and LT on one
 * line are refused for equipment; for procedures payers differ.
 */
export function severityOf(finding: Finding): Severity {
  if (finding.kind === 'sides-on-one-line' && !finding.modifiers.includes('50') && !isItem(finding.code))
    return 'check';
  if (finding.kind === 'units-over-ceiling' && finding.adjudication !== '2') return 'check';
  if (finding.kind === 'add-on-without-primary' && finding.type === '3') return 'check';
  return SEVERITY_OF[finding.kind];
}

const SEVERITY_NAMES: Record<Severity, string> = { stop: 'Not payable', check: 'Check', note: 'Note' };

export function severityName(severity: Severity): string {
  return SEVERITY_NAMES[severity];
}
