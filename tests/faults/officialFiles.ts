import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hcpcsCsvTextsOf } from '../e2e/fixtures/independentCsvReader.ts';
import { hcpcsTextsOf, icdCodesTextsOf, icdTextsOf, requireMember } from '../e2e/fixtures/independentReaders.ts';
import {
  HCPCS_JANUARY_2025,
  HCPCS_JULY_2020_XLSX,
  HCPCS_OCTOBER_2020_XLSX,
  HCPCS_OCTOBER_2024,
  HCPCS_OCTOBER_2026_CSV,
  ICD_FY2020,
  ICD_FY2025,
  ICD_ORDER_JANUARY_2021,
} from '../e2e/fixtures/paths.ts';

/** `system code` → long text. */
export type Texts = ReadonlyMap<string, string>;

/** An official file the importers take, as it comes or as a person finds it after unpacking. */
export interface OfficialFile {
  readonly name: string;
  readonly bytes: () => Buffer;
  /**
   * What reading an accepted damaged copy must equal: the copy read naively. Where absent the container carries
   * checksums (zip, workbook, gzip), and only the undamaged content is right.
   */
  readonly readNaively?: (text: string) => Texts;
}

/** Every layout and every container the importers take, in each official edition at hand. */
export const OFFICIAL_FILES: readonly OfficialFile[] = [
  packed('HCPCS zip', HCPCS_JANUARY_2025),
  { name: 'HCPCS txt', bytes: member(HCPCS_JANUARY_2025, /ANWEB_\d+\.txt$/), readNaively: hcpcsTextsOf },
  packed('HCPCS xlsx', HCPCS_JULY_2020_XLSX),
  packed('ICD-10-CM zip', ICD_FY2025),
  { name: 'ICD-10-CM order file', bytes: member(ICD_FY2025, /order_2025\.txt$/), readNaively: icdTextsOf },
  { name: 'ICD-10-CM codes file', bytes: member(ICD_FY2025, /codes_2025\.txt$/), readNaively: icdCodesTextsOf },
  { name: 'HCPCS csv', bytes: () => readFileSync(HCPCS_OCTOBER_2026_CSV), readNaively: hcpcsCsvTextsOf },
  { name: 'January 2025 xlsx', bytes: member(HCPCS_JANUARY_2025, /ANWEB_\d+\.xlsx$/) },
  packed('October 2020 xlsx', HCPCS_OCTOBER_2020_XLSX),
  packed('October 2024 zip', HCPCS_OCTOBER_2024),
  {
    name: 'October 2024 txt',
    bytes: member(HCPCS_OCTOBER_2024, /ANWEB.*\.txt\.gz$/),
    readNaively: hcpcsTextsOf,
  },
  packed('FY2020 zip', ICD_FY2020),
  { name: 'FY2020 order file', bytes: member(ICD_FY2020, /order_2020\.txt$/), readNaively: icdTextsOf },
  { name: 'FY2020 codes file', bytes: member(ICD_FY2020, /codes_2020\.txt$/), readNaively: icdCodesTextsOf },
  packed('January 2021 order file, gzipped', ICD_ORDER_JANUARY_2021),
  {
    name: 'January 2021 order file',
    bytes: () => gunzipSync(readFileSync(ICD_ORDER_JANUARY_2021)),
    readNaively: icdTextsOf,
  },
];

function packed(name: string, path: string): OfficialFile {
  return { name, bytes: () => readFileSync(path) };
}

function member(zip: string, name: RegExp): () => Buffer {
  return () => requireMember(zip, name);
}
