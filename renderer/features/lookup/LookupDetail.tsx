import { type ReactNode, type Ref, useDeferredValue } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { GettingStarted } from './GettingStarted.tsx';
import styles from './lookupScreen.module.css';
import { MyStart } from './MyStart.tsx';

/** The code in the right pane, for the app to draw: look-up does not know how a code looks. */
export interface ShownCode {
  readonly codeKey: CodeKey;
  /** Opened on purpose, not only passed over with the arrow keys. */
  readonly isOpened: boolean;
  /** Its heading is to be focused, so that it is read aloud. */
  readonly takesFocus: boolean;
  /** Opens another code in the same pane. */
  readonly onOpenCode: (key: CodeKey) => void;
  /** Opens this code on a page of its own. */
  readonly onOpenPage: (key: CodeKey) => void;
}

/** The right pane: a code, or where there is none what helps to find one. */
export function LookupDetail({
  shown,
  opened,
  takesFocus,
  isEmptyBox,
  hasNothing,
  onOpenCode,
  onOpenPage,
  onAsk,
  renderCode,
  ref,
}: {
  readonly shown: CodeKey | undefined;
  readonly opened: CodeKey | undefined;
  /** The heading of the opened code takes the focus. */
  readonly takesFocus: boolean;
  readonly isEmptyBox: boolean;
  /** The list has no codes to show beside it. */
  readonly hasNothing: boolean;
  readonly onOpenCode: (key: CodeKey) => void;
  readonly onOpenPage: (key: CodeKey) => void;
  readonly onAsk: (text: string) => void;
  readonly renderCode: (code: ShownCode) => ReactNode;
  readonly ref: Ref<HTMLDivElement>;
}) {
  // Help comes after the list, at a start too, and goes after it: the first letter does not wait for that.
  const help = useDeferredValue(shown !== undefined || !hasNothing ? 'none' : isEmptyBox ? 'start' : 'words', 'none');
  const code = shown !== undefined && {
    codeKey: shown,
    isOpened: shown === opened,
    takesFocus: takesFocus && shown === opened,
    onOpenCode,
    onOpenPage,
  };
  return (
    <div ref={ref} className={styles.detail}>
      {code
        ? renderCode(code)
        : help !== 'none' && (
            <>
              {help === 'start' && <MyStart onOpenPage={onOpenPage} />}
              <GettingStarted onAsk={onAsk} />
            </>
          )}
    </div>
  );
}
