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
pane; pian; payne = pain
sprane; sprang; sprein; sprian = sprain
shouder; sholder; shoulde = shoulder
nee; neee = knee
ankel; anckle = ankle
stomache; stumach; stomic = stomach
diabeties; diabetis; diebetes; dibetes = diabetes
colestrol; cholestrol; colesterol; cholesteral = cholesterol
artheritis; arthitis; arthuritis = arthritis
bronkitis; broncitis; bronchitus = bronchitis
newropathy; nuropathy = neuropathy
catarac; cateract; cataracs = cataract
glacoma; glawcoma = glaucoma
vertago; virtigo = vertigo
migrain; mygraine; migrane = migraine
seizer; seezure; siezure; ceasure = seizure
hernea; herniea = hernia
ulser; ulsur = ulcer
tonsilitus; tonsolitis = tonsillitis
pregnent; pregant; pregnat = pregnant
menapause; menopaus = menopause
absess; abcess; abces = abscess
bunyon; bunyun = bunion
sinusitus; sinisitis = sinusitis
anxeity; anxity; anxiaty = anxiety
depresion; deppression = depression
skitsofrenia; schizofrenia = schizophrenia
nebuliser; nebilizer; nebulyzer = nebulizer
wheelchare; weelchair = wheelchair
cathater; catheder; cathiter = catheter
insulan; inslin; insalin = insulin
ciproflaxin; ciprofloxin; cipraflaxin; siprofloxacin = ciprofloxacin
levoflaxin; levafloxin; levofloxin = levofloxacin
moxiflaxin; moxifloxin = moxifloxacin
refluks; reflucks; refulx = reflux
`,
};
