import type { SynonymSource } from './packSynonyms.ts';

/**
 * What a drug is called in the ICD-10-CM texts of poisoning, adverse effect and underdosing (T36-T50), which name classes:
 * "poisoning by acetaminophen" is coded as 4-aminophenol derivatives. A drug belongs to the class its row of the official
 * table of drugs and chemicals gives; drugs without a row stand with their class. Brand names that are also given as
 * injections stand with their injection in `brandNames.ts`.
 */
export const DRUG_CLASSES: SynonymSource = {
  kind: 'also',
  lines: `
# Pain and fever
acetaminophen = 4 aminophenol derivatives
tylenol; paracetamol; apap = acetaminophen | 4 aminophenol derivatives
advil; motrin = ibuprofen | propionic acid derivatives
ibuprofen; naproxen; naprosyn; aleve; ketoprofen = propionic acid derivatives
diclofenac; voltaren; indomethacin; indocin; meloxicam; mobic; celecoxib; celebrex = other nonsteroidal anti inflammatory drugs
oxycodone; oxycontin; percocet; hydrocodone; vicodin; norco; codeine = other opioids
ultram = tramadol
# Sleep, anxiety, mood, psychosis
alprazolam; xanax; clonazepam; klonopin; temazepam; restoril; triazolam; benzo; benzos = benzodiazepines
zolpidem; ambien; eszopiclone; lunesta = other antiepileptic and sedative hypnotic drugs
fluoxetine; prozac; sertraline; zoloft; citalopram; celexa; escitalopram; lexapro; paroxetine; paxil; fluvoxamine = selective serotonin reuptake inhibitors
venlafaxine; effexor; duloxetine; cymbalta; desvenlafaxine; pristiq = selective serotonin and norepinephrine reuptake inhibitors
amitriptyline; nortriptyline; pamelor; imipramine; doxepin; clomipramine = tricyclic antidepressants
mirtazapine; remeron = tetracyclic antidepressants
bupropion = other antidepressants
quetiapine; seroquel; clozapine; lurasidone; latuda; lithium = other antipsychotics and neuroleptics
adderall; dextroamphetamine; vyvanse; lisdexamfetamine = amphetamines
ritalin; concerta = methylphenidate
# Seizures, muscles, movement
carbamazepine; tegretol; oxcarbazepine; trileptal = iminostilbenes
gabapentin; neurontin; pregabalin; lyrica; valproate; depakote; valproic acid; lamotrigine; lamictal; topiramate; topamax = other antiepileptic and sedative hypnotic drugs
primidone; butalbital; fioricet = barbiturates
baclofen; tizanidine; zanaflex; carisoprodol; soma; levodopa; carbidopa; sinemet; ropinirole; pramipexole = antiparkinsonism drugs and other central muscle tone depressants
cyclobenzaprine; flexeril = skeletal muscle relaxants
# Heart and vessels
digitalis; digitoxin = cardiac stimulant glycosides
atenolol; metoprolol; lopressor; toprol; carvedilol; coreg; bisoprolol; nadolol; beta blocker; beta blockers = beta adrenoreceptor antagonists
amlodipine; norvasc; nifedipine; procardia; felodipine; verapamil; calan; calcium channel blocker = calcium channel blockers
lisinopril; zestril; prinivil; enalapril; captopril; ramipril; benazepril; quinapril; ace inhibitor; ace inhibitors = angiotensin converting enzyme inhibitors
losartan; cozaar; valsartan; diovan; olmesartan; clonidine; catapres = other antihypertensive drugs
simvastatin; zocor; atorvastatin; lipitor; rosuvastatin; crestor; pravastatin; lovastatin; statin; statins = antihyperlipidemic and antiarteriosclerotic drugs
flecainide; sotalol = other antidysrhythmic drugs
apixaban; eliquis; rivaroxaban; xarelto; dabigatran; pradaxa = anticoagulants
warfarin; coumadin = anticoagulants
clopidogrel; plavix; ticagrelor; brilinta; prasugrel = antithrombotic drugs
isosorbide; imdur; nitrostat = coronary vasodilators
tamsulosin; flomax; doxazosin; terazosin; prazosin = alpha adrenoreceptor antagonists
hydrochlorothiazide; hctz; chlorthalidone; metolazone = benzothiadiazides and other diuretics
spironolactone; aldactone = mineralocorticoids and their antagonists
# Hormones and sugar
metformin; glucophage; glipizide; glucotrol; glyburide; glimepiride; amaryl = insulin and oral hypoglycemic
levothyroxine; synthroid; armour thyroid = thyroid hormones and substitutes
tamoxifen; letrozole; anastrozole = antigonadotrophins antiestrogens antiandrogens
# Infection
amoxicillin; amoxil; augmentin; penicillin vk = penicillins
cephalexin; keflex; cefuroxime axetil; cefdinir; omnicef = cephalosporins and other beta lactam antibiotics
clarithromycin; biaxin; zpak = macrolides
tetracycline = tetracyclines
sulfamethoxazole; sulfa drug; sulfa drugs; sulfa antibiotic = sulfonamides
levofloxacin; ofloxacin = other systemic antibiotics
nitrofurantoin; macrobid; hydroxychloroquine; plaquenil; metronidazole = other specified systemic anti infectives and antiparasitics
valacyclovir; valtrex; oseltamivir; tamiflu = antiviral drugs
# Allergy, chest, stomach, gout
cetirizine; zyrtec; loratadine; claritin; fexofenadine; allegra; antihistamine; antihistamines = antiallergic and antiemetic drugs
dextromethorphan; delsym = antitussives
guaifenesin; mucinex = expectorants
omeprazole; prilosec; lansoprazole; prevacid; antacid = other antacids and anti gastric secretion drugs
ranitidine; cimetidine = histamine h2 receptor blockers
loperamide; imodium; lomotil = antidiarrheal drugs
allopurinol; zyloprim; colchicine; colcrys = drugs affecting uric acid metabolism
oxybutynin; ditropan; dicyclomine; hyoscyamine = other parasympatholytics and spasmolytics
diltiazem; cardizem; tiazac = calcium channel blockers
ketamine; ketalar = other general anesthetics
folic acid; folate supplement = folate
prenatal vitamin; prenatal vitamins pills = @S0197
`,
};
