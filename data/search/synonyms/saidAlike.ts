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
bag bags pouch pouches
prosthesis prostheses prosthetic
orthosis orthoses orthotic brace braces
`;

/** Who says "mom had breast cancer" tells of a family history of it. */
const RELATIVES = 'fhx fh mother mom father dad sister brother parent parents sibling siblings grandmother grandfather';

const alike = new Map<string, string>();
for (const line of SAID_ALIKE.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ');
  for (const other of others) alike.set(other, first);
}
for (const relative of RELATIVES.split(' ')) alike.set(relative, 'family history');

/** Of words said alike the first, which for relatives is two words; other words as they are. */
export function saidAlike(word: string): string {
  return alike.get(word) ?? word;
}
