import { type ReactNode, useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKeyParts } from '../../../data/domain/codeKey.ts';
import { type CptTextsGivenOut, NO_CPT_TEXT_GIVEN_OUT } from '../../../data/domain/cptTextsGivenOut.ts';
import { AskToInclude } from '../../ui/AskToInclude.tsx';
import { useStores } from '../answers/useStores.ts';
import { type CptText, cptTextsOf } from './useCptTexts.ts';

interface Question {
  readonly texts: CptTextsGivenOut;
  readonly answer: (texts: CptTextsGivenOut | undefined) => void;
}

/**
 * Whether something given out shall hold licensed CPT texts. Asked each time, with no for an answer until the person
 * says yes, and only where one of the codes has such a text.
 *
 * @returns `choose`: the texts to include, none for most; `undefined` where the person thought better of it. `dialog`
 *   has to be drawn.
 */
export function useCptTextChoice() {
  const { datasets } = useStores().reference;
  const [question, setQuestion] = useState<Question>();

  const choose = async (parts: readonly CodeKeyParts[], day: CalendarDate): Promise<CptTextsGivenOut | undefined> => {
    const codes = parts.flatMap(({ system, code }) => (system === 'cpt' ? [code] : []));
    // What cannot be read is left out, as it is where nobody asks for it.
    const texts = await longestTexts(codes, code => cptTextsOf(datasets, code, day)).catch(() => NO_CPT_TEXT_GIVEN_OUT);
    if (texts.size === 0) return NO_CPT_TEXT_GIVEN_OUT;
    return new Promise(resolve => setQuestion({ texts, answer: resolve }));
  };
  const settle = (texts: CptTextsGivenOut | undefined) => {
    setQuestion(undefined);
    // After the dialog is gone: what is printed must not show it.
    if (question !== undefined) requestAnimationFrame(() => question.answer(texts));
  };
  const dialog: ReactNode = question !== undefined && (
    <AskToInclude
      title="Include CPT texts?"
      notice="CPT codes go out as numbers. Their texts are © AMA: include them only where your license lets you share them with whoever will read this."
      label="Include the CPT texts you are licensed for"
      goWith="Go on with the texts"
      goWithout="Go on without the texts"
      onGo={isIncluded => settle(isIncluded ? question.texts : NO_CPT_TEXT_GIVEN_OUT)}
      onCancel={() => settle(undefined)}
    />
  );
  return { choose, dialog };
}

async function longestTexts(
  codes: readonly string[],
  textsOf: (code: string) => Promise<readonly CptText[]>,
): Promise<CptTextsGivenOut> {
  const found = await Promise.all([...new Set(codes)].map(async code => [code, (await textsOf(code))[0]] as const));
  return new Map(
    found.flatMap(([code, longest]) => {
      if (longest === undefined) return [];
      return [[code, { text: longest.text, source: `${longest.dataset.title}, © AMA` }]];
    }),
  );
}
