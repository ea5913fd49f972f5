import { isPageUrl } from '../scheme/origin.ts';

/** What main knows about whoever called. */
export interface Sender {
  readonly isOurWindow: boolean;
  readonly isMainFrame: boolean;
  /** Absent when the frame went away before its call was read. */
  readonly frameUrl: string | undefined;
}

/** Only the page of our window may use the contract: no frame inside it, no other window, no other address. */
export function isTrustedSender({ isOurWindow, isMainFrame, frameUrl }: Sender): boolean {
  return isOurWindow && isMainFrame && frameUrl !== undefined && isPageUrl(frameUrl);
}
