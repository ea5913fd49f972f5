export const pregnancyOther = `
# O9: other conditions in pregnancy
O90.- Complications of the puerperium, not elsewhere classified
O90.6 Postpartum mood disturbance
O92.- Other disorders of breast and disorders of lactation associated with pregnancy and the puerperium
  short: Oth disord of brst/lactatn assoc w pregnancy and the puerp
O92.7- Other and unspecified disorders of lactation
O92.79 Other disorders of lactation
O99.- Other maternal diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium
  short: Oth maternal diseases classd elsw but compl preg/chldbrth
O99.0- Anemia complicating pregnancy, childbirth and the puerperium
O99.01- Anemia complicating pregnancy
O99.011 Anemia complicating pregnancy, first trimester
O99.012 Anemia complicating pregnancy, second trimester
O99.013 Anemia complicating pregnancy, third trimester
O99.019 Anemia complicating pregnancy, unspecified trimester
O99.02 Anemia complicating childbirth
O99.03 Anemia complicating the puerperium
O99.1- Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy, childbirth and the puerperium
  short: Other dis blood/immune compl preg/childbrth
O99.11- Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy
  short: Oth diseases of the bld/bld-form org/immun mechnsm comp preg
O99.111 Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy, first trimester
  short: Oth dis of bld/bld-form org/immun mechnsm comp preg, 1st tri
O99.2- Endocrine, nutritional and metabolic diseases complicating pregnancy, childbirth and the puerperium
  short: Endo, nutritional and metabolic diseases compl preg/chldbrth
O99.21- Obesity complicating pregnancy, childbirth, and the puerperium
  short: Obesity comp pregnancy, childbirth, and the puerperium
O99.210 Obesity complicating pregnancy, unspecified trimester
O99.211 Obesity complicating pregnancy, first trimester
O99.212 Obesity complicating pregnancy, second trimester
O99.213 Obesity complicating pregnancy, third trimester
O99.28- Other endocrine, nutritional and metabolic diseases complicating pregnancy, childbirth and the puerperium
  short: Oth endo, nutritional and metab diseases compl preg/chldbrth
O99.281 Endocrine, nutritional and metabolic diseases complicating pregnancy, first trimester
  short: Endo, nutritional and metab diseases comp preg, first tri
O99.282 Endocrine, nutritional and metabolic diseases complicating pregnancy, second trimester
  short: Endo, nutritional and metab diseases comp preg, second tri
O99.283 Endocrine, nutritional and metabolic diseases complicating pregnancy, third trimester
  short: Endo, nutritional and metab diseases comp preg, third tri
O99.284 Endocrine, nutritional and metabolic diseases complicating childbirth
  short: Endocrine, nutritional and metabolic diseases comp chldbrth
O99.3- Mental disorders and diseases of the nervous system complicating pregnancy, childbirth and the puerperium
  short: Mental disord and dis of the nervous sys compl preg/chldbrth
O99.32- Drug use complicating pregnancy, childbirth, and the puerperium
  short: Drug use comp pregnancy, childbirth, and the puerperium
O99.321 Drug use complicating pregnancy, first trimester
O99.33- Tobacco use disorder complicating pregnancy, childbirth, and the puerperium
  short: Tobacco use disorder comp pregnancy, chldbrth, and the puerp
O99.330 Smoking (tobacco) complicating pregnancy, unspecified trimester
  short: Smoking (tobacco) complicating pregnancy, unsp trimester
O99.331 Smoking (tobacco) complicating pregnancy, first trimester
O99.332 Smoking (tobacco) complicating pregnancy, second trimester
O99.333 Smoking (tobacco) complicating pregnancy, third trimester
O99.34- Other mental disorders complicating pregnancy, childbirth, and the puerperium
  short: Oth mental disorders comp pregnancy, chldbrth, and the puerp
O99.340 Other mental disorders complicating pregnancy, unspecified trimester
  short: Oth mental disorders complicating pregnancy, unsp trimester
O99.341 Other mental disorders complicating pregnancy, first trimester
  short: Oth mental disorders complicating pregnancy, first trimester
O99.342 Other mental disorders complicating pregnancy, second trimester
  short: Oth mental disorders comp pregnancy, second trimester
O99.343 Other mental disorders complicating pregnancy, third trimester
  short: Oth mental disorders complicating pregnancy, third trimester
O99.345 Other mental disorders complicating the puerperium
O99.35- Diseases of the nervous system complicating pregnancy, childbirth, and the puerperium
  short: Dis of the nervous sys comp preg, chldbrth, and the puerp
O99.350 Diseases of the nervous system complicating pregnancy, unspecified trimester
  short: Diseases of the nervous sys comp pregnancy, unsp trimester
O99.4- Diseases of the circulatory system complicating pregnancy, childbirth and the puerperium
  short: Diseases of the circulatory system compl preg/chldbrth
O99.41- Diseases of the circulatory system complicating pregnancy
O99.411 Diseases of the circulatory system complicating pregnancy, first trimester
  short: Diseases of the circ sys comp pregnancy, first trimester
O99.5- Diseases of the respiratory system complicating pregnancy, childbirth and the puerperium
  short: Diseases of the respiratory system compl preg/chldbrth
O99.51- Diseases of the respiratory system complicating pregnancy
O99.511 Diseases of the respiratory system complicating pregnancy, first trimester
  short: Diseases of the resp sys comp pregnancy, first trimester
O99.6- Diseases of the digestive system complicating pregnancy, childbirth and the puerperium
  short: Diseases of the digestive system compl preg/chldbrth
O99.61- Diseases of the digestive system complicating pregnancy
O99.611 Diseases of the digestive system complicating pregnancy, first trimester
  short: Diseases of the dgstv sys comp pregnancy, first trimester
O99.7- Diseases of the skin and subcutaneous tissue complicating pregnancy, childbirth and the puerperium
  short: Diseases of the skin, subcu compl preg/chldbrth
O99.71- Diseases of the skin and subcutaneous tissue complicating pregnancy
  short: Diseases of the skin, subcu complicating pregnancy
O99.711 Diseases of the skin and subcutaneous tissue complicating pregnancy, first trimester
  short: Diseases of the skin, subcu comp pregnancy, first trimester
O99.8- Other specified diseases and conditions complicating pregnancy, childbirth and the puerperium
  short: Oth diseases and conditions compl preg/chldbrth
O99.82- Streptococcus B carrier state complicating pregnancy, childbirth and the puerperium
  short: Streptococcus B carrier state compl preg/chldbrth
O99.820 Streptococcus B carrier state complicating pregnancy
O99.824 Streptococcus B carrier state complicating childbirth
O99.89- Other specified diseases and conditions complicating pregnancy, childbirth and the puerperium
  short: Oth diseases and conditions compl preg/chldbrth
O99.891 Other specified diseases and conditions complicating pregnancy
  short: Oth diseases and conditions complicating pregnancy
O99.892 Other specified diseases and conditions complicating childbirth
  short: Oth diseases and conditions complicating childbirth
O99.893 Other specified diseases and conditions complicating puerperium
  short: Oth diseases and conditions complicating puerperium
`;
