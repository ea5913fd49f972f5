import type { MODIFIER_FAMILY_NAMES } from './familyNames.modifier.ts';

type ModifierFamily = keyof typeof MODIFIER_FAMILY_NAMES;

/** Source: the texts of the modifiers in the CMS HCPCS file, January 2025. */
const MODIFIERS: ReadonlyArray<readonly [ModifierFamily, string]> = [
  ['modifier-anatomic', 'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 LC LD LM LT RC RI RT TA T1 T2 T3 T4 T5 T6 T7 T8 T9'],
  ['modifier-distinct', 'XE XP XS XU'],
  ['modifier-drug', 'EA EB EC ED EE EJ EM GS J1 J2 J3 JA JB JC JD JE JG JK JL JW JZ KD KO KP KQ RD SH SJ SS SV TB'],
  [
    'modifier-equipment',
    'A1 A2 A3 A4 A5 A6 A7 A8 A9 AU AV AW BA BO BP BR BU J4 J5 K0 K1 K2 K3 K4 KA KB KC KE KF KG KH KI KJ KK KL KM KN KR KS ' +
      'KT KU KV KW KY LL MS N1 N2 N3 NB NR NU PL QA QB QE QF QG QH QR RA RB RR TW UE VP FB FC',
  ],
  ['modifier-coverage', 'CA CG CR EY GA GK GL GU GW GV GX GY GZ KX KZ M2 QJ CC GB PA PB PC SC Q0 Q1'],
  [
    'modifier-professional',
    'AB AE AF AG AH AI AJ AK AM AO AP AQ AR AS AT AZ CH CI CJ CK CL CM CN CO CQ CT DA ER FQ FR FS FT FX FY G0 GC GE GF GG GH GJ ' +
      'GN GO GP GQ GR GT PD PI PN PO PS PT Q3 Q4 Q5 Q6 Q7 Q8 Q9 QP QW SA SB SD SF SG SM SN SQ SU SW TC TD TE TH X1 X2 X3 X4 X5',
  ],
  ['modifier-anesthesia', 'AA AD G8 G9 P1 P2 P3 P4 P5 P6 QK QS QX QY QZ'],
  ['modifier-dialysis', 'AX AY CB CD CE CF G1 G2 G3 G4 G5 G6 V5 V6 V7'],
  ['modifier-ambulance', 'GM QL QM QN TK TN TP TQ UN UP UQ UR US'],
  [
    'modifier-state',
    'EP ET FP H9 HA HB HC HD HE HF HG HH HI HJ HK HL HM HN HO HP HQ HR HS HT HU HV HW HX HY HZ SE SK SL ST SY TF TG TJ TL TM TR TS ' +
      'TT TU TV U1 U2 U3 U4 U5 U6 U7 U8 U9 UA UB UC UD UF UG UH UJ UK',
  ],
];

const FAMILY_OF = new Map(
  MODIFIERS.flatMap(([family, codes]) => codes.split(' ').map(code => [code, family] as const)),
);

/** The family of a HCPCS modifier; one without a family of its own is "other". */
export function modifierFamily(code: string): ModifierFamily {
  return FAMILY_OF.get(code) ?? 'modifier-other';
}
