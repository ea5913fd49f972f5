import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { type LooksLikePatientData, patientDataIn } from './patientDataIn.ts';
import {
  type FiledTemplate,
  TEMPLATE_FORMAT,
  TEMPLATE_FORMAT_VERSION,
  type TemplateFileFailure,
} from './templateFile.ts';

/**
 * The templates as the text of a file, for another clinic or another computer.
 *
 * @param writtenAt ISO date and time, UTC.
 */
export async function writeTemplateFile(
  templates: readonly ChecklistTemplate[],
  writtenAt: string,
  looksLike: LooksLikePatientData,
): Promise<Result<string, TemplateFileFailure>> {
  for (const template of templates) {
    const found = patientDataIn(template, looksLike);
    if (found !== undefined) return fail({ kind: 'patient-data', template: template.name, found });
  }
  const filed = templates.map(withoutPlace);
  const head = { format: TEMPLATE_FORMAT, version: TEMPLATE_FORMAT_VERSION, writtenAt };
  return ok(`${JSON.stringify({ ...head, templates: filed, sha256: await hashOf(filed) }, undefined, 2)}\n`);
}

/** Of the templates as JSON without blanks, in the order of their fields in the file. */
export function hashOf(templates: unknown): Promise<string> {
  return sha256Hex(new TextEncoder().encode(JSON.stringify(templates)));
}

/** Place and what was read of codes are this clinic's own. */
function withoutPlace({ position: _, looked: __, ...filed }: ChecklistTemplate): FiledTemplate {
  return filed;
}
