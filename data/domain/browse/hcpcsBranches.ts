import { MODIFIER_FAMILY_NAMES } from '../family/familyNames.modifier.ts';
import { modifierFamily } from '../family/modifierFamilies.ts';
import { type Branch, headingOf, rootOf } from './branch.ts';
import { HCPCS_LETTERS } from './hcpcsRanges.ts';
import type { Outline } from './outline.ts';

/** HCPCS codes by letter and range; ranges without a code are left out. */
export function hcpcsTree(outline: Outline): Branch {
  const placeOf = (code: string): number => {
    const place = outline.codes.findIndex(each => each >= code);
    return place === -1 ? outline.codes.length : place;
  };
  const run = (first: string, last: string) => ({ from: placeOf(first), to: placeOf(`${last}~`) });
  const letters = HCPCS_LETTERS.map(({ letter, heading, ranges }) =>
    headingOf(outline, {
      id: `letter ${letter}`,
      label: letter,
      title: heading,
      ...run(letter, `${letter}9999`),
      inner: ranges
        .map(({ first, last, heading: title }) => {
          const { from, to } = run(first, last);
          const label = `${outline.codes[from] ?? first}-${outline.codes[to - 1] ?? last}`;
          return headingOf(outline, { id: `range ${first}`, label, title, from, to });
        })
        .filter(isFull),
    }),
  );
  return rootOf(outline, letters.filter(isFull));
}

const KINDS = Object.keys(MODIFIER_FAMILY_NAMES) as (keyof typeof MODIFIER_FAMILY_NAMES)[];

/** The order modifiers are browsed in: by kind, then by character. */
export function byModifierKind(a: string, b: string): number {
  return KINDS.indexOf(modifierFamily(a)) - KINDS.indexOf(modifierFamily(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Modifiers by kind. @param outline in the order of `byModifierKind` */
export function modifierTree(outline: Outline): Branch {
  const families = outline.codes.map(modifierFamily);
  const kinds = KINDS.map(kind =>
    headingOf(outline, {
      id: `kind ${kind}`,
      label: '',
      title: MODIFIER_FAMILY_NAMES[kind],
      from: Math.max(0, families.indexOf(kind)),
      to: families.lastIndexOf(kind) + 1,
    }),
  );
  return rootOf(outline, kinds.filter(isFull));
}

function isFull({ from, to }: Branch): boolean {
  return to > from;
}
