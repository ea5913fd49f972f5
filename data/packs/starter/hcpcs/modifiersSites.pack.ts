export const modifiersSites = `
# Modifiers that name the side, the digit, the lid or the vessel, and distinct services
E1 Upper left, eyelid
  short: Upper left eyelid
  added: 1995-01-01; action: N 1999-01-01; coverage: C
E2 Lower left, eyelid
  short: Lower left eyelid
  added: 1995-01-01; action: N 1999-01-01; coverage: C
E3 Upper right, eyelid
  short: Upper right eyelid
  added: 1995-01-01; action: N 1999-01-01; coverage: C
E4 Lower right, eyelid
  short: Lower right eyelid
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F1 Left hand, second digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F2 Left hand, third digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F3 Left hand, fourth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F4 Left hand, fifth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F5 Right hand, thumb
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F6 Right hand, second digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F7 Right hand, third digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F8 Right hand, fourth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
F9 Right hand, fifth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
FA Left hand, thumb
  added: 1995-01-01; action: N 1999-01-01; coverage: C
LC Left circumflex coronary artery
  short: Lft circum coronary artery
  added: 1997-01-01; action: N 1997-01-01; coverage: C
LD Left anterior descending coronary artery
  short: Left ant des coronary artery
  added: 1997-01-01; action: N 1997-01-01; coverage: C
LM Left main coronary artery
  added: 2013-01-01; action: N 2013-01-01; coverage: C
LT Left side (used to identify procedures performed on the left side of the body)
  short: Left side
  added: 1984-01-01; action: N 1997-01-01; coverage: C
RC Right coronary artery
  added: 1997-01-01; action: N 1997-01-01; coverage: C
RI Ramus intermedius coronary artery
  short: Ramus intermedius cor artery
  added: 2013-01-01; action: N 2013-01-01; coverage: C
RT Right side (used to identify procedures performed on the right side of the body)
  short: Right side
  added: 1984-01-01; action: N 1997-01-01; coverage: C
T1 Left foot, second digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T2 Left foot, third digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T3 Left foot, fourth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T4 Left foot, fifth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T5 Right foot, great toe
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T6 Right foot, second digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T7 Right foot, third digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T8 Right foot, fourth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
T9 Right foot, fifth digit
  added: 1995-01-01; action: N 1999-01-01; coverage: C
TA Left foot, great toe
  added: 1995-01-01; action: N 1999-01-01; coverage: C
XE Separate encounter, a service that is distinct because it occurred during a separate encounter
  short: Separate encounter
  added: 2015-01-01; action: N 2015-01-01; coverage: C
XP Separate practitioner, a service that is distinct because it was performed by a different practitioner
  short: Separate practitioner
  added: 2015-01-01; action: N 2015-01-01; coverage: C
XS Separate structure, a service that is distinct because it was performed on a separate organ/structure
  short: Separate organ/structure
  added: 2015-01-01; action: N 2015-01-01; coverage: C
XU Unusual non-overlapping service, the use of a service that is distinct because it does not overlap usual components of the main service
  short: Unusual separate service
  added: 2015-01-01; action: N 2015-01-01; coverage: C
`;
