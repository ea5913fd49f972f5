import type { EditKind } from './editKinds.ts';

const PAIRS = 'Pairs of codes that Medicare does not pay together.';
const CEILINGS = 'The most units of a code that Medicare pays on one line or one day.';

/** Each kind of edit file by name, and what it gives, for a person who has never seen one. */
export const EDIT_FACTS: Record<EditKind, { readonly name: string; readonly what: string }> = {
  'ncci-ptp-practitioner': { name: 'NCCI pair edits, practitioner', what: PAIRS },
  'ncci-ptp-practitioner-2': { name: 'NCCI pair edits, practitioner, part 2', what: PAIRS },
  'ncci-ptp-practitioner-3': { name: 'NCCI pair edits, practitioner, part 3', what: PAIRS },
  'ncci-ptp-practitioner-4': { name: 'NCCI pair edits, practitioner, part 4', what: PAIRS },
  'ncci-ptp-outpatient': { name: 'NCCI pair edits, outpatient hospital', what: PAIRS },
  'ncci-ptp-outpatient-2': { name: 'NCCI pair edits, outpatient hospital, part 2', what: PAIRS },
  'ncci-ptp-outpatient-3': { name: 'NCCI pair edits, outpatient hospital, part 3', what: PAIRS },
  'ncci-ptp-outpatient-4': { name: 'NCCI pair edits, outpatient hospital, part 4', what: PAIRS },
  'ncci-mue-practitioner': { name: 'Unit ceilings (MUE), practitioner', what: CEILINGS },
  'ncci-mue-outpatient': { name: 'Unit ceilings (MUE), outpatient hospital', what: CEILINGS },
  'ncci-mue-dme': { name: 'Unit ceilings (MUE), DME supplier', what: CEILINGS },
  'ncci-add-on': {
    name: 'NCCI add-on codes',
    what: 'Codes that are paid only together with a primary code, and which ones count.',
  },
};
