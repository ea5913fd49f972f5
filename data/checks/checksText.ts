import type { ReportedChecks } from './reportChecks.ts';

/** What the checks said as lines of plain text: each finding with the lines it is about and its source, then what was not checked. */
export function checksText({ findings, notChecked }: ReportedChecks): readonly string[] {
  return [
    ...(findings.length === 0 ? ['Nothing found'] : []),
    ...findings.flatMap(({ lines, severity, title, text, source }) => [
      `${severity}: ${lines.join(', ')}: ${title}`,
      ...[text, source].filter(Boolean).map(each => `    ${each}`),
    ]),
    ...notChecked.map(gap => `Not checked: ${gap}`),
  ];
}
