import { assertNever } from '../assertNever.ts';
import type { CodeRecord } from '../codeRecord.ts';
import type { Families } from './families.ts';
import { hcpcsFamilies } from './hcpcsFamilies.ts';
import { icd10cmFamilies } from './icd10cmFamilies.ts';
import { modifierFamily } from './modifierFamilies.ts';

/**
 * Sorts a code into its families by its place in the code set, its type of service, its pricing indicator, and the words
 * of its official text. The answer depends on the record alone, so a code of a later release finds its family too.
 */
export function familiesOf(record: CodeRecord): Families {
  switch (record.system) {
    case 'hcpcs':
      return hcpcsFamilies(record);
    case 'hcpcsmod':
      return [modifierFamily(record.code)];
    case 'icd10cm':
      return icd10cmFamilies(record);
    default:
      return assertNever(record, 'code system');
  }
}
