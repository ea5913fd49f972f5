import { createContext } from 'react';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import type { MineOfCode } from '../../../data/store/user/userStore.ts';
import { type Live, LOADING } from '../answers/live.ts';

/** What was read with the code of a page: what stands under it is not pushed down a moment later. */
export interface CodeOfPage {
  readonly mine: Live<MineOfCode>;
  /** The code in the release in use, whatever day is looked at: for what the person writes today. */
  readonly inUse: Live<FoundCode | undefined>;
}

export const CodeOfPageContext = createContext<CodeOfPage>({ mine: LOADING, inUse: LOADING });
