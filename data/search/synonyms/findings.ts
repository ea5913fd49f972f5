import type { SynonymSource } from './packSynonyms.ts';

/** How laboratory and imaging results are said: what was measured and whether it is high, low or abnormal. */
export const FINDINGS: SynonymSource = {
  kind: 'abbreviation',
  lines: `
# Blood counts
elevated wbc; wbc elevated; wbc high; high white cell count; leukocytes high; white count high; white count elevated = @D72829
wbc low; low leukocytes; white count low; decreased wbc = @D72819
low anc; anc low; low neutrophils; neutrophils low = @D709
high neutrophils; neutrophilia; left shift = @D72828 @D72825
bands; bandemia = @D72825
high eosinophils; eos elevated; elevated eosinophils; eosinophils high = @D7210
low lymphocytes; lymphopenia = @D72810
high lymphocytes; lymphocytes elevated = @D72820
low hgb; hgb low; low h h; low h and h; low hematocrit; low hct; hct low; hemoglobin low = @D649
hgb drop; hct drop; drop in hemoglobin = @R710 @D62
high hgb; hgb high; hct high; high hematocrit; high hemoglobin = @D751 @D45
high mcv; low mcv; macrocytosis; microcytosis; anisocytosis = @R718
low plt; plt low; plts low; low plts; platelets low = @D696
high plt; plt high; high platelets; platelets high; elevated platelets; high platelet count = @D75839
pancytopenic; all counts low = pancytopenia
# Chemistry
elevated creatinine; creatinine elevated; high creatinine; cr elevated; high cr; elevated bun; high bun; bun elevated; elevated bun creatinine = @R7989
low gfr; gfr low; reduced gfr; decreased gfr; abnormal kidney function; abnormal renal function; abnormal kidney test = @R944
glucose elevated; glucose high; high glucose; random glucose elevated; abnormal glucose = @R739 @R7309
elevated fasting sugar; fasting sugar high; high fasting glucose; fasting glucose high = @R7301
a1c high; hba1c elevated; elevated hba1c; abnormal hba1c; high hba1c = @R7309 @R7303
abnormal gtt; failed glucose test; glucose tolerance abnormal = @R7302
na low; low na; sodium low = @E871
na high; high na; sodium high = @E870
k low; potassium low = @E876
k high; potassium high = @E875
ca low; calcium low; low ca = @E8351
ca high; calcium high = @E8352
mg low; magnesium low; low mg = @E8342
phos low; low phos; low phosphorus; phosphorus low = @E8339
high phos; phos high; high phosphorus = @E8339
low albumin; albumin low; hypoalbuminemia = @E8809
low bicarb; acidotic = @E8720
alkalosis; high bicarb = @E873
alk phos elevated; high alk phos; elevated alk phos; alkaline phosphatase elevated = @R748
ast elevated; alt elevated; alt high; ast high; elevated alt; elevated ast; lft elevated; lfts elevated; lfts high = @R7401
ldh elevated; high ldh; elevated ldh = @R7402
bilirubin elevated; high bilirubin; bili high; elevated bilirubin; elevated bili = @R17
elevated amylase; amylase high; lipase high; high lipase; lipase elevated = @R748
ammonia high; high ammonia; elevated ammonia = @R7989
ck elevated; cpk elevated; high cpk; elevated cpk; elevated ck; high ck = @R748
troponin high; troponin elevated; trop high; elevated trop; positive troponin = @R7989
bnp high; bnp elevated; high bnp = @R7989
d dimer; d dimer elevated; elevated d dimer; positive d dimer; high d dimer = @R7989
uric acid high; elevated uric acid = @E790
ferritin high; elevated ferritin; high ferritin = @R7989
ferritin low; iron low = @E611 @D509
vitamin d low; vit d low; low vit d = @E559
b12 level low; low b12 level = @E538
tsh high; elevated tsh; tsh elevated; abnormal tsh; tsh abnormal; abnormal thyroid; abnormal tfts; abnormal thyroid test = @R946 @R7989
ldl high; high ldl; elevated ldl = @E7800 @E785
low hdl; hdl low = @E786
triglycerides high; elevated triglycerides; tg high = @E781
testosterone low = @E291
cortisol low = @E2740
prolactin high; elevated prolactin; high prolactin = @E221
lead high; lead level high; elevated blood lead; blood lead elevated = @R7871
mercury level; heavy metal level; arsenic level = @R7879
inr high; elevated inr; high inr; supratherapeutic inr; inr elevated; abnormal inr; prolonged pt; prolonged ptt; ptt prolonged; abnormal coags = @R791
abg abnormal; abnormal abg; abnormal blood gas = @R7981
# Inflammation and immunity
crp high; elevated crp; crp elevated; high crp = @R7982
esr high; elevated esr; esr elevated; high esr; high sed rate; elevated sed rate; sed rate elevated = @R700
ana pos; positive ana; ana high; rf positive; positive rf; positive rheumatoid factor; elevated rheumatoid factor; anti ccp positive = @R768
rpr positive; positive rpr = @A530
false positive rpr = @R768
hep b surface antigen positive; hbsag positive = @B1910
hcv ab positive; hcv antibody positive; positive hep c antibody; positive hcv antibody = @R768 @B1920
# Tumor markers
cea high; elevated cea; cea elevated; high cea = @R970
ca 125; ca 125 high; elevated ca 125; ca125 elevated; elevated ca125 = @R971
afp high; elevated afp; afp elevated; high afp = @R772
psa high; psa rising; rising psa = @R9721 @R9720
m spike; monoclonal spike; m protein = @D472
# Urine and stool
glucose in urine; sugar in urine; glycosuria; glucosuria = @R81
ketones in urine; ketonuria; urine ketones; ketones = @R824
ua abnormal; abnormal ua; abnormal urine; abnormal urinalysis = @R8290
leukocyte esterase; wbc in urine = @R8281
microalbuminuria; urine microalbumin; albuminuria; microalbumin; elevated microalbumin = @R809
crystals in urine = @R82998
urine culture positive; positive urine culture = @R8271
hemoccult positive; heme positive stool; guaiac positive; positive fobt; positive fit; positive cologuard; occult blood positive; positive stool test = @R195
uds positive; positive drug screen; failed drug test; positive uds = @R825 @R784
alcohol level; blood alcohol high; elevated blood alcohol; etoh level = @R780
# Oxygen and vital signs
low o2 sat; o2 sat low; low oxygen; low oxygen level; low spo2; spo2 low; desaturation; desat; desats; low pulse ox; oxygen low; low sats; hypoxia; hypoxemia; hypoxic = @R0902
hypercapnia; high co2; co2 retention = @R0689
bp high; elevated bp; high bp; bp elevated; bp reading high = @R030 @I10
bp low; low bp; hypotensive = @I959
tachy; hr high; high heart rate; heart rate high = @R000
brady; hr low; heart rate low = @R001
rr high; fast respirations = @R0682
temp high; t max; febrile illness = @R509
bmi high; high bmi; elevated bmi = @E669 | body mass index
bmi low; low bmi = @Z681 @R636
# Imaging, tracings, tests
abnormal cxr; abnormal chest xray; abnormal chest x ray; cxr abnormal; lung opacity; lung infiltrate; infiltrate; lung density; ground glass; ground glass opacity; ggo = @R918
abnormal chest ct; abnormal lung scan; lung mass; mass in lung; lung lesion = @R918 @R911
abnormal ct head; abnormal mri brain; brain lesion; abnormal brain mri; abnormal head ct = @R9089 @R900
white matter changes; white matter disease = @R9082
abnormal ct abdomen; abnormal abdominal ct; abnormal us abdomen; abnormal abdominal ultrasound = @R935
abnormal liver scan; abnormal liver ultrasound; abnormal gallbladder ultrasound = @R932
abnormal kidney ultrasound; abnormal renal ultrasound; renal mass; kidney mass; mass on kidney = @R9341* @N2889
abnormal pelvic ultrasound; thickened endometrium; thick endometrium; endometrial thickening = @R9389
abnormal bone scan; abnormal xray bone; abnormal spine mri; abnormal mri spine; bone lesion = @R937 @R936
abnormal breast ultrasound; abnormal mammo; abnormal breast mri = @R928
microcalcifications; breast calcifications; calcifications on mammogram = @R920 @R921
abnormal eeg = @R9401
abnormal emg; abnormal ncs; abnormal nerve conduction = @R94131 @R94138
abnormal pft; abnormal pfts; abnormal spirometry; abnormal lung function = @R942
abnormal holter; abnormal event monitor = @R9431 @R9439
abnormal cath; abnormal nuclear stress; abnormal stress echo; positive stress test = @R9439 @R931
prolonged qt; qt prolongation; qtc prolonged = @R9431 @I4581
abnormal hearing screen; failed hearing test; failed newborn hearing = @R94120 @R9412*
abnormal vision screen; failed vision test; failed vision screen = @R94118 @H547
abnormal biopsy; abnormal cytology = abnormal histological findings | abnormal cytological findings
# Masses and lumps
liver mass; mass on liver = @R160
adrenal mass; adrenal nodule; adrenal incidentaloma = @E278 @E279
pancreatic mass; pancreas mass; pancreatic lesion = @K8689
thyroid mass; thyroid nodules; thyroid mass lump = @E041 @E042
pelvic mass = @R1900
abdominal mass; mass in abdomen; belly mass = @R1900
breast mass; breast nodule; mass in breast = unspecified lump in breast
neck nodule = @R221
scrotal mass; testicular mass = @N5089
soft tissue mass; skin nodule; subcutaneous nodule = localized swelling mass and lump
# Vital signs as they stand on a flow sheet
sbp = @R030 @I10 @I959 @K652
dbp; bp; bps; systolic; diastolic; systolic bp; diastolic bp; systolic blood pressure; diastolic blood pressure; sbp dbp; bp reading; bp readings; b p = @R030 @R031 @I10 @I959
high sbp; elevated sbp; sbp high; sbp elevated; high dbp; elevated dbp; dbp high; dbp elevated; high map; elevated map; elevated systolic; high systolic; high diastolic; elevated diastolic; elevated systolic bp; elevated diastolic bp; systolic hypertension; isolated systolic hypertension; labile bp; labile blood pressure = @R030 @I10
low sbp; sbp low; low dbp; low map; low systolic; low diastolic; bp dropped; bp drop; drop in bp; soft bp = @I959 @R031
map = @R030 @I959
high hr; elevated hr; fast hr; hr elevated; hr over 100; rapid hr; pulse high; high pulse; elevated pulse; elevated heart rate = @R000
low hr; slow hr; pulse low; slow heart rate; hr under 60 = @R001
irregular hr; abnormal pulse; abnormal heart rate; abnormal hr; heart rate; pulse; pulse rate; hr bpm; beats per minute = @R009 @R000 @R001
high rr; elevated rr; elevated respiratory rate; high respiratory rate; respiratory rate high = @R0682
rr low; low rr; low respiratory rate; slow breathing; respiratory depression = @R0689
respiratory rate; abnormal respiratory rate; abnormal breathing rate = @R0682 @R0689
sats; sao2; o2 sats; o2 sat; oxygen sat; oxygen sats; oxygen saturation; low saturation; low sat; sat low; sats low; low oxygen saturation; satting low; o2 low; low o2; low sao2; low spo2 level; spo2 dropped; desaturated; desaturating; pulse ox low = @R0902
vitals; vital signs; abnormal vitals; abnormal vital signs; unstable vitals; vital signs abnormal = @R6889 @R030 @R000 @R509 @R0902
tmax; temp; elevated temp; temp elevated; elevated temperature; running a temp; has a temp = @R509
low temp; temp low; low temperature; low body temperature = @R680 @T68XXXA
bmi = @Z68 | body mass index
bmi adult; adult bmi; bmi adults; body mass index adult = @Z681 @Z682* @Z683* @Z684*
peds bmi; bmi pediatric; pediatric bmi; child bmi; bmi child; bmi percentile; bmi for age = @Z685*
`,
};
