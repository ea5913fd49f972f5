export const women = `
# N7 to N9: genital organs of women
N72 Inflammatory disease of cervix uteri
N73.- Other female pelvic inflammatory diseases
N73.0 Acute parametritis and pelvic cellulitis
N73.9 Female pelvic inflammatory disease, unspecified
N75.- Diseases of Bartholin's gland
N75.0 Cyst of Bartholin's gland
N75.1 Abscess of Bartholin's gland
N76.- Other inflammation of vagina and vulva
N76.0 Acute vaginitis
N76.1 Subacute and chronic vaginitis
N76.2 Acute vulvitis
N76.4 Abscess of vulva
N76.5 Ulceration of vagina
N76.8- Other specified inflammation of vagina and vulva
N76.81 Mucositis (ulcerative) of vagina and vulva
N76.89 Other specified inflammation of vagina and vulva
N80.- Endometriosis
N80.0- Endometriosis of uterus
N80.00 Endometriosis of the uterus, unspecified
N80.03 Adenomyosis of the uterus
N80.1- Endometriosis of ovary
N80.10- Endometriosis of ovary, unspecified depth
N80.101 Endometriosis of right ovary, unspecified depth
N80.12- Deep endometriosis of ovary
N80.129 Deep endometriosis of ovary, unspecified ovary
N80.9 Endometriosis, unspecified
N81.- Female genital prolapse
N81.1- Cystocele
N81.10 Cystocele, unspecified
N81.11 Cystocele, midline
N81.12 Cystocele, lateral
N81.2 Incomplete uterovaginal prolapse
N81.3 Complete uterovaginal prolapse
N81.4 Uterovaginal prolapse, unspecified
N81.5 Vaginal enterocele
N81.6 Rectocele
N81.8- Other female genital prolapse
N81.84 Pelvic muscle wasting
N81.89 Other female genital prolapse
N81.9 Female genital prolapse, unspecified
N83.- Noninflammatory disorders of ovary, fallopian tube and broad ligament
  short: Noninflammatory disord of ovary, fallop and broad ligament
N83.0- Follicular cyst of ovary
N83.00 Follicular cyst of ovary, unspecified side
N83.01 Follicular cyst of right ovary
N83.02 Follicular cyst of left ovary
N83.1- Corpus luteum cyst
N83.10 Corpus luteum cyst of ovary, unspecified side
N83.2- Other and unspecified ovarian cysts
N83.20- Unspecified ovarian cysts
N83.201 Unspecified ovarian cyst, right side
N83.202 Unspecified ovarian cyst, left side
N83.209 Unspecified ovarian cyst, unspecified side
N83.29- Other ovarian cysts
N83.291 Other ovarian cyst, right side
N83.292 Other ovarian cyst, left side
N83.299 Other ovarian cyst, unspecified side
N83.8 Other noninflammatory disorders of ovary, fallopian tube and broad ligament
  short: Oth noninflammatory disord of ovary, fallop and broad ligmt
N83.9 Noninflammatory disorder of ovary, fallopian tube and broad ligament, unspecified
  short: Noninflammatory disord of ovary, fallop & broad ligmt, unsp
N84.- Polyp of female genital tract
N84.0 Polyp of corpus uteri
N84.1 Polyp of cervix uteri
N85.- Other noninflammatory disorders of uterus, except cervix
N85.0- Endometrial hyperplasia
N85.00 Endometrial hyperplasia, unspecified
N85.02 Endometrial intraepithelial neoplasia [EIN]
N85.9 Noninflammatory disorder of uterus, unspecified
N86 Erosion and ectropion of cervix uteri
N87.- Dysplasia of cervix uteri
N87.0 Mild cervical dysplasia
N87.1 Moderate cervical dysplasia
N87.9 Dysplasia of cervix uteri, unspecified
N88.- Other noninflammatory disorders of cervix uteri
N88.9 Noninflammatory disorder of cervix uteri, unspecified
N89.- Other noninflammatory disorders of vagina
N89.8 Other specified noninflammatory disorders of vagina
N90.- Other noninflammatory disorders of vulva and perineum
N90.0 Mild vulvar dysplasia
N90.4 Leukoplakia of vulva
N90.8- Other specified noninflammatory disorders of vulva and perineum
  short: Oth noninflammatory disorders of vulva and perineum
N90.89 Other specified noninflammatory disorders of vulva and perineum
  short: Oth noninflammatory disorders of vulva and perineum
N91.- Absent, scanty and rare menstruation
N91.0 Primary amenorrhea
N91.1 Secondary amenorrhea
N91.2 Amenorrhea, unspecified
N91.4 Secondary oligomenorrhea
N91.5 Oligomenorrhea, unspecified
N92.- Excessive, frequent and irregular menstruation
N92.0 Excessive and frequent menstruation with regular cycle
N92.1 Excessive and frequent menstruation with irregular cycle
N92.3 Ovulation bleeding
N92.4 Excessive bleeding in the premenopausal period
N92.5 Other specified irregular menstruation
N92.6 Irregular menstruation, unspecified
N93.- Other abnormal uterine and vaginal bleeding
N93.0 Postcoital and contact bleeding
N93.8 Other specified abnormal uterine and vaginal bleeding
N93.9 Abnormal uterine and vaginal bleeding, unspecified
N94.- Pain and other conditions associated with female genital organs and menstrual cycle
  short: Pain and oth cond assoc w fem gntl org and menstrual cycle
N94.0 Mittelschmerz
N94.1- Dyspareunia
N94.10 Unspecified dyspareunia
N94.12 Deep dyspareunia
N94.2 Vaginismus
N94.3 Premenstrual tension syndrome
N94.4 Primary dysmenorrhea
N94.5 Secondary dysmenorrhea
N94.6 Dysmenorrhea, unspecified
N94.8- Other specified conditions associated with female genital organs and menstrual cycle
  short: Oth cond assoc w female genital organs and menstrual cycle
N94.81- Vulvodynia
N94.810 Vulvar vestibulitis
N94.89 Other specified conditions associated with female genital organs and menstrual cycle
  short: Oth cond assoc w female genital organs and menstrual cycle
N94.9 Unspecified condition associated with female genital organs and menstrual cycle
  short: Unsp cond assoc w female genital organs and menstrual cycle
N95.- Menopausal and other perimenopausal disorders
N95.0 Postmenopausal bleeding
N95.1 Menopausal and female climacteric states
N95.2 Postmenopausal atrophic vaginitis
N95.8 Other specified menopausal and perimenopausal disorders
N95.9 Unspecified menopausal and perimenopausal disorder
N96 Recurrent pregnancy loss
N97.- Female infertility
N97.0 Female infertility associated with anovulation
N97.1 Female infertility of tubal origin
N97.8 Female infertility of other origin
N97.9 Female infertility, unspecified
`;
