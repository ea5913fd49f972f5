import { startTransition, useEffect, useState } from 'react';
import { onInstallationChanged } from '../../data/store/reference/installationChanges.ts';
import type { Live } from './live.ts';
import { useReferenceAnswer } from './useReferenceAnswer.ts';

/**
 * What the installed files say to `ask`, asked anew after an installation; drawn in slices, between the keys that may come
 * meanwhile. For the layers of a code's page.
 *
 * @param question names everything `ask` depends on.
 */
export function useInstalledAnswer<T>(question: string, ask: () => Promise<T>): Live<T> {
  const [installation, setInstallation] = useState<object>({});
  useEffect(() => onInstallationChanged(() => setInstallation({})), []);
  return useReferenceAnswer(question, installation, ask, startTransition);
}
