import { type GuideDocument, passageText } from './guideDocument.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** Every code a guide speaks of, each once, in the order of the guide. */
export function mentionedCodes({ sections }: GuideDocument): readonly Pick<Mention, 'kind' | 'code'>[] {
  const codes = new Map<string, Pick<Mention, 'kind' | 'code'>>();
  for (const { kind: section, passages } of sections) {
    for (const passage of passages) {
      for (const { kind, code } of mentionsIn(passageText(passage), section === 'modifiers')) {
        codes.set(`${kind} ${code}`, { kind, code });
      }
    }
  }
  return [...codes.values()];
}
