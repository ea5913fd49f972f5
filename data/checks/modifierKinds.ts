/** Modifiers that belong to one kind of code, and the codes they certainly do not belong to. */
interface ModifierKind {
  readonly modifiers: readonly string[];
  /** What they are for, as the end of "is for ...". */
  readonly isFor: string;
  /** True only where no payer takes the modifier; in doubt it fits. */
  readonly doesNotFit: (code: string) => boolean;
}

const isCpt = (code: string): boolean => /^\d/.test(code);
const isBetween = (code: string, first: string, last: string): boolean =>
  /^\d{5}$/.test(code) && code >= first && code <= last;
const isAnesthesia = (code: string): boolean => isBetween(code, '00100', '01999');
/** Circumstances that make anesthesia harder: add-on codes among those of medicine. */
const isAnesthesiaAddOn = (code: string): boolean => ['99100', '99116', '99135', '99140'].includes(code);
const isVisit = (code: string): boolean => isBetween(code, '99202', '99499');
/** Immune globulins and vaccines are drugs with CPT numbers. */
const isCptDrug = (code: string): boolean => isBetween(code, '90281', '90399') || isBetween(code, '90476', '90759');
const startsWith =
  (letters: string) =>
  (code: string): boolean =>
    letters.includes(code.charAt(0));
/** Equipment, supplies, drugs: counted in units, mostly without a modifier of two digits. */
export const isItem = startsWith('ABEJKLQV');

/**
 * Sources: CMS, HCPCS Level II modifiers (equipment, drugs, anesthesia); CMS, "Medicare Claims Processing Manual", chapter
 * 12, section 30.6 (visits), section 50 (anesthesia); chapter 17, section 40 (discarded drugs); chapter 13, section 20
 * (professional and technical component).
 */
const KINDS: readonly ModifierKind[] = [
  {
    modifiers: ['RR', 'NU', 'UE'],
    isFor: 'equipment that is rented, new or used',
    doesNotFit: code => isCpt(code) || startsWith('CDGHJMPRU')(code),
  },
  {
    modifiers: ['JW', 'JZ'],
    isFor: 'drugs from single-dose containers',
    doesNotFit: code => (isCpt(code) ? !isCptDrug(code) : startsWith('BDEGHKLMRTUV')(code)),
  },
  {
    modifiers: ['24', '25', '57'],
    isFor: 'visits (evaluation and management)',
    doesNotFit: code => isItem(code) || isBetween(code, '00100', '69990'),
  },
  {
    modifiers: ['26', 'TC'],
    isFor: 'tests and imaging with a professional and a technical part',
    // A test among the Q codes has both parts (CMS, PFS relative value file, 2025).
    doesNotFit: code => (isItem(code) && code !== 'Q0035') || isAnesthesia(code) || isVisit(code),
  },
  {
    modifiers: ['AA', 'AD', 'QK', 'QX', 'QY', 'QZ', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
    isFor: 'anesthesia services',
    doesNotFit: code => isItem(code) || (/^\d{5}$/.test(code) && !isAnesthesia(code) && !isAnesthesiaAddOn(code)),
  },
  {
    modifiers: ['50'],
    isFor: 'procedures done on both sides',
    doesNotFit: code => startsWith('J')(code) || isAnesthesia(code) || isVisit(code),
  },
];

/** What a modifier is for, where it does not go with the code; `undefined` where it does or nothing certain is known. */
export function misfitOf(modifier: string, code: string): string | undefined {
  return KINDS.find(kind => kind.modifiers.includes(modifier) && kind.doesNotFit(code))?.isFor;
}
