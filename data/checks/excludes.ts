import type { CheckLookups } from './checkLookups.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';

/** Diagnoses an excludes1 note forbids together. Source: CDC/CMS, ICD-10-CM tabular list. */
export async function checkExcludes1(
  { lines, day }: CheckQuestion,
  lookups: Pick<CheckLookups, 'excludes1'>,
): Promise<CheckPart> {
  const diagnoses = lines.filter(({ system }) => system === 'icd10cm');
  const codes = [...new Set(diagnoses.map(({ code }) => code))];
  if (codes.length < 2) return { findings: [], gaps: [] };
  const loaded = await lookups.excludes1(codes, day);
  if (loaded.state === 'not-loaded') {
    return { findings: [], gaps: [{ kind: 'tabular-not-loaded', installed: loaded.installed }] };
  }
  return {
    findings: loaded.rows.map(({ code, excluded, noteAt, note }) => ({
      kind: 'diagnoses-exclude',
      code,
      excluded,
      noteAt,
      note,
      lineIds: diagnoses.filter(line => line.code === code || line.code === excluded).map(({ id }) => id),
      source: loaded.source,
    })),
    gaps: [],
  };
}
