/** The two sides, and both of them on one line. 50 is of CPT and stands here by number only. */
export const SIDES = ['RT', 'LT'] as const;
const BILATERAL = '50';

/** What was thrown away, or that nothing was. */
const WASTE = ['JW', 'JZ'] as const;

/** Modifiers that contradict one another on one line. 26, 50 and 59 are of CPT and stand here by number only. */
const GROUPS: ReadonlyArray<readonly string[]> = [
  [...SIDES, BILATERAL],
  WASTE,
  ['JA', 'JB'],
  ['GA', 'GY', 'GZ'],
  ['GX', 'GA', 'GZ'],
  ['XE', '59'],
  ['XS', '59'],
  ['XP', '59'],
  ['XU', '59'],
  ['RR', 'NU', 'UE'],
  ['KH', 'KI', 'KJ'],
  ['BP', 'BR', 'BU'],
  ['TC', '26'],
  ['GN', 'GO', 'GP'],
  ['CQ', 'CO'],
  ['AA', 'AD', 'QK', 'QX', 'QY', 'QZ'],
  ['PO', 'PN'],
  ['Q5', 'Q6'],
  ['FX', 'FY'],
];

/** The modifiers that do not stand with `code` on one line, in order. Source: see `modifierUses.ts`. */
export function modifiersAgainst(code: string): readonly string[] {
  const others = GROUPS.filter(group => group.includes(code)).flat();
  return [...new Set(others)].filter(each => each !== code);
}

/** Modifiers of one line that contradict one another. */
export interface ModifierConflict {
  readonly kind: 'sides' | 'waste' | 'other';
  /** Two or more, in the order of the list here. */
  readonly modifiers: readonly string[];
}

/** What contradicts itself among the modifiers of one line; the same two are told once. */
export function conflictsAmong(modifiers: readonly string[]): readonly ModifierConflict[] {
  const named = GROUPS.map(group => group.filter(each => modifiers.includes(each))).filter(({ length }) => length > 1);
  const found = [...new Map(named.map(group => [group.join(' '), group])).values()];
  return found
    .filter(group => !found.some(other => other.length > group.length && isWithin(group, other)))
    .map(group => ({ kind: kindOf(group), modifiers: group }));
}

/** A line that names a side, or both of them. */
export function namesSide(modifiers: readonly string[]): 'one' | 'both' | undefined {
  if (modifiers.includes(BILATERAL)) return 'both';
  return SIDES.some(side => modifiers.includes(side)) ? 'one' : undefined;
}

function kindOf(group: readonly string[]): ModifierConflict['kind'] {
  if (group.every(each => each === BILATERAL || SIDES.some(side => side === each))) return 'sides';
  return group.every(each => WASTE.some(waste => waste === each)) ? 'waste' : 'other';
}

function isWithin(group: readonly string[], other: readonly string[]): boolean {
  return group.every(each => other.includes(each));
}
