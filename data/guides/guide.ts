import type { GuideSource } from './guideSource.ts';

/**
 * A guide as blocks, not as a page: each statement says what kind it is and where it comes from, so that it can be
 * checked, linked, searched, and turned into a line of a checklist.
 */
export interface Guide {
  /** Unique among guides: `J9207`, `fluoroscopic-guidance`, `playbook-ostomy`. */
  readonly id: string;
  readonly kind: GuideKind;
  readonly title: string;
  /** One or two sentences: what the guide is about. */
  readonly summary: string;
  /** The codes it is the guide of, as references: `J9207`, `icd:E11.9`, `cpt:77002`. A category stands for the codes under it. */
  readonly codes: readonly string[];
  readonly sections: readonly GuideSection[];
  readonly sources: readonly GuideSource[];
  readonly disclaimer?: string;
}

export const GUIDE_KINDS = ['code', 'topic', 'playbook'] as const;
export type GuideKind = (typeof GUIDE_KINDS)[number];

/** The sections a guide can have, in the order they stand. */
export const SECTION_IDS = [
  'purpose',
  'unit',
  'context',
  'codes',
  'payment',
  'modifiers',
  'documentation',
  'denials',
  'commercial',
  'similar',
  'notes',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface GuideSection {
  readonly id: SectionId;
  readonly blocks: readonly GuideBlock[];
}

export type GuideBlock = Statement | Denial | CodeTable | PaymentTable;

/** A fact about a code, something a payer requires, or advice from practice. */
export const STATEMENT_KINDS = ['fact', 'requirement', 'advice'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One thing said. References to codes stand in braces: `{J9207}`, `{icd:E11.9}`, `{37252}`, `{JW}`; see `guideText.ts`. */
export interface Statement {
  readonly type: 'statement';
  /** Kept with checklists made from it: letters, digits, and hyphens, at most 64, and never given another meaning. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  /** Ids of `GuideSource`. */
  readonly sources: readonly string[];
}

/** Why a claim comes back, and what answers it. */
export interface Denial {
  readonly type: 'denial';
  readonly id: string;
  /** The reason in our words; no payer's code or text. */
  readonly text: string;
  /** What to do about it, and before it. */
  readonly answer: string;
  readonly bearsOn: readonly DenialLink[];
  readonly sources: readonly string[];
}

/** What bears on a denial: a requirement of the guide, a modifier, or something the app can check. */
export type DenialLink =
  | { readonly kind: 'requirement'; readonly id: string }
  | { readonly kind: 'modifier'; readonly code: string }
  | { readonly kind: 'check'; readonly check: DenialCheck };

/** Data beside the guide that a denial turns on. */
export const DENIAL_CHECKS = ['units', 'edits', 'status', 'coverage', 'diagnosis', 'place'] as const;
export type DenialCheck = (typeof DENIAL_CHECKS)[number];

export interface CodeTable {
  readonly type: 'codes';
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly {
    readonly code: string;
    readonly says: string;
    /** A CPT code in our words: not the descriptor of the AMA. */
    readonly isOurWords: boolean;
  }[];
  readonly sources: readonly string[];
}

/** Figures of one year as a publication had them. Cells are text: they are shown, never computed with. */
export interface PaymentTable {
  readonly type: 'payments';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sources: readonly string[];
}
