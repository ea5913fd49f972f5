export const pregnancyRisks = `
# O0 to O2: supervision, blood pressure, diabetes in pregnancy
O00.- Ectopic pregnancy
O00.9- Ectopic pregnancy, unspecified
O00.90 Unspecified ectopic pregnancy without intrauterine pregnancy
O02.- Other abnormal products of conception
O02.1 Missed abortion
O03.- Spontaneous abortion
O03.1 Delayed or excessive hemorrhage following incomplete spontaneous abortion
  short: Delayed or excessive hemor following incmpl spon abortion
O03.4 Incomplete spontaneous abortion without complication
O03.9 Complete or unspecified spontaneous abortion without complication
  short: Complete or unsp spontaneous abortion without complication
O04.- Complications following (induced) termination of pregnancy
O04.8- (Induced) termination of pregnancy with other and unspecified complications
  short: (Induced) termination of pregnancy w oth and unsp comp
O04.80 (Induced) termination of pregnancy with unspecified complications
  short: (Induced) termination of pregnancy with unsp complications
O09.- Supervision of high risk pregnancy
O09.0- Supervision of pregnancy with history of infertility
O09.00 Supervision of pregnancy with history of infertility, unspecified trimester
  short: Suprvsn of preg w history of infertility, unsp trimester
O09.2- Supervision of pregnancy with other poor reproductive or obstetric history
  short: Suprvsn of pregnancy w poor reprodctv or obstetric history
O09.21- Supervision of pregnancy with history of pre-term labor
O09.211 Supervision of pregnancy with history of pre-term labor, first trimester
  short: Suprvsn of preg w history of pre-term labor, first trimester
O09.29- Supervision of pregnancy with other poor reproductive or obstetric history
  short: Suprvsn of pregnancy w poor reprodctv or obstetric history
O09.291 Supervision of pregnancy with other poor reproductive or obstetric history, first trimester
  short: Suprvsn of preg w poor reprodctv or obstet hx, first tri
O09.292 Supervision of pregnancy with other poor reproductive or obstetric history, second trimester
  short: Suprvsn of preg w poor reprodctv or obstet hx, second tri
O09.293 Supervision of pregnancy with other poor reproductive or obstetric history, third trimester
  short: Suprvsn of preg w poor reprodctv or obstet hx, third tri
O09.5- Supervision of elderly primigravida and multigravida
O09.51- Supervision of elderly primigravida
O09.511 Supervision of elderly primigravida, first trimester
O09.512 Supervision of elderly primigravida, second trimester
O09.513 Supervision of elderly primigravida, third trimester
O09.519 Supervision of elderly primigravida, unspecified trimester
O09.52- Supervision of elderly multigravida
O09.521 Supervision of elderly multigravida, first trimester
O09.522 Supervision of elderly multigravida, second trimester
O09.523 Supervision of elderly multigravida, third trimester
O09.6- Supervision of young primigravida and multigravida
O09.61- Supervision of young primigravida
O09.611 Supervision of young primigravida, first trimester
O09.8- Supervision of other high risk pregnancies
O09.81- Supervision of pregnancy resulting from assisted reproductive technology
  short: Suprvsn of pregnancy resulting from assisted reprodctv tech
O09.811 Supervision of pregnancy resulting from assisted reproductive technology, first trimester
  short: Suprvsn of preg rslt from assisted reprodctv tech, first tri
O09.89- Supervision of other high risk pregnancies
O09.891 Supervision of other high risk pregnancies, first trimester
O09.892 Supervision of other high risk pregnancies, second trimester
O09.893 Supervision of other high risk pregnancies, third trimester
O09.9- Supervision of high risk pregnancy, unspecified
O09.90 Supervision of high risk pregnancy, unspecified, unspecified trimester
  short: Supervision of high risk pregnancy, unsp, unsp trimester
O09.91 Supervision of high risk pregnancy, unspecified, first trimester
  short: Supervision of high risk pregnancy, unsp, first trimester
O09.92 Supervision of high risk pregnancy, unspecified, second trimester
  short: Supervision of high risk pregnancy, unsp, second trimester
O09.93 Supervision of high risk pregnancy, unspecified, third trimester
  short: Supervision of high risk pregnancy, unsp, third trimester
O10.- Pre-existing hypertension complicating pregnancy, childbirth and the puerperium
  short: Pre-existing hypertension compl preg/chldbrth
O10.0- Pre-existing essential hypertension complicating pregnancy, childbirth and the puerperium
  short: Pre-existing essential hypertension compl preg/chldbrth
O10.01- Pre-existing essential hypertension complicating pregnancy
O10.019 Pre-existing essential hypertension complicating pregnancy, unspecified trimester
  short: Pre-existing essential htn comp pregnancy, unsp trimester
O10.9- Unspecified pre-existing hypertension complicating pregnancy, childbirth and the puerperium
  short: Unsp pre-existing hypertension compl preg/chldbrth
O10.91- Unspecified pre-existing hypertension complicating pregnancy
O10.911 Unspecified pre-existing hypertension complicating pregnancy, first trimester
  short: Unsp pre-existing htn comp pregnancy, first trimester
O13.- Gestational [pregnancy-induced] hypertension without significant proteinuria
  short: Gestational hypertension without significant proteinuria
O13.1 Gestational [pregnancy-induced] hypertension without significant proteinuria, first trimester
  short: Gestational htn w/o significant proteinuria, first trimester
O13.2 Gestational [pregnancy-induced] hypertension without significant proteinuria, second trimester
  short: Gestatnl htn w/o significant proteinuria, second trimester
O13.3 Gestational [pregnancy-induced] hypertension without significant proteinuria, third trimester
  short: Gestational htn w/o significant proteinuria, third trimester
O13.4 Gestational [pregnancy-induced] hypertension without significant proteinuria, complicating childbirth
  short: Gestatnl htn without significant protein, comp childbirth
O13.9 Gestational [pregnancy-induced] hypertension without significant proteinuria, unspecified trimester
  short: Gestational htn w/o significant proteinuria, unsp trimester
O14.- Pre-eclampsia
O14.0- Mild to moderate pre-eclampsia
O14.02 Mild to moderate pre-eclampsia, second trimester
O14.03 Mild to moderate pre-eclampsia, third trimester
O14.1- Severe pre-eclampsia
O14.10 Severe pre-eclampsia, unspecified trimester
O14.12 Severe pre-eclampsia, second trimester
O14.13 Severe pre-eclampsia, third trimester
O14.2- HELLP syndrome
O14.22 HELLP syndrome (HELLP), second trimester
O14.23 HELLP syndrome (HELLP), third trimester
O14.9- Unspecified pre-eclampsia
O14.90 Unspecified pre-eclampsia, unspecified trimester
O14.92 Unspecified pre-eclampsia, second trimester
O14.93 Unspecified pre-eclampsia, third trimester
O20.- Hemorrhage in early pregnancy
O20.0 Threatened abortion
O20.9 Hemorrhage in early pregnancy, unspecified
O21.- Excessive vomiting in pregnancy
O21.0 Mild hyperemesis gravidarum
O21.1 Hyperemesis gravidarum with metabolic disturbance
O21.9 Vomiting of pregnancy, unspecified
O23.- Infections of genitourinary tract in pregnancy
O23.0- Infections of kidney in pregnancy
O23.01 Infections of kidney in pregnancy, first trimester
O23.4- Unspecified infection of urinary tract in pregnancy
O23.40 Unspecified infection of urinary tract in pregnancy, unspecified trimester
  short: Unsp infection of urinary tract in pregnancy, unsp trimester
O23.41 Unspecified infection of urinary tract in pregnancy, first trimester
  short: Unsp infct of urinary tract in pregnancy, first trimester
O23.42 Unspecified infection of urinary tract in pregnancy, second trimester
  short: Unsp infct of urinary tract in pregnancy, second trimester
O23.43 Unspecified infection of urinary tract in pregnancy, third trimester
  short: Unsp infct of urinary tract in pregnancy, third trimester
O23.9- Unspecified genitourinary tract infection in pregnancy
O23.91 Unspecified genitourinary tract infection in pregnancy, first trimester
  short: Unsp GU tract infection in pregnancy, first trimester
O24.- Diabetes mellitus in pregnancy, childbirth, and the puerperium
  short: Diabetes in pregnancy, childbirth, and the puerperium
O24.0- Pre-existing type 1 diabetes mellitus, in pregnancy, childbirth and the puerperium
  short: Pre-exist type 1 diabetes, in preg, chldbrth and the puerp
O24.01- Pre-existing type 1 diabetes mellitus, in pregnancy
O24.011 Pre-existing type 1 diabetes mellitus, in pregnancy, first trimester
  short: Pre-existing type 1 diabetes, in pregnancy, first trimester
O24.1- Pre-existing type 2 diabetes mellitus, in pregnancy, childbirth and the puerperium
  short: Pre-exist type 2 diabetes, in preg, chldbrth and the puerp
O24.11- Pre-existing type 2 diabetes mellitus, in pregnancy
O24.111 Pre-existing type 2 diabetes mellitus, in pregnancy, first trimester
  short: Pre-existing type 2 diabetes, in pregnancy, first trimester
O24.112 Pre-existing type 2 diabetes mellitus, in pregnancy, second trimester
  short: Pre-existing type 2 diabetes, in pregnancy, second trimester
O24.113 Pre-existing type 2 diabetes mellitus, in pregnancy, third trimester
  short: Pre-existing type 2 diabetes, in pregnancy, third trimester
O24.119 Pre-existing type 2 diabetes mellitus, in pregnancy, unspecified trimester
  short: Pre-exist type 2 diabetes, in pregnancy, unsp trimester
O24.4- Gestational diabetes mellitus
O24.41- Gestational diabetes mellitus in pregnancy
O24.410 Gestational diabetes mellitus in pregnancy, diet controlled
O24.414 Gestational diabetes mellitus in pregnancy, insulin controlled
  short: Gestational diabetes in pregnancy, insulin controlled
O24.415 Gestational diabetes mellitus in pregnancy, controlled by oral hypoglycemic drugs
  short: Gestatnl diabetes in preg, ctrl by oral hypoglycemic drugs
O24.419 Gestational diabetes mellitus in pregnancy, unspecified control
  short: Gestational diabetes mellitus in pregnancy, unsp control
O24.42- Gestational diabetes mellitus in childbirth
O24.429 Gestational diabetes mellitus in childbirth, unspecified control
  short: Gestational diabetes mellitus in childbirth, unsp control
O24.43- Gestational diabetes mellitus in the puerperium
O24.434 Gestational diabetes mellitus in the puerperium, insulin controlled
  short: Gestational diabetes in the puerperium, insulin controlled
O24.439 Gestational diabetes mellitus in the puerperium, unspecified control
  short: Gestational diabetes in the puerperium, unsp control
O24.9- Unspecified diabetes mellitus in pregnancy, childbirth and the puerperium
  short: Unsp diabetes in pregnancy, childbirth and the puerperium
O24.91- Unspecified diabetes mellitus in pregnancy
O24.911 Unspecified diabetes mellitus in pregnancy, first trimester
O26.- Maternal care for other conditions predominantly related to pregnancy
  short: Maternal care for oth conditions predom related to pregnancy
O26.1- Low weight gain in pregnancy
O26.11 Low weight gain in pregnancy, first trimester
O26.2- Pregnancy care for patient with recurrent pregnancy loss
O26.21 Pregnancy care for patient with recurrent pregnancy loss, first trimester
  short: Preg care for patient w recurrent preg loss, first trimester
O26.6- Liver and biliary tract disorders in pregnancy, childbirth and the puerperium
  short: Liver & biliary trac disord in preg, chldbrth and the puerp
O26.61- Liver and biliary tract disorders in pregnancy
O26.619 Liver and biliary tract disorders in pregnancy, unspecified trimester
  short: Liver and biliary tract disord in pregnancy, unsp trimester
O26.64- Intrahepatic cholestasis of pregnancy
O26.643 Intrahepatic cholestasis of pregnancy, third trimester
O26.8- Other specified pregnancy related conditions
O26.84- Uterine size-date discrepancy complicating pregnancy
O26.841 Uterine size-date discrepancy, first trimester
O26.842 Uterine size-date discrepancy, second trimester
O26.843 Uterine size-date discrepancy, third trimester
O26.85- Spotting complicating pregnancy
O26.851 Spotting complicating pregnancy, first trimester
O26.852 Spotting complicating pregnancy, second trimester
O26.853 Spotting complicating pregnancy, third trimester
O26.86 Pruritic urticarial papules and plaques of pregnancy (PUPPP)
O26.89- Other specified pregnancy related conditions
O26.891 Other specified pregnancy related conditions, first trimester
  short: Oth pregnancy related conditions, first trimester
O26.892 Other specified pregnancy related conditions, second trimester
  short: Oth pregnancy related conditions, second trimester
O26.893 Other specified pregnancy related conditions, third trimester
  short: Oth pregnancy related conditions, third trimester
O26.9- Pregnancy related conditions, unspecified
O26.90 Pregnancy related conditions, unspecified, unspecified trimester
  short: Pregnancy related conditions, unsp, unspecified trimester
O28.- Abnormal findings on antenatal screening of mother
O28.5 Abnormal chromosomal and genetic finding on antenatal screening of mother
  short: Abn chromsoml and genetic find on antenat screen of mother
`;
