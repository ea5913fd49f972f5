export const familyPlanningAndPregnancy = `
# Z3: contraception, pregnancy, birth
Z30.- Encounter for contraceptive management
Z30.0- Encounter for general counseling and advice on contraception
Z30.01- Encounter for initial prescription of contraceptives
Z30.011 Encounter for initial prescription of contraceptive pills
Z30.012 Encounter for prescription of emergency contraception
Z30.013 Encounter for initial prescription of injectable contraceptive
  short: Encounter for initial prescription of injectable contracep
Z30.014 Encounter for initial prescription of intrauterine contraceptive device
  short: Encounter for initial prescription of uterin contracep dev
Z30.015 Encounter for initial prescription of vaginal ring hormonal contraceptive
  short: Encounter for initial prescription of vagnl ring
Z30.016 Encounter for initial prescription of transdermal patch hormonal contraceptive device
  short: Enctr for init prescription of patch hormonal contracep dev
Z30.017 Encounter for initial prescription of implantable subdermal contraceptive
  short: Enctr for init prescription of implntbl subdermal contracep
Z30.018 Encounter for initial prescription of other contraceptives
Z30.019 Encounter for initial prescription of contraceptives, unspecified
  short: Encounter for initial prescription of contraceptives, unsp
Z30.02 Counseling and instruction in natural family planning to avoid pregnancy
  short: Cnsl and instruction in natrl family planning to avoid preg
Z30.09 Encounter for other general counseling and advice on contraception
  short: Encounter for oth general cnsl and advice on contraception
Z30.2 Encounter for sterilization
Z30.4- Encounter for surveillance of contraceptives
Z30.40 Encounter for surveillance of contraceptives, unspecified
Z30.41 Encounter for surveillance of contraceptive pills
Z30.42 Encounter for surveillance of injectable contraceptive
Z30.43- Encounter for surveillance of intrauterine contraceptive device
  short: Encounter for surveillance of intrauterine contracep dev
Z30.430 Encounter for insertion of intrauterine contraceptive device
Z30.431 Encounter for routine checking of intrauterine contraceptive device
  short: Encounter for routine checking of intrauterine contracep dev
Z30.432 Encounter for removal of intrauterine contraceptive device
Z30.433 Encounter for removal and reinsertion of intrauterine contraceptive device
  short: Encntr for removal and reinsertion of uterin contracep dev
Z30.44 Encounter for surveillance of vaginal ring hormonal contraceptive device
  short: Encounter for surveillance of vagnl ring
Z30.45 Encounter for surveillance of transdermal patch hormonal contraceptive device
  short: Enctr srvlnc transdermal patch hormonal contraceptive device
Z30.46 Encounter for surveillance of implantable subdermal contraceptive
  short: Enctr srvlnc implantable subdermal contraceptive
Z30.49 Encounter for surveillance of other contraceptives
Z30.8 Encounter for other contraceptive management
Z30.9 Encounter for contraceptive management, unspecified
Z31.- Encounter for procreative management
Z31.4- Encounter for procreative investigation and testing
Z31.41 Encounter for fertility testing
Z31.5 Encounter for procreative genetic counseling
Z31.6- Encounter for general counseling and advice on procreation
Z31.69 Encounter for other general counseling and advice on procreation
  short: Encounter for oth general cnsl and advice on procreation
Z31.9 Encounter for procreative management, unspecified
Z32.- Encounter for pregnancy test and childbirth and childcare instruction
  short: Encntr for preg test and chldbrth and childcare instruction
Z32.0- Encounter for pregnancy test
Z32.00 Encounter for pregnancy test, result unknown
Z32.01 Encounter for pregnancy test, result positive
Z32.02 Encounter for pregnancy test, result negative
Z32.2 Encounter for childbirth instruction
Z33.- Pregnant state
Z33.1 Pregnant state, incidental
Z33.2 Encounter for elective termination of pregnancy
Z33.3 Pregnant state, gestational carrier
Z34.- Encounter for supervision of normal pregnancy
Z34.0- Encounter for supervision of normal first pregnancy
Z34.00 Encounter for supervision of normal first pregnancy, unspecified trimester
  short: Encntr for suprvsn of normal first pregnancy, unsp trimester
Z34.01 Encounter for supervision of normal first pregnancy, first trimester
  short: Encntr for suprvsn of normal first preg, first trimester
Z34.02 Encounter for supervision of normal first pregnancy, second trimester
  short: Encntr for suprvsn of normal first preg, second trimester
Z34.03 Encounter for supervision of normal first pregnancy, third trimester
  short: Encntr for suprvsn of normal first preg, third trimester
Z34.8- Encounter for supervision of other normal pregnancy
Z34.80 Encounter for supervision of other normal pregnancy, unspecified trimester
  short: Encounter for suprvsn of normal pregnancy, unsp trimester
Z34.81 Encounter for supervision of other normal pregnancy, first trimester
  short: Encounter for suprvsn of normal pregnancy, first trimester
Z34.82 Encounter for supervision of other normal pregnancy, second trimester
  short: Encounter for suprvsn of normal pregnancy, second trimester
Z34.83 Encounter for supervision of other normal pregnancy, third trimester
  short: Encounter for suprvsn of normal pregnancy, third trimester
Z34.9- Encounter for supervision of normal pregnancy, unspecified
Z34.90 Encounter for supervision of normal pregnancy, unspecified, unspecified trimester
  short: Encntr for suprvsn of normal pregnancy, unsp, unsp trimester
Z34.91 Encounter for supervision of normal pregnancy, unspecified, first trimester
  short: Encntr for suprvsn of normal preg, unsp, first trimester
Z34.92 Encounter for supervision of normal pregnancy, unspecified, second trimester
  short: Encntr for suprvsn of normal preg, unsp, second trimester
Z34.93 Encounter for supervision of normal pregnancy, unspecified, third trimester
  short: Encntr for suprvsn of normal preg, unsp, third trimester
Z36.- Encounter for antenatal screening of mother
Z36.0 Encounter for antenatal screening for chromosomal anomalies
Z36.3 Encounter for antenatal screening for malformations
Z36.8- Encounter for other antenatal screening
Z36.89 Encounter for other specified antenatal screening
Z36.9 Encounter for antenatal screening, unspecified
Z3A.- Weeks of gestation
Z3A.0- Weeks of gestation of pregnancy, unspecified or less than 10 weeks
  short: Weeks of gestation of pregnancy, unsp or less than 10 weeks
Z3A.08 8 weeks gestation of pregnancy
Z3A.1- Weeks of gestation of pregnancy, weeks 10-19
Z3A.12 12 weeks gestation of pregnancy
Z3A.2- Weeks of gestation of pregnancy, weeks 20-29
Z3A.20 20 weeks gestation of pregnancy
Z3A.28 28 weeks gestation of pregnancy
Z3A.3- Weeks of gestation of pregnancy, weeks 30-39
Z3A.36 36 weeks gestation of pregnancy
Z3A.37 37 weeks gestation of pregnancy
Z3A.38 38 weeks gestation of pregnancy
Z3A.39 39 weeks gestation of pregnancy
Z3A.4- Weeks of gestation of pregnancy, weeks 40 or greater
Z3A.40 40 weeks gestation of pregnancy
Z37.- Outcome of delivery
Z37.0 Single live birth
Z37.2 Twins, both liveborn
Z37.9 Outcome of delivery, unspecified
Z38.- Liveborn infants according to place of birth and type of delivery
  short: Liveborn infants according to place of birth and type of del
Z38.0- Single liveborn infant, born in hospital
Z38.00 Single liveborn infant, delivered vaginally
Z38.01 Single liveborn infant, delivered by cesarean
Z39.- Encounter for maternal postpartum care and examination
Z39.0 Encounter for care and examination of mother immediately after delivery
  short: Encntr for care and exam of mother immediately after del
Z39.1 Encounter for care and examination of lactating mother
Z39.2 Encounter for routine postpartum follow-up
`;
