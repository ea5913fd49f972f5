import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { FullScreen } from '../ui/FullScreen.tsx';

interface State {
  readonly hasCrashed: boolean;
}

/** What is left when a screen fails while it is drawn: what happened to the data, and a way on. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasCrashed: false };

  static getDerivedStateFromError(): State {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <FullScreen
        title="This screen stopped working"
        actions={
          <Button variant="primary" autoFocus onPress={reload}>
            Reload Chartside
          </Button>
        }
      >
        <p>
          A fault in the app, not something you did. Your bookmarks, notes, encounters and settings are kept on the disk
          and are not affected. An import that was running was not installed; the release you had is still in use.
        </p>
      </FullScreen>
    );
  }
}

function reload(): void {
  // From the start page: the page that failed could fail again at once.
  window.location.hash = '';
  window.location.reload();
}
