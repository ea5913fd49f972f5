import type { Excludes1Conflict, Loaded } from '../../../data/checks/checkLookups.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { excludes1Between } from '../../../data/domain/tabular/excludes1.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';

/** Excludes1 notes between diagnoses, from the tabular list in force on the day; a list for other days answers nothing. */
export async function excludes1Of(
  reference: ReferenceStore,
  codes: readonly string[],
  day: CalendarDate,
): Promise<Loaded<Excludes1Conflict>> {
  const found = await reference.tabular.find(codes, day);
  if (found === undefined) return { state: 'not-loaded', installed: [] };
  const { title, source, effectiveFrom, effectiveThrough } = found.tabular;
  if (day < effectiveFrom || day > effectiveThrough) return { state: 'not-loaded', installed: [title] };
  const rows = codes.flatMap((code, at) =>
    codes.slice(at + 1).flatMap(other =>
      excludes1Between(code, other, found.places).map(({ code: of, excluded, note, level }) => ({
        code: of,
        excluded,
        noteAt: level.kind === 'code' ? level.name : `${level.kind} ${level.name}`,
        note,
      })),
    ),
  );
  return { state: 'loaded', source: { title, fileName: source.fileName }, rows };
}
