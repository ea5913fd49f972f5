import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Announce = (message: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/**
 * The one polite live region of the app. Two slots take turns, so that the same sentence
 * said twice is also heard twice.
 */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ turn: 0, message: '' });
  const announce = useCallback<Announce>(message => setSaid(last => ({ turn: 1 - last.turn, message })), []);
  const slots = useMemo(() => [0, 1], []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      {slots.map(slot => (
        <VisuallyHidden key={slot}>
          <span aria-live="polite" aria-atomic="true" data-announcer="">
            {said.turn === slot ? said.message : ''}
          </span>
        </VisuallyHidden>
      ))}
    </AnnouncerContext>
  );
}

/** Says one sentence to screen readers, after what they are saying now. */
export function useAnnouncer(): Announce {
  return useContext(AnnouncerContext);
}
