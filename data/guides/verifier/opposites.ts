/** Words of which a code has one or the other. A word of one group does not go with another of the same group. */
const GROUPS: readonly (readonly RegExp[])[] = [
  [/\bleft\b/iu, /\bright\b/iu, /\bbilateral\b/iu],
  [/\bupper\b/iu, /\blower\b/iu],
  [/\binitial\b/iu, /\bsubsequent\b/iu, /\bsequela\b/iu, /\beach additional\b/iu],
  [/\bwith\b/iu, /\bwithout\b/iu],
  [/\btype (?:1|i)\b/iu, /\btype (?:2|ii)\b/iu, /\btype (?:3|iii)\b/iu],
  [
    /\bstage (?:1|i)\b/iu,
    /\bstage (?:2|ii)\b/iu,
    /\bstage (?:3|iii)[ab]?\b/iu,
    /\bstage (?:4|iv)\b/iu,
    /\bstage (?:5|v)\b/iu,
  ],
  [/\bfirst trimester\b/iu, /\bsecond trimester\b/iu, /\bthird trimester\b/iu],
  [/\bacute\b/iu, /\bchronic\b/iu],
  [/\bmild\b/iu, /\bmoderate\b/iu, /\bsevere\b/iu],
  [/\badult\b/iu, /\b(?:pediatric|child)/iu],
  [/\bfemale\b/iu, /\bmale\b/iu],
  [/\bpurchase/iu, /\brental?\b/iu],
  [/\bdiagnostic\b/iu, /\btherapeutic\b/iu],
  [/\bclosed fracture\b/iu, /\bopen fracture\b/iu],
  [/\bnondisplaced\b/iu, /\bdisplaced\b/iu],
  [/\bsubcutaneous\b/iu, /\bintravenous\b/iu, /\bintramuscular\b/iu, /\boral\b/iu],
];

export interface Opposite {
  /** What the guide says. */
  readonly said: string;
  /** What the official text says instead. */
  readonly instead: string;
}

/**
 * A pair of opposites that a description and an official text disagree on: the description has just one of a group, the
 * official text just one other. A text that has both, or none, disagrees with nothing.
 */
export function findOpposite(description: string, official: string): Opposite | undefined {
  for (const group of GROUPS) {
    const said = group.flatMap(word => word.exec(description)?.[0] ?? []);
    const held = group.flatMap(word => word.exec(official)?.[0] ?? []);
    const [one] = said;
    const [other] = held;
    if (said.length !== 1 || held.length !== 1 || one === undefined || other === undefined) continue;
    if (group.findIndex(word => word.test(one)) !== group.findIndex(word => word.test(other))) {
      return { said: one, instead: other };
    }
  }
  return undefined;
}
