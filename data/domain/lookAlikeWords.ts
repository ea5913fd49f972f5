import type { CodeSystem } from './codeSystem.ts';

/** What two texts that read alike differ in, as far as their words tell. */
export type DifferenceKind = 'dose' | 'route' | 'salt' | 'suffix' | 'basis' | 'side' | 'number' | 'encounter' | 'other';

type KindWords = Readonly<Partial<Record<DifferenceKind, RegExp>>>;

const SIDE = /^(left|right|bilateral|unilateral|upper|lower|both|single|double)$/i;
const DOSE = /\d|^(mg|mcg|gm|grams?|milligrams?|micrograms?|ml|cc|units?|i\.?u\.?|millicuries?|microcuries?)$/i;
const ROUTE =
  /^(injection|injectable|inhalation|infusion|oral|orally|intravenous|intramuscular|subcutaneous|intravitreal|intrathecal|topical|implant|nasal|patch|tablet|capsule|solution|suspension|concentrated|compounded)$/i;
const SALT =
  /^(hydrochloride|hcl|sodium|acetate|citrate|sulfate|phosphate|succinate|tartrate|mesylate|maleate|bromide|chloride|potassium|calcium|decanoate|pamoate|besylate|fumarate|lauroxil|tosylate)$/i;
const BASIS =
  /^(each|per|pair|any|minutes?|hours?|days?|diem|visit|mile|dose|set|month|week|additional|first|initial)$/i;
const ITEM_WORDS: KindWords = { dose: DOSE, route: ROUTE, salt: SALT, basis: BASIS, side: SIDE };
/** A diagnosis has no amount and no unit: its numbers are types, stages, and degrees. */
const DIAGNOSIS_WORDS: KindWords = {
  side: SIDE,
  number: /^(\d.*|i{1,3}[abc]?|iv)$/i,
  encounter: /^(initial|subsequent|sequela)$/i,
};

/** Stands in the texts of any drug: how it is made, approved and given, and that it is no other. */
const OF_ANY_DRUG =
  /^(form|final|product|fda|approved|administered|through|dme|non|lyophilized|biosimilar|not|otherwise|specified|therapeutically|equivalent)$/i;
const CONNECTING = /^([a-z]|and|or|of|the|for|to|up|with|in|by|via|than|less|more|e\.g\.|i\.e\.)$/i;
const NO_THING = [DOSE, ROUTE, BASIS, OF_ANY_DRUG, CONNECTING];

/**
 * What the texts of many items say in the same words whatever the item: how an orthosis is fitted, what a home infusion a day
 * includes, which program a code is for. Texts that have only this in common do not read alike.
 * Source: HCPCS release of January 2025.
 */
const SAID_OF_MANY = [
  /prefabricated,? off[- ]the[- ]shelf/gi,
  /(prefabricated|custom[- ]fabricated),? includes fitting and adjustment/gi,
  /prefabricated,? item that has been trimmed, bent, molded, assembled,? or otherwise customized to fit a specific patient by an individual with expertise/gi,
  /administrative services, professional pharmacy services, care coordination,? and all necessary supplies and equipment \(drugs and nursing visits coded separately\)/gi,
  /\(?for use in a medicare[- ]approved demonstration project\)?/gi,
  /\(?for use only in a medicare-approved cmmi model\)?/gi,
];

/** A text without what many texts say in the same words. */
export function tellingText(text: string): string {
  return SAID_OF_MANY.reduce((left, said) => left.replace(said, ' '), text);
}

/** The kind of a word that only one of two texts has; `undefined` where the word alone does not tell. */
export function kindOfWord(word: string, system: CodeSystem): DifferenceKind | undefined {
  const kinds = Object.entries(system === 'icd10cm' ? DIAGNOSIS_WORDS : ITEM_WORDS);
  return kinds.find(([, words]) => words.test(word))?.[0] as DifferenceKind | undefined;
}

/**
 * Whether two texts of items have a word of the thing itself in common: not only its amount, unit, route, form or salt, which
 * every other drug has too. Of sodium chloride the salt is the thing.
 */
export function shareThing(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const others = thingWords(two);
  return thingWords(one).some(word => others.includes(word));
}

function thingWords(words: ReadonlySet<string>): readonly string[] {
  const withSalts = [...words].filter(word => NO_THING.every(kind => !kind.test(word)));
  const things = withSalts.filter(word => !SALT.test(word));
  return things.length === 0 ? withSalts : things;
}
