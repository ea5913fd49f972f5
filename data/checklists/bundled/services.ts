import { anyOf, families, modifiers, must, prefixes, section, should, template, when } from './write.ts';

const SCREENING_MANUAL = 'Medicare Claims Processing Manual, Chapter 18';
const VACCINE_RECORD = '42 U.S.C. 300aa-25 and 300aa-26';

export const IMAGING_GUIDANCE = template(
  'imaging-guidance',
  'Imaging guidance for procedures',
  prefixes(
    'cpt:7700',
    'cpt:77011',
    'cpt:77012',
    'cpt:77013',
    'cpt:77021',
    'cpt:77022',
    'cpt:76937',
    'cpt:76940',
    'cpt:76942',
    'cpt:76998',
  ),
  [
    section(
      'Procedure note',
      must('primary', 'Procedure that was guided', {
        note: 'On the same claim for add-on codes (77001 to 77003, 76937); other guidance also where somebody else did the procedure.',
      }),
      must('included', 'The procedure’s own code does not include the guidance already', {
        source: 'NCCI Policy Manual for Medicare Services, Chapter 9',
      }),
      must('how', 'Kind of guidance, and how it led the needle or device: target, path, final position'),
      must('images', 'Images stored for good, with the place they are stored'),
      when('vessel', 'Ultrasound of a vessel: that it was open, needle seen entering, image kept', {
        when: prefixes('cpt:76937'),
      }),
      should('reported', 'Findings reported apart from the procedure, signed'),
      when('dose', 'Radiation: fluoroscopy time or dose', { when: prefixes('cpt:7700') }),
      when('professional', 'Professional part only: who owns the equipment', { when: modifiers('26', 'TC') }),
    ),
  ],
);

export const SCREENING = template('screening', 'Screening and preventive services', families('screening'), [
  section(
    'Eligibility',
    must('interval', 'Date of the last one, and that the interval of the benefit has passed', {
      source: SCREENING_MANUAL,
    }),
    must('risk', 'Age and risk the benefit asks for, high or average', { source: SCREENING_MANUAL }),
    must('no-symptoms', 'No sign or symptom of what is looked for: otherwise it is a diagnostic service', {
      source: SCREENING_MANUAL,
    }),
    must('screening-code', 'Diagnosis code for screening stands first', { source: SCREENING_MANUAL }),
  ),
  section(
    'Service',
    when('shared', 'Counseling or shared decision visit, with the points the benefit names', {
      source: SCREENING_MANUAL,
    }),
    when('turned', 'Screening that became a treatment: the modifier for it, and the finding as second diagnosis', {
      source: SCREENING_MANUAL,
      when: modifiers('PT', '33'),
    }),
    must('result', 'Result, told to the patient, and what follows from it'),
    should('order-screening', 'Who ordered it, where the benefit asks for an order'),
    when('minutes', 'Minutes, for a service that is counted by time'),
  ),
]);

export const VACCINES = template(
  'vaccines',
  'Vaccines',
  anyOf(families('vaccine'), prefixes('cpt:9046', 'cpt:9047', 'cpt:906', 'cpt:907')),
  [
    section(
      'Vaccine',
      must('product', 'Vaccine, manufacturer, lot number and expiration date', { source: VACCINE_RECORD }),
      must('given-by', 'Date given, and name, title and address of who gave it', { source: VACCINE_RECORD }),
      must('site', 'Dose, route and site'),
      must('statement-given', 'Information statement: its date of issue and the date it was given', {
        source: VACCINE_RECORD,
      }),
      should('screened', 'Contraindications and earlier reactions asked about'),
    ),
    section(
      'Claim',
      must('administration', 'Administration billed beside the vaccine, each vaccine with its own', {
        source: 'Medicare Claims Processing Manual, Chapter 18, section 10',
      }),
      when('vfc', 'Vaccine from a public program: no charge for the vaccine itself'),
      when('part-d', 'For Medicare: Part B or Part D, by vaccine and reason', {
        source: 'Medicare Benefit Policy Manual, Chapter 15, section 50.4.4.2',
      }),
      should('counseled', 'Counseling by the practitioner, where the administration code depends on it'),
      should('registry', 'Reported to the immunization registry'),
    ),
  ],
);
