/** Sections of the Social Security Act a HCPCS record can name, in our words. Source: Social Security Act, title XVIII. */
const SECTIONS: readonly (readonly [start: string, subject: string])[] = [
  ['1833(t)', 'payment of hospital outpatient services'],
  ['1833', 'what Part B pays'],
  ['1834(a)', 'payment of durable medical equipment'],
  ['1834', 'special payment rules for certain items and services'],
  ['1842', 'claims and payment under Part B'],
  ['1847', 'competitive acquisition and drug prices'],
  ['1861(n)', 'what durable medical equipment is'],
  ['1861(s)', 'which medical services Part B has'],
  ['1861(v)', 'reasonable cost'],
  ['1861', 'what the services of Medicare are'],
  ['1862(a)(1)', 'not covered where not reasonable and necessary'],
  ['1862(a)(7)', 'not covered: routine check-ups, glasses, hearing aids and most immunizations'],
  ['1862(a)(8)', 'not covered: most orthopedic shoes'],
  ['1862(a)(12)', 'not covered: most dental services'],
  ['1862', 'what Medicare does not cover'],
  ['1881', 'services for end-stage renal disease'],
];

const ACTS: readonly (readonly [RegExp, string])[] = [
  [/MMA/, 'Medicare Modernization Act of 2003'],
  [/BBA/, 'Balanced Budget Act of 1997'],
  [/BIPA/, 'Benefits Improvement and Protection Act of 2000'],
  [/OBRA/, 'Omnibus Budget Reconciliation Act'],
  [/PL|PUBLIC LAW/, 'Public law'],
];

/** `1862A7`, `1862(a)(7)`, `1833T`: a section of the Social Security Act, however it is printed, and what it is about. */
export function describeStatute(value: string): string {
  const section = /^(18\d\d)\s*(.*)$/.exec(value.trim());
  if (section !== null) {
    const [, number = '', rest = ''] = section;
    const parts = rest.replace(/SSA/i, '').match(/[a-z]+|\d+/gi) ?? [];
    const printed = number + parts.map(part => `(${part.toLowerCase()})`).join('');
    const subject = SECTIONS.find(([start]) => printed.startsWith(start))?.[1];
    return `Social Security Act, section ${printed}${subject === undefined ? '' : `: ${subject}`}`;
  }
  if (value.trim().toUpperCase() === 'NA') return 'No provision of law';
  const act = ACTS.find(([sign]) => sign.test(value.toUpperCase()))?.[1];
  return act ?? 'A provision of law, as the file prints it';
}
