import type { SynonymSource } from './packSynonyms.ts';

/** Common misspellings that are further from the right word than two typos, or nearer to another word. */
export const MISSPELLINGS: SynonymSource = {
  kind: 'misspelling',
  lines: `
chrons; crones; chrohns; chrons disease = crohns
diahrea; diarhia; diarreah; diahrrea = diarrhea
hemroids; hemmroids; hemeroids = hemorrhoids
numonia; newmonia; pnemonia; neumonia = pneumonia
excema; exzema; ecxema = eczema
psorisis; psoriesis; soriasis = psoriasis
alzimers; alzhiemers; altzheimers = alzheimers
fibermyalgia; fibramyalgia = fibromyalgia
siatica; cyatica = sciatica
sinis; sinous = sinus
vericose; verycose = varicose
prostrate = prostate
flem; phlem = sputum
asma; athsma; azma = asthma
colonostomy; colostimy = colostomy
trachiostomy; traecheostomy = tracheostomy
opthalmic; opthamology = ophthalmic
`,
};
