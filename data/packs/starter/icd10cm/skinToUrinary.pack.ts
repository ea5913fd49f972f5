export const skinToUrinary = `
# L: skin
L02.- Cutaneous abscess, furuncle and carbuncle
L02.9- Cutaneous abscess, furuncle and carbuncle, unspecified
L02.91 Cutaneous abscess, unspecified
L03.- Cellulitis and acute lymphangitis
L03.1- Cellulitis and acute lymphangitis of other parts of limb
L03.11- Cellulitis of other parts of limb
L03.115 Cellulitis of right lower limb
L03.116 Cellulitis of left lower limb
L20.- Atopic dermatitis
L20.9 Atopic dermatitis, unspecified
L21.- Seborrheic dermatitis
L21.9 Seborrheic dermatitis, unspecified
L23.- Allergic contact dermatitis
L23.9 Allergic contact dermatitis, unspecified cause
L29.- Pruritus
L29.9 Pruritus, unspecified
L30.- Other and unspecified dermatitis
L30.9 Dermatitis, unspecified
L40.- Psoriasis
L40.0 Psoriasis vulgaris
L40.9 Psoriasis, unspecified
L50.- Urticaria
L50.9 Urticaria, unspecified
L57.- Skin changes due to chronic exposure to nonionizing radiation
  short: Skin changes due to chronic expsr to nonionizing radiation
L57.0 Actinic keratosis
L60.- Nail disorders
L60.0 Ingrowing nail
L70.- Acne
L70.0 Acne vulgaris
L71.- Rosacea
L71.9 Rosacea, unspecified
L72.- Follicular cysts of skin and subcutaneous tissue
L72.0 Epidermal cyst
L82.- Seborrheic keratosis
L82.1 Other seborrheic keratosis
L89.- Pressure ulcer
L89.1- Pressure ulcer of back
L89.15- Pressure ulcer of sacral region
L89.152 Pressure ulcer of sacral region, stage 2
L97.- Non-pressure chronic ulcer of lower limb, not elsewhere classified
  short: Non-pressure chronic ulcer of lower limb, NEC
L97.5- Non-pressure chronic ulcer of other part of foot
L97.51- Non-pressure chronic ulcer of other part of right foot
L97.512 Non-pressure chronic ulcer of other part of right foot with fat layer exposed
  short: Non-prs chronic ulcer oth prt right foot w fat layer exposed
L98.- Other disorders of skin and subcutaneous tissue, not elsewhere classified
  short: Oth disorders of skin, subcu, not elsewhere classified
L98.9 Disorder of the skin and subcutaneous tissue, unspecified

# M: muscles, bones and joints
M06.- Other rheumatoid arthritis
M06.9 Rheumatoid arthritis, unspecified
M10.- Gout
M10.9 Gout, unspecified
M15.- Polyosteoarthritis
M15.9 Polyosteoarthritis, unspecified
M16.- Osteoarthritis of hip
M16.1- Unilateral primary osteoarthritis of hip
M16.11 Unilateral primary osteoarthritis, right hip
M16.12 Unilateral primary osteoarthritis, left hip
M17.- Osteoarthritis of knee
M17.0 Bilateral primary osteoarthritis of knee
M17.1- Unilateral primary osteoarthritis of knee
M17.11 Unilateral primary osteoarthritis, right knee
M17.12 Unilateral primary osteoarthritis, left knee
M17.9 Osteoarthritis of knee, unspecified
M19.- Other and unspecified osteoarthritis
M19.9- Osteoarthritis, unspecified site
M19.90 Unspecified osteoarthritis, unspecified site
M25.- Other joint disorder, not elsewhere classified
M25.5- Pain in joint
M25.51- Pain in shoulder
M25.511 Pain in right shoulder
M25.512 Pain in left shoulder
M25.55- Pain in hip
M25.551 Pain in right hip
M25.56- Pain in knee
M25.561 Pain in right knee
M25.562 Pain in left knee
M32.- Systemic lupus erythematosus (SLE)
M32.9 Systemic lupus erythematosus, unspecified
M41.- Scoliosis
M41.9 Scoliosis, unspecified
M43.- Other deforming dorsopathies
M43.1- Spondylolisthesis
M43.16 Spondylolisthesis, lumbar region
M47.- Spondylosis
M47.8- Other spondylosis
M47.81- Spondylosis without myelopathy or radiculopathy
M47.816 Spondylosis without myelopathy or radiculopathy, lumbar region
  short: Spondylosis w/o myelopathy or radiculopathy, lumbar region
M48.- Other spondylopathies
M48.0- Spinal stenosis
M48.06- Spinal stenosis, lumbar region
M48.061 Spinal stenosis, lumbar region without neurogenic claudication
  short: Spinal stenosis, lumbar region without neurogenic claud
M50.- Cervical disc disorders
M50.2- Other cervical disc displacement
M50.20 Other cervical disc displacement, unspecified cervical region
  short: Other cervical disc displacement, unsp cervical region
M51.- Thoracic, thoracolumbar, and lumbosacral intervertebral disc disorders
  short: Thoracic, thoracolum, and lumbosacral intvrt disc disorders
M51.2- Other thoracic, thoracolumbar and lumbosacral intervertebral disc displacement
  short: Oth thoracic, thrclm and lumbosacr intvrt disc displacmnt
M51.26 Other intervertebral disc displacement, lumbar region
M51.3- Other thoracic, thoracolumbar and lumbosacral intervertebral disc degeneration
  short: Oth thoracic, thrclm and lumbosacr intvrt disc degeneration
M51.36- Other intervertebral disc degeneration, lumbar region
M51.360 Other intervertebral disc degeneration, lumbar region with discogenic back pain only
  short: Other intvrt disc degen, lum rgn with discog back pain only
M51.362 Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain
  short: Oth intvrt disc degen, lum rgn w discog bck & lw extrm pain
M51.369 Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain
  short: Oth intvrt disc degen, lum rgn w/o lum bck or lw extrm pain
M54.- Dorsalgia
M54.1- Radiculopathy
M54.12 Radiculopathy, cervical region
M54.16 Radiculopathy, lumbar region
M54.2 Cervicalgia
M54.3- Sciatica
M54.31 Sciatica, right side
M54.4- Lumbago with sciatica
M54.41 Lumbago with sciatica, right side
M54.5- Low back pain
M54.50 Low back pain, unspecified
M54.51 Vertebrogenic low back pain
M54.59 Other low back pain
M54.6 Pain in thoracic spine
M54.9 Dorsalgia, unspecified
M62.- Other disorders of muscle
M62.8- Other specified disorders of muscle
M62.81 Muscle weakness (generalized)
M62.83- Muscle spasm
M62.838 Other muscle spasm
M65.- Synovitis and tenosynovitis
M65.4 Radial styloid tenosynovitis [de Quervain]
M70.- Soft tissue disorders related to use, overuse and pressure
M70.6- Trochanteric bursitis
M70.61 Trochanteric bursitis, right hip
M72.- Fibroblastic disorders
M72.2 Plantar fascial fibromatosis
M75.- Shoulder lesions
M75.1- Rotator cuff tear or rupture, not specified as traumatic
M75.10- Unspecified rotator cuff tear or rupture, not specified as traumatic
  short: Unsp rotatr-cuff tear/ruptr, not specified as traumatic
M75.101 Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic
  short: Unsp rotatr-cuff tear/ruptr of right shoulder, not trauma
M75.4- Impingement syndrome of shoulder
M75.41 Impingement syndrome of right shoulder
M76.- Enthesopathies, lower limb, excluding foot
M76.6- Achilles tendinitis
M76.61 Achilles tendinitis, right leg
M77.- Other enthesopathies
M77.1- Lateral epicondylitis
M77.11 Lateral epicondylitis, right elbow
M79.- Other and unspecified soft tissue disorders, not elsewhere classified
  short: Oth and unsp soft tissue disorders, not elsewhere classified
M79.1- Myalgia
M79.10 Myalgia, unspecified site
M79.18 Myalgia, other site
M79.6- Pain in limb, hand, foot, fingers and toes
M79.60- Pain in limb, unspecified
M79.604 Pain in right leg
M79.605 Pain in left leg
M79.64- Pain in hand and fingers
M79.641 Pain in right hand
M79.67- Pain in foot and toes
M79.671 Pain in right foot
M79.7 Fibromyalgia
M80.- Osteoporosis with current pathological fracture
M80.0- Age-related osteoporosis with current pathological fracture
M80.08- Age-related osteoporosis with current pathological fracture, vertebra(e)
  short: Age-related osteopor w current path fracture, vertebra(e)
M80.08XA Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture
  short: Age-rel osteopor w current path fracture, vertebra(e), init
M81.- Osteoporosis without current pathological fracture
M81.0 Age-related osteoporosis without current pathological fracture
  short: Age-related osteoporosis w/o current pathological fracture
M85.- Other disorders of bone density and structure
M85.8- Other specified disorders of bone density and structure
M85.80 Other specified disorders of bone density and structure, unspecified site
  short: Oth disrd of bone density and structure, unspecified site

# N: urinary tract and genital organs
N17.- Acute kidney failure
N17.9 Acute kidney failure, unspecified
N18.- Chronic kidney disease (CKD)
N18.1 Chronic kidney disease, stage 1
N18.2 Chronic kidney disease, stage 2 (mild)
N18.3- Chronic kidney disease, stage 3 (moderate)
N18.30 Chronic kidney disease, stage 3 unspecified
N18.31 Chronic kidney disease, stage 3a
N18.32 Chronic kidney disease, stage 3b
N18.4 Chronic kidney disease, stage 4 (severe)
N18.5 Chronic kidney disease, stage 5
N18.6 End stage renal disease
N18.9 Chronic kidney disease, unspecified
N20.- Calculus of kidney and ureter
N20.0 Calculus of kidney
N20.1 Calculus of ureter
N30.- Cystitis
N30.0- Acute cystitis
N30.00 Acute cystitis without hematuria
N30.01 Acute cystitis with hematuria
N30.9- Cystitis, unspecified
N30.90 Cystitis, unspecified without hematuria
N32.- Other disorders of bladder
N32.8- Other specified disorders of bladder
N32.81 Overactive bladder
N39.- Other disorders of urinary system
N39.0 Urinary tract infection, site not specified
N39.3 Stress incontinence (female) (male)
N40.- Benign prostatic hyperplasia
N40.0 Benign prostatic hyperplasia without lower urinary tract symptoms
  short: Benign prostatic hyperplasia without lower urinry tract symp
N40.1 Benign prostatic hyperplasia with lower urinary tract symptoms
  short: Benign prostatic hyperplasia with lower urinary tract symp
N52.- Male erectile dysfunction
N52.9 Male erectile dysfunction, unspecified
N60.- Benign mammary dysplasia
N60.1- Diffuse cystic mastopathy
N60.11 Diffuse cystic mastopathy of right breast
N63.- Unspecified lump in breast
N63.1- Unspecified lump in the right breast
N63.10 Unspecified lump in the right breast, unspecified quadrant
N64.- Other disorders of breast
N64.4 Mastodynia
N76.- Other inflammation of vagina and vulva
N76.0 Acute vaginitis
N80.- Endometriosis
N80.9 Endometriosis, unspecified
N81.- Female genital prolapse
N81.1- Cystocele
N81.10 Cystocele, unspecified
N83.- Noninflammatory disorders of ovary, fallopian tube and broad ligament
  short: Noninflammatory disord of ovary, fallop and broad ligament
N83.2- Other and unspecified ovarian cysts
N83.20- Unspecified ovarian cysts
N83.201 Unspecified ovarian cyst, right side
N87.- Dysplasia of cervix uteri
N87.9 Dysplasia of cervix uteri, unspecified
N91.- Absent, scanty and rare menstruation
N91.2 Amenorrhea, unspecified
N92.- Excessive, frequent and irregular menstruation
N92.0 Excessive and frequent menstruation with regular cycle
N92.6 Irregular menstruation, unspecified
N94.- Pain and other conditions associated with female genital organs and menstrual cycle
  short: Pain and oth cond assoc w fem gntl org and menstrual cycle
N94.6 Dysmenorrhea, unspecified
N95.- Menopausal and other perimenopausal disorders
N95.1 Menopausal and female climacteric states
N95.2 Postmenopausal atrophic vaginitis
N97.- Female infertility
N97.9 Female infertility, unspecified
`;
