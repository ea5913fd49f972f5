export const treatmentsAndSocial = `
# Z5, Z6: treatments, social needs, body mass index
Z51.- Encounter for other aftercare and medical care
Z51.0 Encounter for antineoplastic radiation therapy
Z51.1- Encounter for antineoplastic chemotherapy and immunotherapy
Z51.11 Encounter for antineoplastic chemotherapy
Z51.12 Encounter for antineoplastic immunotherapy
Z51.5 Encounter for palliative care
Z51.6 Encounter for desensitization to allergens
Z51.8- Encounter for other specified aftercare
Z51.81 Encounter for therapeutic drug level monitoring
Z51.89 Encounter for other specified aftercare
Z51.A Encounter for sepsis aftercare
Z53.- Persons encountering health services for specific procedures and treatment, not carried out
  short: Persons encntr hlth serv for spec proc & trtmt, not crd out
Z53.0- Procedure and treatment not carried out because of contraindication
  short: Proc/trtmt not carried out because of contraindication
Z53.09 Procedure and treatment not carried out because of other contraindication
  short: Proc/trtmt not carried out because of contraindication
Z53.2- Procedure and treatment not carried out because of patient's decision for other and unspecified reasons
  short: Proc/trtmt not crd out bec pt decision for oth/unsp reason
Z53.20 Procedure and treatment not carried out because of patient's decision for unspecified reasons
  short: Proc/trtmt not crd out bec pt decision for unsp reasons
Z53.21 Procedure and treatment not carried out due to patient leaving prior to being seen by health care provider
  short: Proc/trtmt not crd out d/t pt lv bef seen by hlth care prov
Z53.29 Procedure and treatment not carried out because of patient's decision for other reasons
  short: Proc/trtmt not crd out bec pt decision for oth reasons
Z53.9 Procedure and treatment not carried out, unspecified reason
Z55.- Problems related to education and literacy
Z55.9 Problems related to education and literacy, unspecified
Z56.- Problems related to employment and unemployment
Z56.0 Unemployment, unspecified
Z56.3 Stressful work schedule
Z56.6 Other physical and mental strain related to work
Z56.9 Unspecified problems related to employment
Z57.- Occupational exposure to risk factors
Z57.9 Occupational exposure to unspecified risk factor
Z59.- Problems related to housing and economic circumstances
Z59.0- Homelessness
Z59.00 Homelessness unspecified
Z59.01 Sheltered homelessness
Z59.02 Unsheltered homelessness
Z59.1- Inadequate housing
Z59.10 Inadequate housing, unspecified
Z59.12 Inadequate housing utilities
Z59.3 Problems related to living in residential institution
Z59.4- Lack of adequate food
Z59.41 Food insecurity
Z59.48 Other specified lack of adequate food
Z59.6 Low income
Z59.8- Other problems related to housing and economic circumstances
Z59.81- Housing instability, housed
Z59.811 Housing instability, housed, with risk of homelessness
Z59.812 Housing instability, housed, homelessness in past 12 months
Z59.82 Transportation insecurity
Z59.86 Financial insecurity
Z59.87 Material hardship due to limited financial resources, not elsewhere classified
  short: Material hardship due to limited financial resources, NEC
Z59.9 Problem related to housing and economic circumstances, unspecified
  short: Problem related to housing and economic circumstances, unsp
Z60.- Problems related to social environment
Z60.0 Problems of adjustment to life-cycle transitions
Z60.2 Problems related to living alone
Z60.8 Other problems related to social environment
Z62.- Problems related to upbringing
Z62.8- Other specified problems related to upbringing
Z62.82- Parent-child conflict
Z62.820 Parent-biological child conflict
Z63.- Other problems related to primary support group, including family circumstances
  short: Oth prob rel to prim support group, inc family circumstances
Z63.0 Problems in relationship with spouse or partner
Z63.4 Disappearance and death of family member
Z63.6 Dependent relative needing care at home
Z63.8 Other specified problems related to primary support group
Z63.9 Problem related to primary support group, unspecified
Z65.- Problems related to other psychosocial circumstances
Z65.3 Problems related to other legal circumstances
Z65.8 Other specified problems related to psychosocial circumstances
  short: Oth problems related to psychosocial circumstances
Z65.9 Problem related to unspecified psychosocial circumstances
Z66 Do not resuscitate
Z68.- Body mass index [BMI]
Z68.1 Body mass index [BMI] 19.9 or less, adult
Z68.2- Body mass index [BMI] 20-29, adult
Z68.20 Body mass index [BMI] 20.0-20.9, adult
Z68.21 Body mass index [BMI] 21.0-21.9, adult
Z68.22 Body mass index [BMI] 22.0-22.9, adult
Z68.23 Body mass index [BMI] 23.0-23.9, adult
Z68.24 Body mass index [BMI] 24.0-24.9, adult
Z68.25 Body mass index [BMI] 25.0-25.9, adult
Z68.26 Body mass index [BMI] 26.0-26.9, adult
Z68.27 Body mass index [BMI] 27.0-27.9, adult
Z68.28 Body mass index [BMI] 28.0-28.9, adult
Z68.29 Body mass index [BMI] 29.0-29.9, adult
Z68.3- Body mass index [BMI] 30-39, adult
Z68.30 Body mass index [BMI] 30.0-30.9, adult
Z68.31 Body mass index [BMI] 31.0-31.9, adult
Z68.32 Body mass index [BMI] 32.0-32.9, adult
Z68.33 Body mass index [BMI] 33.0-33.9, adult
Z68.34 Body mass index [BMI] 34.0-34.9, adult
Z68.35 Body mass index [BMI] 35.0-35.9, adult
Z68.36 Body mass index [BMI] 36.0-36.9, adult
Z68.37 Body mass index [BMI] 37.0-37.9, adult
Z68.38 Body mass index [BMI] 38.0-38.9, adult
Z68.39 Body mass index [BMI] 39.0-39.9, adult
Z68.4- Body mass index [BMI] 40 or greater, adult
Z68.41 Body mass index [BMI] 40.0-44.9, adult
Z68.42 Body mass index [BMI] 45.0-49.9, adult
Z68.43 Body mass index [BMI] 50.0-59.9, adult
Z68.44 Body mass index [BMI] 60.0-69.9, adult
Z68.45 Body mass index [BMI] 70 or greater, adult
Z68.5- Body mass index [BMI] pediatric
Z68.51 Body mass index [BMI] pediatric, less than 5th percentile for age
  short: Body mass index pediatric, less than 5th percentile for age
Z68.52 Body mass index [BMI] pediatric, 5th percentile to less than 85th percentile for age
  short: Body mass index pediatric, 5th percentile to < 85% for age
Z68.53 Body mass index [BMI] pediatric, 85th percentile to less than 95th percentile for age
  short: Body mass index pediatric, 85% to less than 95% for age
Z68.54 Body mass index [BMI] pediatric, 95th percentile for age to less than 120% of the 95th percentile for age
  short: Body mass index ped, 95% for age to < 120% of 95% for age
Z68.55 Body mass index [BMI] pediatric, 120% of the 95th percentile for age to less than 140% of the 95th percentile for age
  short: Body mass index ped, 120% 95% for age to < 140% 95% for age
Z68.56 Body mass index [BMI] pediatric, greater than or equal to 140% of the 95th percentile for age
  short: Body mass index ped, > or equal to 140% of the 95% for age
Z69.- Encounter for mental health services for victim and perpetrator of abuse
  short: Encntr for mental health serv for victim and perp of abuse
Z69.1- Encounter for mental health services for spousal or partner abuse problems
  short: Encntr for mental health serv for spous or prtnr abuse prob
Z69.11 Encounter for mental health services for victim of spousal or partner abuse
  short: Encntr for mntl hlth serv for victim of spous or prtnr abuse
`;
