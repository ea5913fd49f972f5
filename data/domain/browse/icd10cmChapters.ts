/** A chapter of ICD-10-CM by its range, with a heading of ours for when no tabular list is installed. */
export interface Icd10cmChapter {
  readonly number: string;
  readonly range: string;
  readonly heading: string;
}

/** Source of the ranges: ICD-10-CM Official Guidelines, I.C, FY2025. */
export const ICD10CM_CHAPTERS: readonly Icd10cmChapter[] = [
  { number: '1', range: 'A00-B99', heading: 'Infections and parasites' },
  { number: '2', range: 'C00-D49', heading: 'Tumors' },
  { number: '3', range: 'D50-D89', heading: 'Blood and immune system' },
  { number: '4', range: 'E00-E89', heading: 'Hormones, nutrition, metabolism' },
  { number: '5', range: 'F01-F99', heading: 'Mental and behavioral health' },
  { number: '6', range: 'G00-G99', heading: 'Nervous system' },
  { number: '7', range: 'H00-H59', heading: 'Eye' },
  { number: '8', range: 'H60-H95', heading: 'Ear' },
  { number: '9', range: 'I00-I99', heading: 'Heart and circulation' },
  { number: '10', range: 'J00-J99', heading: 'Breathing' },
  { number: '11', range: 'K00-K95', heading: 'Digestion' },
  { number: '12', range: 'L00-L99', heading: 'Skin' },
  { number: '13', range: 'M00-M99', heading: 'Muscles, bones, joints' },
  { number: '14', range: 'N00-N99', heading: 'Kidneys, urinary and genital organs' },
  { number: '15', range: 'O00-O9A', heading: 'Pregnancy and birth, for the mother' },
  { number: '16', range: 'P00-P96', heading: 'Newborn' },
  { number: '17', range: 'Q00-Q99', heading: 'Conditions from birth' },
  { number: '18', range: 'R00-R99', heading: 'Symptoms, signs, abnormal findings' },
  { number: '19', range: 'S00-T88', heading: 'Injury, poisoning and their consequences' },
  { number: '20', range: 'V00-Y99', heading: 'External causes' },
  { number: '21', range: 'Z00-Z99', heading: 'Reasons for a visit other than illness' },
  { number: '22', range: 'U00-U85', heading: 'Codes for special purposes' },
];
