import { onInstallationChanged } from '../../../data/store/reference/installationChanges.ts';
import type { Live } from './live.ts';
import { useAnswer } from './useAnswer.ts';
import { useChangeMark } from './useChangeMark.ts';

/**
 * What the installed files say to `ask`, asked anew after an installation; drawn in slices, between the keys that may come
 * meanwhile. For the layers of a code's page.
 *
 * @param question names everything `ask` depends on.
 */
export function useInstalledAnswer<T>(question: string, ask: () => Promise<T>): Live<T> {
  const source = useChangeMark(onInstallationChanged);
  return useAnswer({ question, ask, source, database: 'reference', drawn: 'in-slices' });
}
