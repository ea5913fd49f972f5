import { checksText } from '../../../../data/checks/checksText.ts';
import { answerWord, type EncounterReport, type ReportedItem } from './encounterReport.ts';

const BOXES: Record<ReportedItem['answer'], string> = { open: '[ ]', done: '[x]', 'not-applicable': '[-]' };

/** The worksheet as plain text, for the clipboard: readable in any program. */
export function reportAsText({ label, dateOfService, place, lines, checks, sections }: EncounterReport): string {
  const head = [
    `Encounter ${label}`,
    `Date of service ${dateOfService}`,
    ...(place === undefined ? [] : [`Place of service ${place.code} ${place.name}`]),
  ];
  const codes = lines.map(({ code, modifiers, units, text, standing, note }) =>
    [
      `${[code, ...modifiers].join('-')} x ${units}`,
      ...[text, standing, note].filter(Boolean).map(each => `    ${each}`),
    ].join('\n'),
  );
  const checklist = sections.flatMap(({ title, items }) => ['', title, ...items.map(itemText)]);
  const found = checks === undefined ? [] : ['', `Checks, as ${checks.checkedAs}`, ...checksText(checks)];
  return `${[...head, '', 'Codes', ...codes, ...found, ...checklist].join('\n')}\n`;
}

function itemText({ answer, text, askedBy, sources, reason, note }: ReportedItem): string {
  const about = [
    `for ${askedBy.join(', ')}`,
    ...sources,
    ...(reason === '' ? [] : [`${answerWord(answer)}: ${reason}`]),
    ...(note === '' ? [] : [`Note: ${note}`]),
  ];
  return [`${BOXES[answer]} ${text}`, ...about.map(each => `    ${each}`)].join('\n');
}
