import type { AuthoredText } from '../authoredText.ts';

const OUR_WORDS =
  'Texts of CPT codes are our words, not the AMA descriptor. CPT is a trademark of the American Medical Association.';

/** Subjects that published guides often get wrong. */
export const SEED_GUIDES: readonly AuthoredText[] = [
  {
    id: 'C9757',
    kind: 'code',
    title: 'C9757: lumbar disc removal with an annular closure device',
    summary:
      'A spine operation: disc material is removed and the hole in the disc’s ring is closed with a device anchored in bone. It has nothing to do with veins or balloons.',
    codes: ['C9757'],
    what: [
      '{C9757} is a laminotomy with decompression of nerve roots, removal of herniated disc, and repair of the ring of the disc with a bone-anchored closure device, with measuring and imaging guidance in the code, at one lumbar interspace.',
      'It is for hospital outpatient claims: the surgeon bills CPT codes.',
      '~Some published guides call it a drug-coated balloon for a deep vein. The official text says otherwise; a drug-coated balloon catheter is {C2623}.',
    ],
    unit: ['One unit for one lumbar interspace.'],
    context: [
      'For a herniated lumbar disc with a large defect of its ring, where the chance of another herniation is high.',
    ],
    modifiers: [
      '{RT} and {LT}: the side of the laminotomy, where the payer asks.',
      'Not modifier 59 to separate the imaging: the guidance is part of the code.',
    ],
    record: [
      'operative-note',
      'side-and-site',
      ['defect-measured', 'Size of the defect of the ring, measured in the operation, and the level'],
      ['disc-imaging', 'MRI that shows the herniation, and what it agrees with in the examination'],
      ['weeks-of-care', 'Weeks of treatment without operation, or the deficit that did not allow them'],
      'device-identity',
    ],
    denials: [
      'no-medical-need',
      [
        'guidance-apart',
        'Imaging guidance billed beside it',
        'Take it off: the code includes it.',
        'operative-note #edits',
      ],
      'site-of-service',
      'no-authorization',
    ],
    payers: [
      'Many plans hold the device for unproven: ask for authorization with the imaging and the measured defect.',
    ],
    similar: [
      '{C2623} is a catheter with a drug-coated balloon. Endovascular procedures of the leg are {C9764} to {C9767} and {C9772} to {C9775}.',
    ],
    sources: ['claims-4'],
    official: [
      { code: 'C9757', says: ['Laminotomy', 'annular closure device', 'lumbar'], never: ['balloon', 'vein'] },
      { code: 'C2623', says: ['transluminal angioplasty', 'drug-coated', 'non-laser'] },
    ],
  },
  {
    id: 'strontium-and-samarium',
    kind: 'topic',
    title: 'A9600 strontium-89 beside A9604 samarium-153',
    summary:
      'Two radioactive drugs against pain from bone metastases, with codes that are easily exchanged and counted in different ways.',
    codes: ['A9600', 'A9604'],
    what: [
      '{A9600} is strontium-89 chloride, by the millicurie. {A9604} is samarium-153 lexidronam, by the treatment dose of up to 150 millicuries.',
      'Both are therapeutic radiopharmaceuticals. Giving them is a separate service.',
      '~Some published guides give {A9600} for samarium: a claim made so names another drug and another unit.',
    ],
    unit: [
      '{A9600}: one unit a millicurie given, rounded up: a dose of 4 millicuries is 4 units.',
      '{A9604}: one unit for the treatment, whatever the activity up to 150 millicuries.',
    ],
    context: [
      'For painful bone metastases that a bone scan shows, when radiation of single sites or other treatment is not enough.',
    ],
    codeTables: [
      {
        id: 'two-codes',
        caption: 'Side by side',
        rows: [
          { code: 'A9600', says: 'Strontium-89 chloride: one unit is one millicurie', isOurWords: true },
          {
            code: 'A9604',
            says: 'Samarium-153 lexidronam: one unit is one treatment dose, up to 150 millicuries',
            isOurWords: true,
          },
          { code: 'A9606', says: 'Radium-223 dichloride: one unit is one microcurie', isOurWords: true },
          { code: 'A9699', says: 'A therapeutic radiopharmaceutical without a code of its own', isOurWords: true },
        ],
        sources: ['release'],
      },
    ],
    modifiers: ['{JW} and {JZ}: ask the contractor; a dose made for one patient usually leaves nothing.'],
    record: [
      ['activity-given', 'Drug by name and isotope, activity ordered, activity given, time'],
      ['bone-scan', 'Bone scan with the painful sites, and its date'],
      ['written-directive', 'Written directive signed by an authorized user'],
      ['blood-counts', 'White cells and platelets before, and the plan to follow them'],
      'prior-therapy',
      'drug-diagnosis',
    ],
    denials: [
      [
        'exchanged-codes',
        'Code of the other isotope',
        'Match name and isotope on the delivery note with the text of the code.',
        'activity-given #units',
      ],
      'wrong-units',
      'drug-diagnosis',
      'no-authorization',
    ],
    payers: ['Authorization names the drug: a change to the other isotope needs a new one.'],
    similar: [
      '{A9606} radium-223 is counted in microcuries: 1,000 of them are a millicurie. {A9698} is contrast material, not a radiopharmaceutical.',
    ],
    sources: ['claims-13', 'claims-4'],
    official: [
      {
        code: 'A9600',
        says: ['strontium sr-89 chloride', 'per millicurie'],
        never: ['samarium'],
        typeOfService: '6',
        unit: '1 mCi',
      },
      {
        code: 'A9604',
        says: ['samarium sm-153 lexidronam', 'per treatment dose', 'up to 150 millicuries'],
        typeOfService: '6',
      },
      { code: 'A9606', says: ['radium ra-223', 'per microcurie'], unit: '1 µCi' },
      { code: 'A9699', says: ['radiopharmaceutical, therapeutic, not otherwise classified'] },
      { code: 'A9698', says: ['non-radioactive contrast'] },
    ],
  },
  {
    id: 'J9207',
    kind: 'code',
    title: 'J9207: ixabepilone, 1 mg',
    summary: 'A cancer drug for breast cancer, infused by body surface and billed by the milligram.',
    codes: ['J9207'],
    what: [
      '{J9207} is ixabepilone for injection, billed by the milligram.',
      'It is used for metastatic or locally advanced breast cancer after other treatment, alone or with capecitabine.',
    ],
    unit: [
      'One unit is 1 mg: 72 mg given are 72 units.',
      'The kits hold 15 mg and 45 mg: what is left of the kit used is discarded drug.',
    ],
    modifiers: [
      '!{JW}: milligrams left in the kit, on a second line. {JZ} where none are left.',
      '~{RR} and side modifiers have no place on a drug.',
    ],
    record: [
      'order',
      'dose-given',
      ['body-surface', 'Height, weight, body surface, dose for each square meter, and any cap used'],
      'amount-discarded',
      ['breast-cancer-history', 'Stage, and each earlier drug with why it ended: anthracycline, taxane, capecitabine'],
      ['liver-and-nerves', 'Liver tests and nerve symptoms before each dose'],
      'administration-time',
      'lot-and-ndc',
    ],
    denials: [
      'wrong-units',
      'waste-modifier',
      [
        'earlier-treatment',
        'Earlier treatment not shown',
        'Send the history of drugs with dates and results.',
        'breast-cancer-history #diagnosis',
      ],
      'no-authorization',
      'ndc-missing',
    ],
    payers: ['Authorization by regimen: with or without capecitabine.'],
    similar: [
      '{J9261} is nelarabine and {J9262} omacetaxine: published guides exchange them.',
      'Bevacizumab-awwb is {Q5107}; {J9371}, vincristine liposome, ended in June 2024. {J9217} is leuprolide.',
    ],
    sources: ['claims-17', 'benefit-15', 'discarded-drugs'],
    official: [
      { code: 'J9207', says: ['ixabepilone'], unit: '1 mg' },
      { code: 'J9261', says: ['nelarabine'] },
      { code: 'J9262', says: ['omacetaxine'] },
      { code: 'Q5107', says: ['bevacizumab-awwb'] },
      { code: 'J9371', says: ['vincristine', 'liposome'], endedOn: '2024-06-30' },
      { code: 'J9217', says: ['leuprolide'] },
    ],
  },
  {
    id: 'fluoroscopic-guidance',
    kind: 'topic',
    title: 'Fluoroscopic guidance (77001 to 77003) and diagnostic fluoroscopy',
    summary:
      'Three CPT codes for X-ray guidance of another procedure, against studies in which fluoroscopy itself is the test.',
    codes: ['cpt:77001', 'cpt:77002', 'cpt:77003'],
    what: [
      'Guidance codes are reported beside the procedure they guide, when that procedure does not include guidance already.',
      'In a diagnostic study fluoroscopy is the test: it has a code of its own by organ, and no guidance code beside it.',
      'Fluoroscopy with neither a guided procedure nor a study of an organ is another code, {76000}.',
    ],
    codeTables: [
      {
        id: 'guidance-codes',
        caption: 'Guidance: added to another procedure',
        rows: [
          { code: '77001', says: 'Guides placing, exchanging, or removing a central venous device', isOurWords: true },
          {
            code: '77002',
            says: 'Guides a needle to its place: biopsy, aspiration, injection, or marker',
            isOurWords: true,
          },
          {
            code: '77003',
            says: 'Guides and locates a needle or catheter tip for an injection at the spine',
            isOurWords: true,
          },
        ],
        sources: ['chartside'],
      },
      {
        id: 'diagnostic-codes',
        caption: 'Diagnostic: the study itself',
        rows: [
          { code: '74220', says: 'X-ray study of the esophagus with one contrast', isOurWords: true },
          { code: '74240', says: 'X-ray study of the upper digestive tract with one contrast', isOurWords: true },
          { code: '74270', says: 'X-ray study of the colon by enema with one contrast', isOurWords: true },
          { code: '76000', says: 'Fluoroscopy as a procedure of its own, up to one hour', isOurWords: true },
        ],
        sources: ['chartside'],
      },
    ],
    unit: [
      'One unit for a session and site, not for each needle or image.',
      '{77001} and {77003} are add-ons today, and so is {77002}: never alone on a claim.',
    ],
    modifiers: [
      '{TC} or the CPT modifier for the professional part, where the parts are billed by two.',
      '!Modifier 59 or {XS} only where guidance was for another procedure at another site.',
    ],
    record: [
      ['guided-procedure', 'Procedure that was guided, and why it needed guidance'],
      'image-kept',
      ['guidance-in-note', 'In the note: what was seen, needle or device position, contrast'],
      ['fluoroscopy-time', 'Fluoroscopy time or dose'],
      'side-and-site',
    ],
    denials: [
      [
        'guidance-included',
        'Guidance included in the procedure',
        'Most spine injections and many biopsies include it since their codes were revised: read the code.',
        'guided-procedure #edits',
      ],
      ['no-image', 'No image kept', 'Without a permanent image guidance is not billed.', 'image-kept'],
      [
        'guidance-alone',
        'Guidance without its procedure',
        'Add-on codes need the code they are added to.',
        'guided-procedure #edits',
      ],
    ],
    payers: ['Some plans count guidance as part of every injection.'],
    similar: [
      '~One published guide gives 74220 for a barium enema: it is the esophagus; the enema of the colon is {74270}.',
    ],
    notes: ['Hospital outpatient departments see guidance packaged into the procedure; it is still reported.'],
    disclaimer: OUR_WORDS,
    sources: ['ncci-manual', 'claims-13'],
    official: [{ code: 'TC', says: ['Technical component'] }],
  },
  {
    id: 'intravascular-ultrasound',
    kind: 'topic',
    title: 'Intravascular ultrasound outside the heart (+37252, +37253), 2024',
    summary:
      'Two add-on codes for ultrasound from inside a vessel that is not coronary: the first vessel and each further one, with Medicare’s national figures of 2024.',
    codes: ['cpt:37252', 'cpt:37253'],
    what: [
      'Ultrasound by a catheter inside a vessel, with its supervision and reading, during a diagnostic study or a treatment.',
      'Both are add-on codes: they stand beside the primary procedure, such as a stent, angioplasty, atherectomy, embolization, or thrombectomy.',
    ],
    unit: [
      '{+37252} once, for the first vessel; {+37253} for each further vessel.',
      'By vessel: one disease that runs through neighboring segments of a vessel counts once.',
    ],
    codeTables: [
      {
        id: 'ivus-codes',
        caption: 'Codes',
        rows: [
          { code: '+37252', says: 'First vessel outside the heart, with supervision and reading', isOurWords: true },
          { code: '+37253', says: 'Each further vessel outside the heart', isOurWords: true },
          { code: 'C1753', says: 'The catheter, on the hospital’s outpatient claim', isOurWords: true },
        ],
        sources: ['chartside', 'release'],
      },
    ],
    paymentTables: [
      {
        id: 'physician-2024',
        caption: 'Physician, national amounts before locality, March 9 to December 31, 2024',
        columns: ['Code', 'Work RVU', 'Total RVU, facility', 'Facility', 'Not facility'],
        rows: [
          ['+37252', '1.80', '2.59', '$86', '$927'],
          ['+37253', '1.44', '2.06', '$69', '$170'],
        ],
        sources: ['pfs-2024'],
      },
      {
        id: 'facility-2024',
        caption: 'Facility, 2024',
        columns: ['Code', 'Surgery center', 'Hospital outpatient'],
        rows: [
          ['+37252', 'N1: packaged, no separate payment', 'N: packaged, no separate payment'],
          ['+37253', 'N1: packaged, no separate payment', 'N: packaged, no separate payment'],
        ],
        sources: ['opps-2024'],
      },
    ],
    modifiers: [
      'No reduction for several procedures: add-on codes are exempt.',
      '{RT} and {LT}, where the payer wants the side.',
    ],
    record: [
      ['primary-procedure', 'Primary procedure it is added to'],
      ['vessels-imaged', 'Each vessel imaged, by name, and why'],
      ['ivus-findings', 'Findings: diameter, area, plaque, and how they changed treatment'],
      'image-kept',
    ],
    denials: [
      [
        'no-primary',
        'No primary procedure on the claim',
        'Bill both on one claim; look at the payer’s list of primary codes.',
        'primary-procedure #edits',
      ],
      [
        'vessel-count',
        'More vessels than the record names',
        'Count named vessels, not segments.',
        'vessels-imaged #units',
      ],
      'no-medical-need',
    ],
    payers: ['Some limit it to certain vessels or primary procedures.'],
    similar: ['Ultrasound inside the coronary arteries has other codes.'],
    notes: [
      'Payment is total RVU times the conversion factor of $33.2875: 2.59 gives $86.21, 2.06 gives $68.57; the table has whole dollars. Before March 9, 2024, the factor was $32.7442.',
      'The figures are those of 2024. Other years: look at the fee schedule installed.',
    ],
    disclaimer: `${OUR_WORDS} Figures are national and of 2024; they do not promise payment.`,
    sources: ['pfs-2024', 'opps-2024'],
    official: [{ code: 'C1753', says: ['Catheter, intravascular ultrasound'] }],
  },
];
