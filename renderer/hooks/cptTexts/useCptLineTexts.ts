import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { findFeeFileCode } from '../payment/useFeeFileCode.ts';
import { cptTextsOf } from './useCptTexts.ts';

/** What a file the person imported calls a CPT code. */
export interface CptLineText {
  readonly text: string;
  /** The file, and whose words they are. */
  readonly source: string;
}

export type CptLineTexts = ReadonlyMap<string, CptLineText>;

const NONE: CptLineTexts = new Map();

/**
 * CPT codes by their number, each with its longest licensed text for the day, else as an imported fee file names it; a
 * code that no file has is left out. For the screen only: what is given out asks first.
 */
export function useCptLineTexts(codes: readonly string[], day: CalendarDate): CptLineTexts {
  const { reference } = useStores();
  const live = useLiveAnswer(
    `cpt line texts of ${codes.join(' ')} on ${day}`,
    async () => (codes.length === 0 ? NONE : await readTexts(reference, codes, day)),
    'reference',
  );
  return live.state === 'ready' ? live.value : NONE;
}

async function readTexts(
  reference: ReferenceStore,
  codes: readonly string[],
  day: CalendarDate,
): Promise<CptLineTexts> {
  const found = await Promise.all(
    codes.map(async (code): Promise<readonly (readonly [string, CptLineText])[]> => {
      const [longest] = await cptTextsOf(reference.datasets, code, day);
      if (longest !== undefined) return [[code, { text: longest.text, source: `${longest.dataset.title}, © AMA` }]];
      const named = await findFeeFileCode(reference, code);
      if (named === undefined) return [];
      return [[code, { text: named.shortText, source: `Short text, ${named.dataset.title}, © AMA` }]];
    }),
  );
  return new Map(found.flat());
}
