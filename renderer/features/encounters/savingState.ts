import type { Saving } from '../../ui/SaveLine.tsx';

/** How saving goes, told to the line that says it and to nothing else: a tick draws no heading again. */
export class SavingState {
  readonly #listeners = new Set<() => void>();
  #now: Saving = { kind: 'unchanged' };

  readonly current = (): Saving => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(now: Saving): void {
    this.#now = now;
    for (const listener of this.#listeners) listener();
  }
}
