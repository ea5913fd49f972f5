export const menAndBreast = `
# N4 to N6: prostate, genital organs of men, breast
N40.- Benign prostatic hyperplasia
N40.0 Benign prostatic hyperplasia without lower urinary tract symptoms
  short: Benign prostatic hyperplasia without lower urinry tract symp
N40.1 Benign prostatic hyperplasia with lower urinary tract symptoms
  short: Benign prostatic hyperplasia with lower urinary tract symp
N41.- Inflammatory diseases of prostate
N41.0 Acute prostatitis
N41.1 Chronic prostatitis
N41.9 Inflammatory disease of prostate, unspecified
N43.- Hydrocele and spermatocele
N43.3 Hydrocele, unspecified
N43.4- Spermatocele of epididymis
N43.40 Spermatocele of epididymis, unspecified
N44.- Noninflammatory disorders of testis
N44.0- Torsion of testis
N44.00 Torsion of testis, unspecified
N45.- Orchitis and epididymitis
N45.1 Epididymitis
N45.2 Orchitis
N45.3 Epididymo-orchitis
N46.- Male infertility
N46.9 Male infertility, unspecified
N47.- Disorders of prepuce
N47.1 Phimosis
N48.- Other disorders of penis
N48.1 Balanitis
N48.6 Induration penis plastica
N48.8- Other specified disorders of penis
N48.89 Other specified disorders of penis
N50.- Other and unspecified disorders of male genital organs
N50.1 Vascular disorders of male genital organs
N50.3 Cyst of epididymis
N50.8- Other specified disorders of male genital organs
N50.81- Testicular pain
N50.811 Right testicular pain
N50.812 Left testicular pain
N50.819 Testicular pain, unspecified
N50.82 Scrotal pain
N50.89 Other specified disorders of the male genital organs
N52.- Male erectile dysfunction
N52.0- Vasculogenic erectile dysfunction
N52.01 Erectile dysfunction due to arterial insufficiency
N52.3- Postprocedural erectile dysfunction
N52.31 Erectile dysfunction following radical prostatectomy
N52.8 Other male erectile dysfunction
N52.9 Male erectile dysfunction, unspecified
N53.- Other male sexual dysfunction
N53.1- Ejaculatory dysfunction
N53.12 Painful ejaculation
N60.- Benign mammary dysplasia
N60.0- Solitary cyst of breast
N60.01 Solitary cyst of right breast
N60.02 Solitary cyst of left breast
N60.09 Solitary cyst of unspecified breast
N60.1- Diffuse cystic mastopathy
N60.11 Diffuse cystic mastopathy of right breast
N60.12 Diffuse cystic mastopathy of left breast
N60.19 Diffuse cystic mastopathy of unspecified breast
N60.8- Other benign mammary dysplasias
N60.81 Other benign mammary dysplasias of right breast
N61.- Inflammatory disorders of breast
N61.0 Mastitis without abscess
N61.1 Abscess of the breast and nipple
N62 Hypertrophy of breast
N63.- Unspecified lump in breast
N63.0 Unspecified lump in unspecified breast
N63.1- Unspecified lump in the right breast
N63.10 Unspecified lump in the right breast, unspecified quadrant
N63.11 Unspecified lump in the right breast, upper outer quadrant
N63.12 Unspecified lump in the right breast, upper inner quadrant
N63.13 Unspecified lump in the right breast, lower outer quadrant
N63.14 Unspecified lump in the right breast, lower inner quadrant
N63.2- Unspecified lump in the left breast
N63.20 Unspecified lump in the left breast, unspecified quadrant
N63.21 Unspecified lump in the left breast, upper outer quadrant
N63.22 Unspecified lump in the left breast, upper inner quadrant
N63.23 Unspecified lump in the left breast, lower outer quadrant
N63.24 Unspecified lump in the left breast, lower inner quadrant
N63.3- Unspecified lump in axillary tail
N63.31 Unspecified lump in axillary tail of the right breast
N63.4- Unspecified lump in breast, subareolar
N63.41 Unspecified lump in right breast, subareolar
N63.42 Unspecified lump in left breast, subareolar
N64.- Other disorders of breast
N64.3 Galactorrhea not associated with childbirth
N64.4 Mastodynia
N64.5- Other signs and symptoms in breast
N64.52 Nipple discharge
N64.53 Retraction of nipple
N64.59 Other signs and symptoms in breast
N64.8- Other specified disorders of breast
N64.89 Other specified disorders of breast
N64.9 Disorder of breast, unspecified
`;
