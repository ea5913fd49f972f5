import { parseTemplate } from '../../domain/mine/checklistTemplate.ts';
import { fieldsOf } from '../../domain/mine/rowFields.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type LooksLikePatientData, patientDataIn } from './patientDataIn.ts';
import {
  type FiledTemplate,
  LARGEST_TEMPLATE_FILE_BYTES,
  MOST_TEMPLATES,
  TEMPLATE_FORMAT,
  TEMPLATE_FORMAT_VERSION,
  type TemplateFileFailure,
} from './templateFile.ts';
import { hashOf } from './writeTemplateFile.ts';

/** Reads a file of templates whole, or says why not. Nothing in it is trusted: every template is built anew from what was checked. */
export async function readTemplateFile(
  bytes: Uint8Array<ArrayBuffer>,
  looksLike: LooksLikePatientData,
): Promise<Result<readonly FiledTemplate[], TemplateFileFailure>> {
  if (bytes.byteLength > LARGEST_TEMPLATE_FILE_BYTES) return fail({ kind: 'too-large' });
  const fields = fieldsOf(parseJson(bytes));
  if (fields?.format !== TEMPLATE_FORMAT) return fail({ kind: 'not-templates' });
  const { version, templates, sha256 } = fields;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fail({ kind: 'not-templates' });
  if (version > TEMPLATE_FORMAT_VERSION) return fail({ kind: 'newer-format', found: version });
  if (!Array.isArray(templates) || templates.length > MOST_TEMPLATES) return fail({ kind: 'not-templates' });
  if (typeof sha256 !== 'string' || sha256 !== (await hashOrNone(templates))) return fail({ kind: 'damaged' });
  return readTemplates(templates, looksLike);
}

function readTemplates(
  raw: readonly unknown[],
  looksLike: LooksLikePatientData,
): Result<readonly FiledTemplate[], TemplateFileFailure> {
  const read: FiledTemplate[] = [];
  const ids = new Set<string>();
  for (const [at, each] of raw.entries()) {
    const template = parseTemplate({ ...fieldsOf(each), position: 0 });
    if (template === undefined || ids.has(template.id)) return fail({ kind: 'malformed', number: at + 1 });
    ids.add(template.id);
    const found = patientDataIn(template, looksLike);
    if (found !== undefined) return fail({ kind: 'patient-data', template: template.name, found });
    const { position: _, ...filed } = template;
    read.push(filed);
  }
  return ok(read);
}

function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Values nested without end cannot be written again: they have no hash. */
async function hashOrNone(templates: readonly unknown[]): Promise<string | undefined> {
  try {
    return await hashOf(templates);
  } catch {
    return undefined;
  }
}
