import { spansOf } from './codeSpans.ts';
import type { ICD10CM_FAMILY_NAMES } from './familyNames.icd10cm.ts';

type Icd10cmFamily = keyof typeof ICD10CM_FAMILY_NAMES;

/** Runs of categories, dotless. Source: the chapters and blocks of the ICD-10-CM tabular list, FY2025. */
const ICD10CM_SPANS: ReadonlyArray<readonly [Icd10cmFamily, string]> = [
  ['icd-infection', 'A00-B99'],
  ['icd-neoplasm', 'C00-D49'],
  ['icd-blood', 'D50-D89'],
  ['icd-endocrine', 'E00-E89'],
  ['icd-diabetes', 'E08-E13'],
  ['icd-mental', 'F01-F99'],
  ['icd-substance', 'F10-F19'],
  ['icd-nervous', 'G00-G99'],
  ['icd-eye', 'H00-H59'],
  ['icd-ear', 'H60-H95'],
  ['icd-circulatory', 'I00-I99'],
  ['icd-hypertension', 'I10-I1A'],
  ['icd-infarction', 'I20-I25'],
  ['icd-heart-failure', 'I50'],
  ['icd-stroke', 'I60-I69'],
  ['icd-respiratory', 'J00-J99'],
  ['icd-asthma-copd', 'J41-J45'],
  ['icd-digestive', 'K00-K95'],
  ['icd-skin', 'L00-L99'],
  ['icd-pressure-ulcer', 'L89 L97 L984'],
  ['icd-musculoskeletal', 'M00-M99'],
  ['icd-joint', 'M05-M19 M1A M20-M25'],
  ['icd-back', 'M40-M54'],
  ['icd-pathological-fracture', 'M80-M81 M843-M846'],
  ['icd-genitourinary', 'N00-N99'],
  ['icd-kidney', 'N17-N19'],
  ['icd-pregnancy', 'O00-O9A'],
  ['icd-newborn', 'P00-P96'],
  ['icd-congenital', 'Q00-Q99'],
  ['icd-symptom', 'R00-R99'],
  ['icd-injury', 'S00-T19'],
  ['icd-fracture', 'S02 S12 S22 S32 S42 S52 S62 S72 S82 S92'],
  ['icd-burn', 'T20-T34'],
  ['icd-poisoning', 'T36-T50'],
  ['icd-toxic', 'T51-T78'],
  ['icd-care-complication', 'T79-T88'],
  ['icd-special', 'U00-U85'],
  ['icd-external-cause', 'V00-Y99'],
  ['icd-encounter', 'Z00-Z99'],
  ['icd-examination', 'Z00-Z04 Z08-Z09'],
  ['icd-screening', 'Z11-Z13'],
  ['icd-reproduction', 'Z30-Z39 Z3A'],
  ['icd-aftercare', 'Z40-Z53'],
  ['icd-social', 'Z55-Z65'],
  ['icd-status', 'Z14-Z19 Z21-Z22 Z66-Z68 Z77-Z99'],
];

/** The family whose run of categories a dotless ICD-10-CM code lies in. */
export const icd10cmFamilyByRange = spansOf(ICD10CM_SPANS);
