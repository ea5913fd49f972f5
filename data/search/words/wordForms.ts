/** Word forms of English and of billing texts: plurals, stems, British spelling, units. Pure rules, no list of codes. */

/**
 * Words a text may do without: they help to recognise a phrase but a code is not lost over one of them.
 * "Without" and "no" are not here: they decide between siblings.
 */
export const CONNECTING: ReadonlySet<string> = new Set(
  'a an and are as at be by due during for from her his in into is it its my of on or per than that the this to use used via was when which with your'.split(
    ' ',
  ),
);

export function isConnecting(word: string): boolean {
  return CONNECTING.has(word);
}

/** The same thing written differently: units, numbers in words, short forms that stand in official texts. */
const SAME_WORDS = [
  'mg milligram milligrams',
  'mcg microgram micrograms ug',
  'g gm gms gram grams',
  'kg kilogram kilograms kgs',
  'ml milliliter milliliters millilitre millilitres cc',
  'l liter liters litre litres',
  'lb lbs pound pounds',
  'in inch inches',
  'cm centimeter centimeters cms',
  'mm millimeter millimeters',
  'sq square',
  'ft foot feet',
  'oz ounce ounces',
  'min mins minute minutes',
  'hr hrs hour hours',
  'iu international',
  'mci millicurie millicuries',
  'uci microcurie microcuries',
  'meq milliequivalent milliequivalents',
  'yr yrs year years',
  'wk wks week weeks',
  'percent pct',
  'hcl hydrochloride',
  '1 one',
  '2 two ii',
  '3 three iii',
  '4 four',
  '5 five',
  '6 six',
  '7 seven',
  '8 eight',
  '9 nine',
  '10 ten',
  '12 twelve',
  'no zero none',
  'low lower',
  'up upper',
  'first 1st',
  'second 2nd',
  'third 3rd',
  'fourth 4th',
  'fifth 5th',
].map(line => line.split(' '));

const sameWords = new Map<string, readonly string[]>();
for (const line of SAME_WORDS) for (const word of line) sameWords.set(word, line);

const SHORTEST_RESPELLED = 5;

/** Other spellings of a word that mean exactly the same, the word itself left out. */
export function otherSpellings(word: string): string[] {
  const found = (sameWords.get(word) ?? []).filter(other => other !== word);
  if (word.length >= SHORTEST_RESPELLED) found.push(...americanSpellings(word));
  return found;
}

/** British to American; each rule alone and all together, since a word can need one or several (oesophageal, haemorrhoid). */
const AMERICAN_RULES: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'e'],
  [/oe/g, 'e'],
  [/our(?=$|s$|ed$|ing$|able$)/g, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation$|ations$)/g, 'iz'],
  [/ys(?=e$|ed$|er$)/g, 'yz'],
  [/tre(?=$|s$)/g, 'ter'],
  [/ll(?=ed$|ing$|er$)/g, 'l'],
  [/ence$/g, 'ense'],
  [/ogue$/g, 'og'],
  [/ulph/g, 'ulf'],
  [/ph(?=a$)/g, 'f'],
];

/** A word by all the rules: haemorrhage is hemorrhage. Right only for comparing: some words that were American change as well. */
export function americanSpelling(word: string): string {
  return word.length < SHORTEST_RESPELLED
    ? word
    : AMERICAN_RULES.reduce((text, [from, to]) => text.replaceAll(from, to), word);
}

function americanSpellings(word: string): string[] {
  const all = americanSpelling(word);
  const each = AMERICAN_RULES.map(([from, to]) => word.replaceAll(from, to));
  return [...new Set([all, ...each])].filter(other => other !== word);
}

/** The singular of a plural as far as the ending tells; other words as they are. */
export function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(ses|xes|zes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Longest first: the first that fits is taken off. */
const ENDINGS = (
  'ifications ification icalness izations ization isations isation ibilities ability ibility ousness fulness ' +
  'ements ement ations ation atives ative ically ically ancies encies ances ences ments ities ively ' +
  'ances ance ence ancy ency ants ants ents ably ibly ment ness ions ings ally ical ious eous ated ates ator ' +
  'ting able ible izes ized izer ized ises ised ives ions ion ing ant ent ity ies ied ily ics ive ous ate ers ors ars ' +
  'est ial ian ual al ic ed er or ar es is us um ae ly en y e s a i'
)
  .split(' ')
  .sort((one, two) => two.length - one.length);
const SHORTEST_STEM = 4;

/** What remains of a word without its ending; always a beginning of the word. Diabetes, diabetic, diabetics: `diabet`. */
export function stemOf(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) {
      return withoutDouble(word.slice(0, -ending.length));
    }
  }
  return word;
}

function withoutDouble(stem: string): string {
  const last = stem.at(-1);
  const isDouble = stem.length > SHORTEST_STEM && last === stem.at(-2) && last !== 'l' && last !== 's';
  return isDouble ? stem.slice(0, -1) : stem;
}
