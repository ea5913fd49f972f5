export const birth = `
# O3 to O8: fetus, labor, after birth
O30.- Multiple gestation
O30.0- Twin pregnancy
O30.00- Twin pregnancy, unspecified number of placenta and unspecified number of amniotic sacs
  short: Twin pregnancy, unsp num plcnta & amnio sacs
O30.001 Twin pregnancy, unspecified number of placenta and unspecified number of amniotic sacs, first trimester
  short: Twin preg, unsp num plcnta & amnio sacs, first trimester
O30.04- Twin pregnancy, dichorionic/diamniotic
O30.041 Twin pregnancy, dichorionic/diamniotic, first trimester
O30.042 Twin pregnancy, dichorionic/diamniotic, second trimester
O30.043 Twin pregnancy, dichorionic/diamniotic, third trimester
O30.049 Twin pregnancy, dichorionic/diamniotic, unspecified trimester
  short: Twin pregnancy, dichorionic/diamniotic, unsp trimester
O32.- Maternal care for malpresentation of fetus
O32.1- Maternal care for breech presentation
O32.1XX0 Maternal care for breech presentation, not applicable or unspecified
  short: Maternal care for breech presentation, unsp
O34.- Maternal care for abnormality of pelvic organs
O34.1- Maternal care for benign tumor of corpus uteri
O34.10 Maternal care for benign tumor of corpus uteri, unspecified trimester
  short: Maternal care for benign tumor of corpus uteri, unsp tri
O34.11 Maternal care for benign tumor of corpus uteri, first trimester
  short: Maternal care for benign tumor of corpus uteri, first tri
O34.2- Maternal care due to uterine scar from previous surgery
O34.21- Maternal care for scar from previous cesarean delivery
O34.211 Maternal care for low transverse scar from previous cesarean delivery
  short: Matern care for low transverse scar from prev cesarean del
O34.212 Maternal care for vertical scar from previous cesarean delivery
  short: Maternal care for vertical scar from previous cesarean del
O34.219 Maternal care for unspecified type scar from previous cesarean delivery
  short: Maternal care for unsp type scar from previous cesarean del
O34.29 Maternal care due to uterine scar from other previous surgery
  short: Maternal care due to uterine scar from oth previous surgery
O34.3- Maternal care for cervical incompetence
O34.32 Maternal care for cervical incompetence, second trimester
O34.33 Maternal care for cervical incompetence, third trimester
O36.- Maternal care for other fetal problems
O36.0- Maternal care for rhesus isoimmunization
O36.01- Maternal care for anti-D [Rh] antibodies
O36.011- Maternal care for anti-D [Rh] antibodies, first trimester
O36.0110 Maternal care for anti-D [Rh] antibodies, first trimester, not applicable or unspecified
  short: Maternal care for anti-D antibodies, first trimester, unsp
O36.5- Maternal care for known or suspected poor fetal growth
O36.59- Maternal care for other known or suspected poor fetal growth
O36.592- Maternal care for other known or suspected poor fetal growth, second trimester
  short: Matern care for oth known or susp poor fetal grth, 2nd tri
O36.5920 Maternal care for other known or suspected poor fetal growth, second trimester, not applicable or unspecified
  short: Matern care for oth or susp poor fetl grth, 2nd tri, unsp
O36.593- Maternal care for other known or suspected poor fetal growth, third trimester
  short: Matern care for oth known or susp poor fetal grth, third tri
O36.5930 Maternal care for other known or suspected poor fetal growth, third trimester, not applicable or unspecified
  short: Matern care for oth or susp poor fetl grth, third tri, unsp
O36.599- Maternal care for other known or suspected poor fetal growth, unspecified trimester
  short: Matern care for oth known or susp poor fetal grth, unsp tri
O36.5990 Maternal care for other known or suspected poor fetal growth, unspecified trimester, not applicable or unspecified
  short: Matern care for oth or susp poor fetl grth, unsp tri, unsp
O36.6- Maternal care for excessive fetal growth
O36.63- Maternal care for excessive fetal growth, third trimester
O36.63X0 Maternal care for excessive fetal growth, third trimester, not applicable or unspecified
  short: Maternal care for excess fetal growth, third trimester, unsp
O36.8- Maternal care for other specified fetal problems
O36.80- Pregnancy with inconclusive fetal viability
O36.80X0 Pregnancy with inconclusive fetal viability, not applicable or unspecified
  short: Pregnancy w inconclusive fetal viability, unsp
O36.81- Decreased fetal movements
O36.812- Decreased fetal movements, second trimester
O36.8120 Decreased fetal movements, second trimester, not applicable or unspecified
  short: Decreased fetal movements, second trimester, unsp
O36.813- Decreased fetal movements, third trimester
O36.8130 Decreased fetal movements, third trimester, not applicable or unspecified
  short: Decreased fetal movements, third trimester, unsp
O36.819- Decreased fetal movements, unspecified trimester
O36.8190 Decreased fetal movements, unspecified trimester, not applicable or unspecified
  short: Decreased fetal movements, unsp trimester, unsp
O36.83- Maternal care for abnormalities of the fetal heart rate or rhythm
  short: Maternal care for abnlt of the fetal heart rate or rhythm
O36.839- Maternal care for abnormalities of the fetal heart rate or rhythm, unspecified trimester
  short: Matern care for abnlt of fetal heart rate or rhym, unsp tri
O36.8390 Maternal care for abnormalities of the fetal heart rate or rhythm, unspecified trimester, not applicable or unspecified
  short: Matern care for abnlt fetl hrt rate or rhym, unsp tri, unsp
O42.- Premature rupture of membranes
O42.0- Premature rupture of membranes, onset of labor within 24 hours of rupture
  short: Premature ROM, onset of labor within 24 hours of rupture
O42.02 Full-term premature rupture of membranes, onset of labor within 24 hours of rupture
  short: Full-term prem ROM, onset labor within 24 hours of rupture
O42.9- Premature rupture of membranes, unspecified as to length of time between rupture and onset of labor
  short: Premature ROM, unsp time betw rupture and onset of labor
O42.90 Premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, unspecified weeks of gestation
  short: Prem ROM, 7th0 betw rupt & onst labr, unsp weeks of gest
O44.- Placenta previa
O44.0- Complete placenta previa NOS or without hemorrhage
O44.03 Complete placenta previa NOS or without hemorrhage, third trimester
  short: Complete placenta previa NOS or without hemor, third tri
O46.- Antepartum hemorrhage, not elsewhere classified
O46.9- Antepartum hemorrhage, unspecified
O46.93 Antepartum hemorrhage, unspecified, third trimester
O47.- False labor
O47.0- False labor before 37 completed weeks of gestation
O47.02 False labor before 37 completed weeks of gestation, second trimester
  short: False labor before 37 completed weeks of gest, second tri
O47.03 False labor before 37 completed weeks of gestation, third trimester
  short: False labor before 37 completed weeks of gest, third tri
O47.1 False labor at or after 37 completed weeks of gestation
O47.9 False labor, unspecified
O48.- Late pregnancy
O48.0 Post-term pregnancy
O48.1 Prolonged pregnancy
O60.- Preterm labor
O60.0- Preterm labor without delivery
O60.02 Preterm labor without delivery, second trimester
O60.03 Preterm labor without delivery, third trimester
O60.1- Preterm labor with preterm delivery
O60.14- Preterm labor third trimester with preterm delivery third trimester
  short: Preterm labor third tri w preterm delivery third trimester
O60.14X0 Preterm labor third trimester with preterm delivery third trimester, not applicable or unspecified
  short: Preterm labor third tri w preterm delivery third tri, unsp
O61.- Failed induction of labor
O61.0 Failed medical induction of labor
O62.- Abnormalities of forces of labor
O62.0 Primary inadequate contractions
O63.- Long labor
O63.0 Prolonged first stage (of labor)
O68 Labor and delivery complicated by abnormality of fetal acid-base balance
  short: Labor and delivery comp by abnlt of fetal acid-base balance
O70.- Perineal laceration during delivery
O70.0 First degree perineal laceration during delivery
O70.1 Second degree perineal laceration during delivery
O70.3 Fourth degree perineal laceration during delivery
O72.- Postpartum hemorrhage
O72.0 Third-stage hemorrhage
O72.1 Other immediate postpartum hemorrhage
O80 Encounter for full-term uncomplicated delivery
O82 Encounter for cesarean delivery without indication
O85 Puerperal sepsis
O86.- Other puerperal infections
O86.0- Infection of obstetric surgical wound
O86.00 Infection of obstetric surgical wound, unspecified
O86.4 Pyrexia of unknown origin following delivery
`;
