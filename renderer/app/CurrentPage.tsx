import { useGivingWay } from '../hooks/navigation/useGivingWay.ts';
import { useAddress } from '../hooks/navigation/useWhereabouts.ts';
import { Page } from './Page.tsx';
import { usePageFocus } from './usePageFocus.ts';
import { useWindowTitle } from './useWindowTitle.ts';

/** The page of the address, and what goes along from page to page: title, focus, the worker's practice. */
export function CurrentPage({ contentId }: { readonly contentId: string }) {
  const address = useAddress();
  useGivingWay(address);
  useWindowTitle(address);
  usePageFocus(address, contentId);
  return <Page address={address} />;
}
