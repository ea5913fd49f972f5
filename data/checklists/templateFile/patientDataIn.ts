import type { TemplateContent } from '../../domain/mine/checklistTemplate.ts';

/** What a text looks like where it looks like patient data, in words (`a phone number`); `undefined` where it does not. */
export type LooksLikePatientData = (text: string) => string | undefined;

/** What looks like patient data anywhere in the words of a template. */
export function patientDataIn(
  { name, sections }: TemplateContent,
  looksLike: LooksLikePatientData,
): string | undefined {
  const texts = sections.flatMap(({ title, items }) => [
    title,
    ...items.flatMap(({ text, note, source }) => [text, note, source]),
  ]);
  for (const text of [name, ...texts]) {
    const found = looksLike(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
