/**
 * Words that make no difference within a term of several words: who says "hx of kidney stones" says "history of kidney
 * stones", and "meds refill" is "medication refill". Only how terms are found: no text of a code is searched by these.
 */
const SAID_ALIKE = `
history hx
family fam
cancer ca
fracture fractures fractured broken broke busted fx
medication medications medicine medicines med meds
baby babies infant infants newborn newborns
child children kid kids
stomach belly tummy
pain pains ache aches aching achy hurt hurts hurting painful
cant cannot unable
trouble difficulty problem problems
vaccine vaccines vaccination vaccinations immunization shot shots jab
swollen swelling swell swells
torn tear tears ruptured rupture
blocked blockage clogged plugged
removed removal remove
infected infection infections
itchy itch itches itching
weak weakness
numb numbness
stiff stiffness
dizzy dizziness
exam exams examination
physician doctor dr md
urine pee peeing urinate urination urinating
stool stools poop poops pooping
amputation amputated amputee
replacement replaced
transplant transplanted
smoking smoker smokers smoke smokes
addiction addicted addict
counseling counselling
foot feet
tooth teeth
car auto automobile
accident crash wreck
diabetes diabetic diabetics
fear scared afraid phobia
`;

const firstOf = new Map(
  SAID_ALIKE.trim()
    .split('\n')
    .flatMap(line => {
      const [first = '', ...others] = line.split(' ');
      return others.map(other => [other, first] as const);
    }),
);

/** Who "had a mom with breast cancer" has a family history of it. */
const FAMILY_HISTORY: readonly string[] = ['family', 'history'];
const SAID_OF_RELATIVES: ReadonlySet<string> = new Set(
  'fhx fh mother mom father dad sister brother parent parents sibling siblings grandmother grandfather'.split(' '),
);

/** The words of a term, those that stand for several written out. */
export function spelledOut(words: readonly string[]): readonly string[] {
  const telling = withoutSlash(words);
  if (!telling.some(word => SAID_OF_RELATIVES.has(word))) return telling;
  return telling.flatMap(word => (SAID_OF_RELATIVES.has(word) ? FAMILY_HISTORY : [word]));
}

/** "h/o" is read as two words and means "history of". */
function withoutSlash(words: readonly string[]): readonly string[] {
  const at = words.indexOf('h');
  return at === -1 || words[at + 1] !== 'o' ? words : words.toSpliced(at, 2, 'history');
}

/** Of words said alike the first, other words as they are. */
export function saidAlike(word: string): string {
  return firstOf.get(word) ?? word;
}
