/** A part of the HCPCS list with a heading of ours: a letter, or a run of codes under it. */
export interface HcpcsRange {
  readonly first: string;
  readonly last: string;
  readonly heading: string;
}

export interface HcpcsLetter {
  readonly letter: string;
  readonly heading: string;
  /** Next to one another from the first code of the letter to its last. */
  readonly ranges: readonly HcpcsRange[];
}

/**
 * The HCPCS list by letter and range. The order is the official one; the headings are ours, after what the codes of
 * January 2025 say. A range begins where it is written and ends before the next.
 */
export const HCPCS_LETTERS: readonly HcpcsLetter[] = [
  letter('A', 'Transport, supplies, radiopharmaceuticals', [
    ['A0000', 'Ambulance and other transport'],
    ['A2000', 'Skin substitutes (A2 codes)'],
    ['A4100', 'Skin substitutes, other'],
    ['A4200', 'Injection and home care supplies'],
    ['A4300', 'Catheters, pumps and urinary supplies'],
    ['A4361', 'Ostomy supplies'],
    ['A4450', 'Other medical and surgical supplies'],
    ['A4600', 'Equipment, respiratory and imaging supplies'],
    ['A4651', 'Dialysis supplies'],
    ['A5051', 'Ostomy pouches and incontinence appliances'],
    ['A5500', 'Shoes for people with diabetes'],
    ['A6000', 'Dressings and wound care'],
    ['A6441', 'Bandages and compression garments'],
    ['A7000', 'Respiratory equipment parts'],
    ['A7501', 'Tracheostomy supplies'],
    ['A8000', 'Protective helmets'],
    ['A9150', 'Items Medicare mostly does not cover'],
    ['A9500', 'Diagnostic radiopharmaceuticals and imaging agents'],
    ['A9600', 'Therapeutic radiopharmaceuticals and other imaging agents'],
    ['A9900', 'Miscellaneous supplies and delivery'],
  ]),
  letter('B', 'Enteral and parenteral nutrition', [
    ['B4000', 'Enteral feeding supplies and formula'],
    ['B4164', 'Parenteral nutrition solutions and supplies'],
    ['B9000', 'Nutrition pumps and other items'],
  ]),
  letter('C', 'Hospital outpatient: devices, drugs, procedures', [
    ['C1000', 'Devices and brachytherapy sources (C1)'],
    ['C2596', 'Devices and brachytherapy sources (C2)'],
    ['C5271', 'Skin substitute application'],
    ['C7500', 'Procedures done together, and mental health'],
    ['C8000', 'Arteriovenous and other devices'],
    ['C8900', 'Imaging with contrast, infusion'],
    ['C9000', 'Drugs and biologicals'],
    ['C9507', 'Convalescent plasma'],
    ['C9600', 'Procedures'],
    ['C9800', 'Procedures, drugs and supplies, newest'],
  ]),
  letter('E', 'Durable medical equipment', [
    ['E0100', 'Canes, crutches, walkers'],
    ['E0160', 'Commodes and bathroom equipment'],
    ['E0181', 'Support surfaces and mattresses'],
    ['E0200', 'Heat, cold, light, bath equipment'],
    ['E0250', 'Hospital beds and accessories'],
    ['E0424', 'Oxygen and ventilators'],
    ['E0480', 'Airway clearance and sleep apnea devices'],
    ['E0550', 'Humidifiers, nebulizers, suction'],
    ['E0601', 'Positive airway pressure, monitors, lifts'],
    ['E0650', 'Pneumatic compression, light and nerve stimulation'],
    ['E0776', 'Infusion pumps and stands'],
    ['E0830', 'Traction and trapeze equipment'],
    ['E0950', 'Wheelchair accessories'],
    ['E1031', 'Transport chairs and wheelchairs'],
    ['E1300', 'Whirlpools, oxygen repair, other equipment'],
    ['E1500', 'Dialysis equipment'],
    ['E1700', 'Jaw and joint motion devices'],
    ['E1902', 'Communication boards, gastric pumps, glucose monitors'],
    ['E2201', 'Manual wheelchair accessories'],
    ['E2300', 'Power wheelchair accessories'],
    ['E2402', 'Wound therapy and speech devices'],
    ['E2601', 'Wheelchair cushions and backs'],
    ['E3000', 'Other equipment, gait trainers'],
  ]),
  letter('G', 'Procedures and professional services, quality measures', [
    ['G0000', 'Vaccine administration, screening, imaging'],
    ['G0200', 'Imaging, therapy, home health, care management'],
    ['G0300', 'Home health, hospice, surgery and rehabilitation'],
    ['G0400', 'Sleep tests, telehealth, laboratory, prevention'],
    ['G0500', 'Care management, behavioral health, drug tests'],
    ['G0659', 'Drug tests and measures (G06 to G09)'],
    ['G1000', 'Decision support tools'],
    ['G2000', 'Care models, remote care, opioid treatment'],
    ['G2100', 'Quality measures (G21)'],
    ['G2200', 'Office visits, remote care, treatment services'],
    ['G3000', 'Chronic pain care and others'],
    ['G4000', 'Quality measure specialty sets'],
    ['G6000', 'Radiation therapy'],
    ['G8000', 'Quality measures (G8)'],
    ['G9000', 'Care coordination and demonstrations'],
    ['G9100', 'Quality measures (G9)'],
  ]),
  letter('H', 'Behavioral health for state programs', [
    ['H0000', 'Alcohol, drug and mental health services'],
    ['H1000', 'Prenatal care'],
    ['H2000', 'Community and rehabilitation services'],
  ]),
  letter('J', 'Drugs not taken by mouth, chemotherapy', [
    ['J0100', 'Injected drugs, A to B'],
    ['J0600', 'Injected drugs, C to D'],
    ['J1200', 'Injected drugs, D to H'],
    ['J1700', 'Injected drugs, H to M'],
    ['J2300', 'Injected drugs, N to R'],
    ['J2800', 'Injected drugs, S to Z'],
    ['J3490', 'Unclassified drugs and other ways of giving'],
    ['J7030', 'Solutions and clotting factors'],
    ['J7294', 'Contraceptives, eye and joint treatments'],
    ['J7500', 'Drugs that suppress the immune system'],
    ['J7601', 'Inhalation drugs'],
    ['J7799', 'Other and compounded drugs'],
    ['J8498', 'Antiemetics and oral cancer drugs'],
    ['J9000', 'Chemotherapy'],
  ]),
  letter('K', 'Equipment: temporary codes', [
    ['K0000', 'Wheelchairs and parts'],
    ['K0455', 'Infusion pumps, batteries, defibrillators'],
    ['K0730', 'Inhalation and oxygen devices'],
    ['K0800', 'Power operated vehicles and power wheelchairs'],
    ['K0900', 'Custom equipment and others'],
    ['K1000', 'Newer devices'],
  ]),
  letter('L', 'Orthotics and prosthetics', [
    ['L0100', 'Neck and back orthoses'],
    ['L1000', 'Scoliosis and spinal orthoses'],
    ['L1600', 'Hip and leg orthoses'],
    ['L1810', 'Knee orthoses'],
    ['L1900', 'Ankle-foot and knee-ankle-foot orthoses'],
    ['L2180', 'Leg orthosis additions'],
    ['L3000', 'Foot orthoses and orthopedic shoes'],
    ['L3650', 'Shoulder, elbow, wrist and hand orthoses'],
    ['L4000', 'Orthosis repair, walking boots and supports'],
    ['L5000', 'Leg prostheses'],
    ['L5400', 'Early and preparatory leg prostheses'],
    ['L5610', 'Leg prosthesis additions'],
    ['L6000', 'Arm and hand prostheses'],
    ['L6600', 'Arm prosthesis additions, hooks and hands'],
    ['L7000', 'Electric hands and elbows, prosthesis repair'],
    ['L7900', 'Vacuum erection devices'],
    ['L8000', 'Breast and face prostheses'],
    ['L8300', 'Trusses'],
    ['L8400', 'Prosthetic socks and sheaths'],
    ['L8500', 'Voice prostheses and implants'],
    ['L8700', 'Powered exoskeletons and other orthotic items'],
  ]),
  letter('M', 'Services and quality measures', [
    ['M0000', 'Quality pathways and medical services'],
    ['M0201', 'Vaccine and antibody administration'],
    ['M0300', 'Other medical services'],
    ['M1000', 'Quality measures'],
  ]),
  letter('P', 'Laboratory and blood', [
    ['P2000', 'Chemistry, Pap tests, cultures'],
    ['P9000', 'Blood products'],
    ['P9603', 'Specimen travel and collection'],
  ]),
  letter('Q', 'Temporary codes: drugs, supplies, services', [
    ['Q0000', 'Services, laboratory, antiemetics'],
    ['Q0200', 'Antibodies and vaccines for COVID-19'],
    ['Q0477', 'Heart pump parts'],
    ['Q0500', 'Heart pump parts and pharmacy fees'],
    ['Q1000', 'Intraocular lenses'],
    ['Q2000', 'Drugs, vaccines and cell therapies'],
    ['Q3000', 'Telehealth, radiology and hospice sites'],
    ['Q4000', 'Cast supplies'],
    ['Q4074', 'Drugs and skin substitutes'],
    ['Q5000', 'Hospice and home care sites'],
    ['Q5101', 'Biosimilars'],
    ['Q9000', 'Chaplain services'],
    ['Q9950', 'Contrast agents and other drugs'],
  ]),
  letter('R', 'Portable X-ray and EKG', [['R0000', 'Bringing the equipment to the patient']]),
  letter('S', 'Codes for private payers', [
    ['S0000', 'Drugs'],
    ['S0190', 'Drugs, services and assessments'],
    ['S0500', 'Vision, screening, surgery'],
    ['S1000', 'Equipment and tests'],
    ['S2000', 'Surgery and transplants'],
    ['S3000', 'Laboratory and genetic tests'],
    ['S4000', 'Fertility and pregnancy'],
    ['S5000', 'Home care and day care'],
    ['S5497', 'Home infusion: catheter care'],
    ['S5550', 'Insulin and delivery devices'],
    ['S8000', 'Imaging, respiratory and other supplies'],
    ['S9000', 'Home care, nursing and therapy'],
    ['S9208', 'Home management and home infusion'],
    ['S9400', 'Classes, clinics and home infusion'],
    ['S9900', 'Other services'],
  ]),
  letter('T', 'Codes for state Medicaid agencies', [
    ['T1000', 'Nursing, case management, supplies'],
    ['T2000', 'Transport, waiver and day services'],
    ['T4000', 'Incontinence supplies'],
    ['T5000', 'Other supplies'],
  ]),
  letter('U', 'Coronavirus tests', [['U0000', 'Coronavirus tests']]),
  letter('V', 'Vision, hearing and speech', [
    ['V2000', 'Frames and eyeglass lenses'],
    ['V2500', 'Contact lenses, low vision aids, eye prostheses'],
    ['V2700', 'Lens features and other vision items'],
    ['V5000', 'Hearing aids and hearing services'],
    ['V5336', 'Speech and language services'],
  ]),
];

function letter(
  name: string,
  heading: string,
  starts: readonly (readonly [first: string, heading: string])[],
): HcpcsLetter {
  const ranges = starts.map(([first, title], at) => {
    const next = starts[at + 1]?.[0];
    return { first, last: next === undefined ? `${name}9999` : before(next), heading: title };
  });
  return { letter: name, heading, ranges };
}

/** The code number just before: `A4100` is after `A4099`. */
function before(code: string): string {
  return code.charAt(0) + String(Number(code.slice(1)) - 1).padStart(4, '0');
}
