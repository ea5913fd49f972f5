import { spansOf } from './codeSpans.ts';
import { DRUG_SPANS } from './hcpcsSpans.drugs.ts';
import { EQUIPMENT_SPANS } from './hcpcsSpans.equipment.ts';
import { SERVICE_SPANS } from './hcpcsSpans.services.ts';

/** The family whose run of codes a HCPCS code lies in. Source of the runs: the section headings and texts of the CMS HCPCS file, January 2025. */
export const familyByRange = spansOf([...DRUG_SPANS, ...EQUIPMENT_SPANS, ...SERVICE_SPANS]);
