import { families, must, section, should, template, when } from './write.ts';

const NRC = 'NRC, 10 CFR Part 35';

export const RADIOPHARMACEUTICALS = template(
  'radiopharmaceuticals',
  'Radiopharmaceuticals',
  families('radiopharmaceutical', 'radiopharmaceutical-therapeutic'),
  [
    section(
      'Dose',
      must('activity', 'Activity given, in millicuries or microcuries, with the time it was measured', {
        source: 'NRC, 10 CFR 35.63',
      }),
      must('agent', 'Radionuclide and compound, lot number, supplier'),
      must('ordered-activity', 'Activity ordered, and that the activity given lies within the range allowed', {
        source: 'NRC, 10 CFR 35.63',
      }),
      must('route-site', 'Route, injection site, date and time, and who gave it'),
      must('billing-unit', 'Units as the code counts: by study dose, by millicurie or by microcurie', {
        note: 'A code “per study dose” is one unit whatever the activity. A code “per millicurie” is rounded up to whole millicuries.',
      }),
      when('extravasation', 'Extravasation or a dose not given whole: what happened and what was done'),
    ),
    section(
      'License',
      must('user', 'Authorized user, and that the license covers this material', { source: NRC }),
      must('pregnancy', 'Pregnancy and breastfeeding asked about where they could be'),
    ),
    section(
      'Study',
      must('indication', 'Reason for the study or treatment, and the question it is to answer'),
      when('imaging-code', 'The scan is on the same claim: the agent is not paid without it', {
        when: families('radiopharmaceutical'),
      }),
      when('pet', 'For positron emission tomography: the indication is one the coverage determination names', {
        source: 'Medicare National Coverage Determinations Manual, section 220.6',
        when: families('radiopharmaceutical'),
      }),
      when('invoice', 'Invoice, where the payer prices the agent by it'),
    ),
  ],
);

export const RADIOPHARMACEUTICAL_THERAPY = template(
  'radiopharmaceutical-therapy',
  'Treatment with radiopharmaceuticals',
  families('radiopharmaceutical-therapeutic'),
  [
    section(
      'Before treatment',
      must('directive', 'Written directive, dated and signed by the authorized user before the dose was given', {
        source: 'NRC, 10 CFR 35.40',
      }),
      must('identity', 'Identity of the patient checked in two ways against the directive', {
        source: 'NRC, 10 CFR 35.41',
      }),
      must('counts', 'Blood counts and organ function within the limits of the label'),
      must('uptake', 'Imaging that shows the target takes up the agent, where the label asks for it'),
      should('cycle', 'Number of this dose in the course, interval since the last, total so far'),
    ),
    section(
      'Release',
      must('release', 'Release criteria met, and written instructions given where they are due', {
        source: 'NRC, 10 CFR 35.75',
      }),
      should('follow-up-counts', 'Date of the next blood count and visit'),
    ),
  ],
);
