import { lineSystemName } from '../../../../data/domain/lineKey.ts';
import { tableAsCsv } from '../../../../data/formats/csv/tableAsCsv.ts';
import { levelWord } from '../encounterWords.ts';
import { answerWord, type EncounterReport } from './encounterReport.ts';

const COLUMNS = [
  'Encounter',
  'Date of service',
  'Place of service',
  'Kind',
  'System',
  'Code',
  'Modifiers',
  'Units',
  'Section',
  'Text',
  'Level',
  'Asked by',
  'Status',
  'Reason',
  'Note',
  'Source',
] as const;

/** The worksheet as a table (CSV), a row for each code, each finding and each line of the checklist. */
export function reportAsCsv({ label, dateOfService, place, lines, checks, sections }: EncounterReport): string {
  const head = [label, dateOfService, place?.code ?? ''];
  const rows = [
    ...lines.map(line => [
      ...head,
      'Code',
      lineSystemName(line.system),
      line.code,
      line.modifiers.join(' '),
      line.units,
      '',
      line.text,
      '',
      '',
      line.standing,
      '',
      line.note,
      line.source,
    ]),
    ...(checks?.findings ?? []).map(finding => [
      ...head,
      'Finding',
      '',
      finding.lines.join(' '),
      '',
      '',
      `Checks, as ${checks?.checkedAs}`,
      finding.title,
      finding.severity,
      '',
      '',
      finding.text,
      '',
      finding.source,
    ]),
    ...(checks?.notChecked ?? []).map(gap => [
      ...head,
      'Not checked',
      '',
      '',
      '',
      '',
      `Checks, as ${checks?.checkedAs}`,
      gap,
      ...Array.from({ length: 6 }, () => ''),
    ]),
    ...sections.flatMap(({ title, items }) =>
      items.map(item => [
        ...head,
        'Checklist',
        '',
        '',
        '',
        '',
        title,
        item.text,
        levelWord(item.level),
        item.askedBy.join(' '),
        answerWord(item.answer),
        item.reason,
        item.note,
        item.sources.join('; '),
      ]),
    ),
  ];
  return tableAsCsv(COLUMNS, rows);
}
