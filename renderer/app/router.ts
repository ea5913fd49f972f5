import { type Address, formatAddress, parseAddress } from '../hooks/navigation/address.ts';
import type { Whereabouts } from '../hooks/navigation/useWhereabouts.ts';

/** The window's own history, as a store React can subscribe to. */
export interface Router {
  subscribe(listener: () => void): () => void;
  /** The same object until the address changes. */
  current(): Whereabouts;
  go(address: Address): void;
  replace(address: Address): void;
  back(): void;
  forward(): void;
}

type HistoryWindow = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/** Each entry of the history carries its position, since a page cannot ask how far back it could go. */
interface EntryState {
  readonly position: number;
}

export function createRouter(window: HistoryWindow): Router {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  let last = positionOf(history.state) ?? 0;
  let state = read();
  history.replaceState({ position: position() } satisfies EntryState, '', formatAddress(state.address));

  function position(): number {
    return positionOf(history.state) ?? last;
  }
  function read(): Whereabouts {
    return { address: parseAddress(location.hash), canGoBack: position() > 0, canGoForward: position() < last };
  }
  function changed(): void {
    state = read();
    for (const listener of listeners) listener();
  }
  return {
    subscribe: listener => {
      if (listeners.size === 0) window.addEventListener('popstate', changed);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', changed);
      };
    },
    current: () => state,
    go: address => {
      const written = formatAddress(address);
      if (written === location.hash) return;
      last = position() + 1;
      history.pushState({ position: last } satisfies EntryState, '', written);
      changed();
    },
    replace: address => {
      history.replaceState({ position: position() } satisfies EntryState, '', formatAddress(address));
      changed();
    },
    back: () => {
      if (state.canGoBack) history.back();
    },
    forward: () => {
      if (state.canGoForward) history.forward();
    },
  };
}

function positionOf(entry: unknown): number | undefined {
  if (typeof entry !== 'object' || entry === null || !('position' in entry)) return undefined;
  return typeof entry.position === 'number' ? entry.position : undefined;
}
