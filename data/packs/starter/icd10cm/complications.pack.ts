export const complications = `
# T6 to T8: toxic effects, allergy, complications of care
T63.- Toxic effect of contact with venomous animals and plants
T63.3- Toxic effect of venom of spider
T63.30- Toxic effect of unspecified spider venom
T63.301- Toxic effect of unspecified spider venom, accidental (unintentional)
  short: Toxic effect of unsp spider venom, accidental
T63.301A Toxic effect of unspecified spider venom, accidental (unintentional), initial encounter
  short: Toxic effect of unsp spider venom, accidental, init
T63.4- Toxic effect of venom of other arthropods
T63.44- Toxic effect of venom of bees
T63.441- Toxic effect of venom of bees, accidental (unintentional)
T63.441A Toxic effect of venom of bees, accidental (unintentional), initial encounter
  short: Toxic effect of venom of bees, accidental, init
T63.444- Toxic effect of venom of bees, undetermined
T63.444A Toxic effect of venom of bees, undetermined, initial encounter
  short: Toxic effect of venom of bees, undetermined, init encntr
T63.48- Toxic effect of venom of other arthropod
T63.481- Toxic effect of venom of other arthropod, accidental (unintentional)
  short: Toxic effect of venom of arthropod, accidental
T63.481A Toxic effect of venom of other arthropod, accidental (unintentional), initial encounter
  short: Toxic effect of venom of arthropod, accidental, init
T63.484- Toxic effect of venom of other arthropod, undetermined
T63.484A Toxic effect of venom of other arthropod, undetermined, initial encounter
  short: Toxic effect of venom of oth arthropod, undetermined, init
T67.- Effects of heat and light
T67.1- Heat syncope
T67.1XXA Heat syncope, initial encounter
T67.5- Heat exhaustion, unspecified
T67.5XXA Heat exhaustion, unspecified, initial encounter
T68.- Hypothermia
T68.XXXA Hypothermia, initial encounter
T74.- Adult and child abuse, neglect and other maltreatment, confirmed
  short: Adult and child abuse, neglect and oth maltreat, confirmed
T74.1- Physical abuse, confirmed
T74.12- Child physical abuse, confirmed
T74.12XA Child physical abuse, confirmed, initial encounter
T74.9- Unspecified maltreatment, confirmed
T74.92- Unspecified child maltreatment, confirmed
T74.92XA Unspecified child maltreatment, confirmed, initial encounter
T75.- Other and unspecified effects of other external causes
T75.4- Electrocution
T75.4XXA Electrocution, initial encounter
T78.- Adverse effects, not elsewhere classified
T78.0- Anaphylactic reaction due to food
T78.00- Anaphylactic reaction due to unspecified food
T78.00XA Anaphylactic reaction due to unspecified food, initial encounter
  short: Anaphylactic reaction due to unspecified food, init encntr
T78.01- Anaphylactic reaction due to peanuts
T78.01XA Anaphylactic reaction due to peanuts, initial encounter
T78.02- Anaphylactic reaction due to shellfish (crustaceans)
T78.02XA Anaphylactic reaction due to shellfish (crustaceans), initial encounter
  short: Anaphylactic reaction due to shellfish (crustaceans), init
T78.05- Anaphylactic reaction due to tree nuts and seeds
T78.05XA Anaphylactic reaction due to tree nuts and seeds, initial encounter
  short: Anaphylactic reaction due to tree nuts and seeds, init
T78.1- Other adverse food reactions, not elsewhere classified
T78.1XXA Other adverse food reactions, not elsewhere classified, initial encounter
  short: Oth adverse food reactions, not elsewhere classified, init
T78.2- Anaphylactic shock, unspecified
T78.2XXA Anaphylactic shock, unspecified, initial encounter
T78.3- Angioneurotic edema
T78.3XXA Angioneurotic edema, initial encounter
T78.4- Other and unspecified allergy
T78.40- Allergy, unspecified
T78.40XA Allergy, unspecified, initial encounter
T78.49- Other allergy
T78.49XA Other allergy, initial encounter
T80.- Complications following infusion, transfusion and therapeutic injection
  short: Comp following infusion, transfusion and theraputc injection
T80.8- Other complications following infusion, transfusion and therapeutic injection
  short: Oth comp fol infusion, transfuse and theraputc injection
T80.89- Other complications following infusion, transfusion and therapeutic injection
  short: Oth comp fol infusion, transfuse and theraputc injection
T80.89XA Other complications following infusion, transfusion and therapeutic injection, initial encounter
  short: Oth comp fol infusion, transfuse and theraputc inject, init
T81.- Complications of procedures, not elsewhere classified
T81.3- Disruption of wound, not elsewhere classified
T81.30- Disruption of wound, unspecified
T81.30XA Disruption of wound, unspecified, initial encounter
T81.31- Disruption of external operation (surgical) wound, not elsewhere classified
  short: Disruption of external operation (surgical) wound, NEC
T81.31XA Disruption of external operation (surgical) wound, not elsewhere classified, initial encounter
  short: Disruption of external operation (surgical) wound, NEC, init
T81.33- Disruption of traumatic injury wound repair
T81.33XA Disruption of traumatic injury wound repair, initial encounter
  short: Disruption of traumatic injury wound repair, init encntr
T81.4- Infection following a procedure
T81.40- Infection following a procedure, unspecified
T81.40XA Infection following a procedure, unspecified, initial encounter
  short: Infection following a procedure, unspecified, init
T81.41- Infection following a procedure, superficial incisional surgical site
  short: Infection fol a procedure, superfic incisional surgical site
T81.41XA Infection following a procedure, superficial incisional surgical site, initial encounter
  short: Infct fol a proc, superfic incisional surgical site, init
T81.42- Infection following a procedure, deep incisional surgical site
  short: Infection fol a procedure, deep incisional surgical site
T81.42XA Infection following a procedure, deep incisional surgical site, initial encounter
  short: Infct fol a procedure, deep incisional surgical site, init
T81.49- Infection following a procedure, other surgical site
T81.49XA Infection following a procedure, other surgical site, initial encounter
  short: Infection following a procedure, other surgical site, init
T81.7- Vascular complications following a procedure, not elsewhere classified
  short: Vascular complications following a procedure, NEC
T81.71- Complication of artery following a procedure, not elsewhere classified
  short: Complication of artery following a procedure, NEC
T81.718- Complication of other artery following a procedure, not elsewhere classified
  short: Complication of artery following a procedure, NEC
T81.718A Complication of other artery following a procedure, not elsewhere classified, initial encounter
  short: Complication of artery following a procedure, NEC, init
T81.8- Other complications of procedures, not elsewhere classified
T81.89- Other complications of procedures, not elsewhere classified
T81.89XA Other complications of procedures, not elsewhere classified, initial encounter
  short: Oth complications of procedures, NEC, init
T81.9- Unspecified complication of procedure
T81.9XXA Unspecified complication of procedure, initial encounter
T82.- Complications of cardiac and vascular prosthetic devices, implants and grafts
  short: Complications of cardiac and vascular prosth dev/grft
T82.8- Other specified complications of cardiac and vascular prosthetic devices, implants and grafts
  short: Oth complications of cardiac and vascular prosth dev/grft
T82.85- Stenosis due to cardiac and vascular prosthetic devices, implants and grafts
  short: Stenosis due to cardiac and vascular prosth dev/grft
T82.855- Stenosis of coronary artery stent
T82.855A Stenosis of coronary artery stent, initial encounter
T82.89- Other specified complication of cardiac and vascular prosthetic devices, implants and grafts
  short: Oth complication of cardiac and vascular prosth dev/grft
T82.898- Other specified complication of vascular prosthetic devices, implants and grafts
  short: Oth complication of vascular prosth dev/grft
T82.898A Other specified complication of vascular prosthetic devices, implants and grafts, initial encounter
  short: Oth complication of vascular prosth dev/grft, init
T83.- Complications of genitourinary prosthetic devices, implants and grafts
  short: Complications of genitourinary prosth dev/grft
T83.5- Infection and inflammatory reaction due to prosthetic device, implant and graft in urinary system
  short: Infect/inflm reaction due to prosth dev/grft in urinry sys
T83.51- Infection and inflammatory reaction due to urinary catheter
T83.511- Infection and inflammatory reaction due to indwelling urethral catheter
  short: I/I react d/t indwelling urethral catheter
T83.511A Infection and inflammatory reaction due to indwelling urethral catheter, initial encounter
  short: I/I react d/t indwelling urethral catheter, init
T84.- Complications of internal orthopedic prosthetic devices, implants and grafts
  short: Complications of internal orthopedic prosth dev/grft
T84.0- Mechanical complication of internal joint prosthesis
T84.03- Mechanical loosening of internal prosthetic joint
T84.033- Mechanical loosening of internal left knee prosthetic joint
T84.033A Mechanical loosening of internal left knee prosthetic joint, initial encounter
  short: Mech loosening of internal left knee prosthetic joint, init
T84.5- Infection and inflammatory reaction due to internal joint prosthesis
  short: Infect/inflm reaction due to internal joint prosthesis
T84.51- Infection and inflammatory reaction due to internal right hip prosthesis
  short: Infect/inflm reaction due to internal right hip prosthesis
T84.51XA Infection and inflammatory reaction due to internal right hip prosthesis, initial encounter
  short: Infect/inflm reaction due to internal right hip prosth, init
T84.54- Infection and inflammatory reaction due to internal left knee prosthesis
  short: Infect/inflm reaction due to internal left knee prosthesis
T84.54XA Infection and inflammatory reaction due to internal left knee prosthesis, initial encounter
  short: Infect/inflm reaction due to internal left knee prosth, init
T84.8- Other specified complications of internal orthopedic prosthetic devices, implants and grafts
  short: Oth complications of internal orthopedic prosth dev/grft
T84.84- Pain due to internal orthopedic prosthetic devices, implants and grafts
  short: Pain due to internal orthopedic prosth dev/grft
T84.84XA Pain due to internal orthopedic prosthetic devices, implants and grafts, initial encounter
  short: Pain due to internal orthopedic prosth dev/grft, init
T85.- Complications of other internal prosthetic devices, implants and grafts
  short: Complications of internal prosth dev/grft
T85.7- Infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
  short: Infect/inflm reaction due to oth internal prosth dev/grft
T85.79- Infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
  short: Infect/inflm reaction due to oth internal prosth dev/grft
T85.79XA Infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts, initial encounter
  short: Infect/inflm reaction due to oth int prosth dev/grft, init
T86.- Complications of transplanted organs and tissue
T86.1- Complications of kidney transplant
T86.10 Unspecified complication of kidney transplant
T86.11 Kidney transplant rejection
T87.- Complications peculiar to reattachment and amputation
T87.4- Infection of amputation stump
T87.43 Infection of amputation stump, right lower extremity
T88.- Other complications of surgical and medical care, not elsewhere classified
  short: Oth complications of surgical and medical care, NEC
T88.5- Other complications of anesthesia
T88.59- Other complications of anesthesia
T88.59XA Other complications of anesthesia, initial encounter
T88.7- Unspecified adverse effect of drug or medicament
T88.7XXA Unspecified adverse effect of drug or medicament, initial encounter
  short: Unsp adverse effect of drug or medicament, init encntr
T88.9- Complication of surgical and medical care, unspecified
T88.9XXA Complication of surgical and medical care, unspecified, initial encounter
  short: Complication of surgical and medical care, unsp, init encntr
`;
