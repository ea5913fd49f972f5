import type { WebContents } from 'electron';
import { isPageUrl } from '../scheme/origin.ts';

/** Keeps a page where it is: it may reload itself, and go nowhere else, in no window, frame or webview. */
export function guardContents(contents: WebContents, onRefused: () => void): void {
  contents.on('will-frame-navigate', event => {
    if (event.isMainFrame && isPageUrl(event.url)) return;
    event.preventDefault();
    onRefused();
  });
  contents.on('will-redirect', event => {
    event.preventDefault();
    onRefused();
  });
  contents.setWindowOpenHandler(() => {
    onRefused();
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', event => {
    event.preventDefault();
    onRefused();
  });
  // Without a proxy (there is none) this leaves WebRTC no network interface to use.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
