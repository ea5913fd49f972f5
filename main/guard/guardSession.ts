import type { Session } from 'electron';
import { isPermissionGranted } from './permissionRule.ts';
import type { Refusals } from './refusals.ts';
import { isRequestAllowed, type RequestRule } from './requestRule.ts';

/** Closes a browser session: no request but the app's own, no permission, no device, no download, no spell-check. */
export function guardSession(session: Session, rule: RequestRule, refusals: Refusals): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const isAllowed = isRequestAllowed(details.url, rule);
    if (!isAllowed) refusals.noteRequest();
    decide({ cancel: !isAllowed });
  });
  session.setPermissionRequestHandler((_page, permission, decide) => decide(isPermissionGranted(permission)));
  session.setPermissionCheckHandler((_page, permission) => isPermissionGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', event => event.preventDefault());
  // A dictionary would be downloaded, and words of a patient's chart are nobody's spelling mistakes.
  session.setSpellCheckerEnabled(false);
}
