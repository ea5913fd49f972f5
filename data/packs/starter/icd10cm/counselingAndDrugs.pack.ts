export const counselingAndDrugs = `
# Z7: counseling, lifestyle, long-term drugs
Z71.- Persons encountering health services for other counseling and medical advice, not elsewhere classified
  short: Persons encntr health serv for oth cnsl and med advice, NEC
Z71.0 Person encountering health services to consult on behalf of another person
  short: Prsn encntr hlth serv to consult on behalf of another person
Z71.1 Person with feared health complaint in whom no diagnosis is made
  short: Person w feared hlth complaint in whom no diagnosis is made
Z71.2 Person consulting for explanation of examination or test findings
  short: Person consulting for explanation of exam or test findings
Z71.3 Dietary counseling and surveillance
Z71.4- Alcohol abuse counseling and surveillance
Z71.41 Alcohol abuse counseling and surveillance of alcoholic
Z71.42 Counseling for family member of alcoholic
Z71.5- Drug abuse counseling and surveillance
Z71.51 Drug abuse counseling and surveillance of drug abuser
Z71.6 Tobacco abuse counseling
Z71.7 Human immunodeficiency virus [HIV] counseling
Z71.8- Other specified counseling
Z71.82 Exercise counseling
Z71.83 Encounter for nonprocreative genetic counseling
Z71.84 Encounter for health counseling related to travel
Z71.85 Encounter for immunization safety counseling
Z71.87 Encounter for pediatric-to-adult transition counseling
Z71.88 Encounter for counseling for socioeconomic factors
Z71.89 Other specified counseling
Z71.9 Counseling, unspecified
Z72.- Problems related to lifestyle
Z72.0 Tobacco use
Z72.3 Lack of physical exercise
Z72.4 Inappropriate diet and eating habits
Z72.5- High risk sexual behavior
Z72.51 High risk heterosexual behavior
Z72.6 Gambling and betting
Z72.8- Other problems related to lifestyle
Z72.82- Problems related to sleep
Z72.820 Sleep deprivation
Z72.821 Inadequate sleep hygiene
Z72.89 Other problems related to lifestyle
Z72.9 Problem related to lifestyle, unspecified
Z73.- Problems related to life management difficulty
Z73.3 Stress, not elsewhere classified
Z73.6 Limitation of activities due to disability
Z74.- Problems related to care provider dependency
Z74.0- Reduced mobility
Z74.01 Bed confinement status
Z74.09 Other reduced mobility
Z74.1 Need for assistance with personal care
Z74.2 Need for assistance at home and no other household member able to render care
  short: Need for assist at home & no house memb able to render care
Z74.3 Need for continuous supervision
Z75.- Problems related to medical facilities and other health care
Z75.1 Person awaiting admission to adequate facility elsewhere
Z75.3 Unavailability and inaccessibility of health-care facilities
Z76.- Persons encountering health services in other circumstances
Z76.0 Encounter for issue of repeat prescription
Z76.1 Encounter for health supervision and care of foundling
Z76.2 Encounter for health supervision and care of other healthy infant and child
  short: Encntr for hlth suprvsn and care of healthy infant and child
Z76.3 Healthy person accompanying sick person
Z76.5 Malingerer [conscious simulation]
Z76.8- Persons encountering health services in other specified circumstances
  short: Persons encountering health services in oth circumstances
Z76.81 Expectant parent(s) prebirth pediatrician visit
Z76.82 Awaiting organ transplant status
Z76.89 Persons encountering health services in other specified circumstances
  short: Persons encountering health services in oth circumstances
Z77.- Other contact with and (suspected) exposures hazardous to health
  short: Oth contact w and (suspected) exposures hazardous to health
Z77.0- Contact with and (suspected) exposure to hazardous, chiefly nonmedicinal, chemicals
  short: Contact w and exposure to hazard, chiefly nonmed, chemicals
Z77.01- Contact with and (suspected) exposure to hazardous metals
Z77.011 Contact with and (suspected) exposure to lead
Z77.1- Contact with and (suspected) exposure to environmental pollution and hazards in the physical environment
  short: Contact w and exposure pollutn & hazrd in phys envr
Z77.12- Contact with and (suspected) exposure to hazards in the physical environment
  short: Contact w and expsr to hazards in the physical environment
Z77.120 Contact with and (suspected) exposure to mold (toxic)
Z77.2- Contact with and (suspected) exposure to other hazardous substances
  short: Contact with and exposure to other hazardous substances
Z77.21 Contact with and (suspected) exposure to potentially hazardous body fluids
  short: Contact w and exposure to potentially hazardous body fluids
Z77.22 Contact with and (suspected) exposure to environmental tobacco smoke (acute) (chronic)
  short: Cntct w and expsr to environ tobacco smoke (acute) (chronic)
Z77.9 Other contact with and (suspected) exposures hazardous to health
  short: Oth contact w and (suspected) exposures hazardous to health
Z78.- Other specified health status
Z78.0 Asymptomatic menopausal state
Z78.9 Other specified health status
Z79.- Long term (current) drug therapy
Z79.0- Long term (current) use of anticoagulants and antithrombotics/antiplatelets
  short: Long term (current) use of antocoag/antithrom/angiplate
Z79.01 Long term (current) use of anticoagulants
Z79.02 Long term (current) use of antithrombotics/antiplatelets
Z79.1 Long term (current) use of non-steroidal anti-inflammatories (NSAID)
  short: Long term (current) use of non-steroidal non-inflam (NSAID)
Z79.2 Long term (current) use of antibiotics
Z79.3 Long term (current) use of hormonal contraceptives
Z79.4 Long term (current) use of insulin
Z79.5- Long term (current) use of steroids
Z79.51 Long term (current) use of inhaled steroids
Z79.52 Long term (current) use of systemic steroids
Z79.6- Long term (current) use of immunomodulators and immunosuppressants
  short: Long term (crnt) use of immunomodulator & immunosuppressant
Z79.60 Long term (current) use of unspecified immunomodulators and immunosuppressants
  short: Lng trm (crnt) use unsp immunomodulator & immunosuppressant
Z79.61 Long term (current) use of immunomodulator
Z79.62- Long term (current) use of immunosuppressant
Z79.620 Long term (current) use of immunosuppressive biologic
Z79.621 Long term (current) use of calcineurin inhibitor
Z79.622 Long term (current) use of Janus kinase inhibitor
Z79.624 Long term (current) use of inhibitors of nucleotide synthesis
  short: Long term (current) use of inhibtr of nucleotide synthesis
Z79.63- Long term (current) use of chemotherapeutic agent
Z79.631 Long term (current) use of antimetabolite agent
Z79.632 Long term (current) use of antitumor antibiotic
Z79.64 Long term (current) use of myelosuppressive agent
Z79.69 Long term (current) use of other immunomodulators and immunosuppressants
  short: Lng trm (crnt) use of immunomodulator & immunosuppressant
Z79.8- Other long term (current) drug therapy
Z79.81- Long term (current) use of agents affecting estrogen receptors and estrogen levels
  short: Lng trm (crnt) use of agnt aff estrog recpt & estrog levels
Z79.810 Long term (current) use of selective estrogen receptor modulators (SERMs)
  short: Lng trm (crnt) use of slctv estrog receptor modulators
Z79.811 Long term (current) use of aromatase inhibitors
Z79.818 Long term (current) use of other agents affecting estrogen receptors and estrogen levels
  short: Lng trm (crnt) use of agnt aff estrog recpt & estrog levels
Z79.82 Long term (current) use of aspirin
Z79.83 Long term (current) use of bisphosphonates
Z79.84 Long term (current) use of oral hypoglycemic drugs
Z79.85 Long-term (current) use of injectable non-insulin antidiabetic drugs
  short: Lng trm (crnt) use injectable non-insulin antidiabetic drugs
Z79.89- Other long term (current) drug therapy
Z79.890 Hormone replacement therapy
Z79.891 Long term (current) use of opiate analgesic
Z79.899 Other long term (current) drug therapy
`;
