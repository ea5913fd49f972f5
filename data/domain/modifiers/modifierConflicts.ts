/** Modifiers that contradict one another on one line. 26, 50 and 59 are of CPT and stand here by number only. */
const GROUPS: ReadonlyArray<readonly string[]> = [
  ['RT', 'LT', '50'],
  ['JW', 'JZ'],
  ['JA', 'JB'],
  ['GA', 'GY', 'GZ'],
  ['GX', 'GA', 'GZ'],
  ['XE', 'XS', 'XP', 'XU', '59'],
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
