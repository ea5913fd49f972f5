export const contactAndImmunization = `
# Z2: contact with infection, immunization
Z20.- Contact with and (suspected) exposure to communicable diseases
  short: Contact w and (suspected) exposure to communicable diseases
Z20.1 Contact with and (suspected) exposure to tuberculosis
Z20.2 Contact with and (suspected) exposure to infections with a predominantly sexual mode of transmission
  short: Contact w and exposure to infect w a sexl mode of transmiss
Z20.3 Contact with and (suspected) exposure to rabies
Z20.4 Contact with and (suspected) exposure to rubella
Z20.5 Contact with and (suspected) exposure to viral hepatitis
Z20.6 Contact with and (suspected) exposure to human immunodeficiency virus [HIV]
  short: Contact w and (suspected) exposure to human immunodef virus
Z20.7 Contact with and (suspected) exposure to pediculosis, acariasis and other infestations
  short: Cntct w & expsr to pediculosis, acariasis & oth infestations
Z20.8- Contact with and (suspected) exposure to other communicable diseases
  short: Contact w and exposure to oth communicable diseases
Z20.81- Contact with and (suspected) exposure to other bacterial communicable diseases
  short: Contact w and exposure to oth bact communicable diseases
Z20.811 Contact with and (suspected) exposure to meningococcus
Z20.818 Contact with and (suspected) exposure to other bacterial communicable diseases
  short: Contact w and exposure to oth bact communicable diseases
Z20.82- Contact with and (suspected) exposure to other viral communicable diseases
  short: Contact w and exposure to oth viral communicable diseases
Z20.820 Contact with and (suspected) exposure to varicella
Z20.822 Contact with and (suspected) exposure to COVID-19
Z20.828 Contact with and (suspected) exposure to other viral communicable diseases
  short: Contact w and exposure to oth viral communicable diseases
Z20.89 Contact with and (suspected) exposure to other communicable diseases
  short: Contact w and exposure to oth communicable diseases
Z20.9 Contact with and (suspected) exposure to unspecified communicable disease
  short: Contact w and exposure to unsp communicable disease
Z21 Asymptomatic human immunodeficiency virus [HIV] infection status
  short: Asymptomatic human immunodeficiency virus infection status
Z22.- Carrier of infectious disease
Z22.3- Carrier of other specified bacterial diseases
Z22.32- Carrier of bacterial disease due to staphylococci
Z22.322 Carrier or suspected carrier of Methicillin resistant Staphylococcus aureus
  short: Carrier or suspected carrier of methicillin resis staph
Z22.33- Carrier of bacterial disease due to streptococci
Z22.330 Carrier of Group B streptococcus
Z22.7 Latent tuberculosis
Z23 Encounter for immunization
Z28.- Immunization not carried out and underimmunization status
Z28.0- Immunization not carried out because of contraindication
Z28.01 Immunization not carried out because of acute illness of patient
  short: Immunization not crd out because of acute illness of patient
Z28.09 Immunization not carried out because of other contraindication
  short: Immunization not carried out because of oth contraindication
Z28.1 Immunization not carried out because of patient decision for reasons of belief or group pressure
  short: Immuniz not crd out because of patient belief/grp pressr
Z28.2- Immunization not carried out because of patient decision for other and unspecified reason
  short: Immuniz not crd out bec pt decision for oth and unsp reason
Z28.20 Immunization not carried out because of patient decision for unspecified reason
  short: Immuniz not crd out bec patient decision for unsp reason
Z28.21 Immunization not carried out because of patient refusal
Z28.29 Immunization not carried out because of patient decision for other reason
  short: Immuniz not crd out bec patient decision for oth reason
Z28.3- Underimmunization status
Z28.31- Underimmunization for COVID-19 status
Z28.310 Unvaccinated for COVID-19
Z28.311 Partially vaccinated for COVID-19
Z28.39 Other underimmunization status
Z28.8- Immunization not carried out for other reason
Z28.82 Immunization not carried out because of caregiver refusal
Z28.9 Immunization not carried out for unspecified reason
Z29.- Encounter for other prophylactic measures
Z29.1- Encounter for prophylactic immunotherapy
Z29.11 Encounter for prophylactic immunotherapy for respiratory syncytial virus (RSV)
  short: Enctr for prphylc immther for resp syncytial virus (RSV)
Z29.3 Encounter for prophylactic fluoride administration
Z29.8- Encounter for other specified prophylactic measures
Z29.81 Encounter for HIV pre-exposure prophylaxis
`;
