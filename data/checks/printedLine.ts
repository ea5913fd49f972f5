import { printedCode } from '../domain/codeKey.ts';
import type { CheckLine } from './checkLine.ts';

/** The code of a line as a person writes it: ICD-10-CM with its dot. */
export function printedCodeOf({ system, code }: Pick<CheckLine, 'system' | 'code'>): string {
  return system === 'cpt' ? code : printedCode(system, code);
}

/** A diagnosis of a finding, with its dot. */
export function printedDiagnosis(code: string): string {
  return printedCode('icd10cm', code);
}

/** The line as it is typed: `99213-25`, `J9207 x72`, `E11.42`. */
export function printedLine(line: CheckLine): string {
  const code = [printedCodeOf(line), ...line.modifiers].join('-');
  return line.system === 'icd10cm' || line.units === '1' ? code : `${code} x${line.units}`;
}
