import type { ReportedChecks } from '../../../../data/checks/reportChecks.ts';
import type { CalendarDate } from '../../../../data/domain/calendarDate.ts';
import type { ComposedSection } from '../../../../data/domain/checklist/composeChecklist.ts';
import { marksByItem } from '../../../../data/domain/checklist/progress.ts';
import { type CptTextsGivenOut, givenOutOf } from '../../../../data/domain/cptTextsGivenOut.ts';
import { codeOnDayElsewhere } from '../../../../data/domain/inForce/codeOnDayWords.ts';
import { isCptKey, type LineSystem, printedLineCode, splitLineKey } from '../../../../data/domain/lineKey.ts';
import type { ItemLevel } from '../../../../data/domain/mine/checklistTemplate.ts';
import type { Encounter, EncounterState } from '../../../../data/domain/mine/encounter.ts';
import type { ItemMark } from '../../../../data/domain/mine/itemMark.ts';
import { placeName } from '../../../../data/domain/placeOfService.ts';
import type { CodesOn } from '../../../hooks/codes/useCodesOn.ts';

export interface ReportedLine {
  readonly id: string;
  readonly system: LineSystem;
  /** As a person writes it. */
  readonly code: string;
  /** The official text; empty for a CPT code, unless its licensed text was asked for, and where no release has the code. */
  readonly text: string;
  /** What the code is worth on the date of service. */
  readonly standing: string;
  /** The release the text is from; empty where there is none. */
  readonly source: string;
  readonly modifiers: readonly string[];
  readonly units: string;
  readonly note: string;
}

export interface ReportedItem {
  readonly key: string;
  readonly text: string;
  readonly level: ItemLevel;
  readonly askedBy: readonly string[];
  readonly sources: readonly string[];
  readonly answer: ItemMark['answer'];
  readonly reason: string;
  readonly note: string;
}

/** A worksheet with its findings and its checklist, in words: what is printed, copied and exported. */
export interface EncounterReport {
  readonly label: string;
  readonly state: EncounterState;
  readonly dateOfService: CalendarDate;
  readonly place: { readonly code: string; readonly name: string } | undefined;
  /** ISO date and time, UTC. */
  readonly editedAt: string;
  readonly lines: readonly ReportedLine[];
  /** Absent where there are no lines. */
  readonly checks?: ReportedChecks;
  readonly sections: readonly { readonly title: string; readonly items: readonly ReportedItem[] }[];
}

export function reportOf(encounter: Encounter, sections: readonly ComposedSection[], codes: CodesOn): EncounterReport {
  const { label, state, dateOfService, place, editedAt, lines, marks } = encounter;
  const byItem = marksByItem(marks);
  return {
    label,
    state,
    dateOfService,
    place: place === undefined ? undefined : { code: place, name: placeName(place) },
    editedAt,
    lines: lines.map(line => lineOf(line, dateOfService, codes)),
    sections: sections.map(({ title, items }) => ({
      title,
      items: items.map(({ key, text, level, askedBy, sources }) => {
        const { answer = 'open', reason = '', note = '' } = byItem.get(key) ?? {};
        return { key, text, level, askedBy: askedBy.map(printedLineCode), sources, answer, reason, note };
      }),
    })),
  };
}

function lineOf(
  { id, key, modifiers, units, note }: Encounter['lines'][number],
  day: Encounter['dateOfService'],
  codes: CodesOn,
): ReportedLine {
  const code = isCptKey(key) ? undefined : codes.get(key);
  return {
    id,
    system: splitLineKey(key).system,
    code: printedLineCode(key),
    text: code?.shown?.record.longText ?? '',
    standing: code === undefined ? 'Number only' : codeOnDayElsewhere(code.onDay, day, code.shown?.release.title),
    source: code?.shown?.release.title ?? '',
    modifiers,
    units,
    note,
  };
}

/** The same with the licensed texts of its CPT codes, each with the file it is from. */
export function withCptTexts(report: EncounterReport, texts: CptTextsGivenOut): EncounterReport {
  const lines = report.lines.map(line => {
    const given = givenOutOf(line, texts);
    return given === undefined ? line : { ...line, ...given, standing: 'Dates not known' };
  });
  return { ...report, lines };
}

const ANSWERS: Record<ItemMark['answer'], string> = { open: 'Open', done: 'Done', 'not-applicable': 'Not applicable' };

export function answerWord(answer: ItemMark['answer']): string {
  return ANSWERS[answer];
}
