import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { SHELL_CALLS, type ShellCall } from '../contract/calls.ts';
import { type Answers, answerCall, type CallObserver } from './answerCall.ts';
import { isTrustedSender } from './trustedSender.ts';

export interface RegisterOptions {
  readonly answers: Answers;
  readonly observer: CallObserver & { onUntrustedSender(call: ShellCall): void };
  /** The page of the one window, while there is one. */
  readonly currentPage: () => WebContents | undefined;
}

/** The only place that listens to pages. */
export function registerCalls({ answers, observer, currentPage }: RegisterOptions): void {
  for (const call of SHELL_CALLS) {
    ipcMain.handle(call, (event, payload: unknown) => {
      if (!isFromOurPage(event, currentPage())) {
        observer.onUntrustedSender(call);
        return { ok: false, error: { kind: 'unexpected', call } };
      }
      return answerCall(call, payload, answers, observer);
    });
  }
}

function isFromOurPage({ sender, senderFrame }: IpcMainInvokeEvent, page: WebContents | undefined): boolean {
  return isTrustedSender({
    isOurWindow: page !== undefined && sender.id === page.id,
    isMainFrame: senderFrame !== null && senderFrame === page?.mainFrame,
    frameUrl: senderFrame?.url,
  });
}
