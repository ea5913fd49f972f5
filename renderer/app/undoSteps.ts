import { isNoChange, type UserChange } from '../../data/domain/mine/userChange.ts';
import type { Act } from '../hooks/mine/useActs.ts';

/** Steps that can be taken back. Older ones stay done. */
const MOST_UNDO = 50;

/** What was done and how it is taken back. */
export interface UndoStep {
  readonly said: string;
  readonly undo: UserChange;
  /** How many steps were begun before it. */
  readonly place: number;
}

interface KeptStep {
  readonly place: number;
  readonly ended: Promise<UndoStep | undefined>;
}

export interface UndoSteps {
  /** Keeps the step of an act from the moment it begins; an act that fails or changes nothing leaves none. */
  readonly begin: (act: Act, said: string) => void;
  /** Takes the last step away, after its act has ended where it is still under way; nothing where there is none. */
  readonly takeLast: () => Promise<UndoStep | undefined>;
  /** Puts a step that could not be taken back where it was: what was begun since is still taken back before it. */
  readonly putBack: (step: UndoStep) => void;
}

/**
 * The steps to take back, in the order they were begun. A change is on screen as soon as it is in the database, which may be
 * before its act is known to have ended: a Ctrl+Z in between belongs to that act and must never take back the one before.
 */
export function createUndoSteps(): UndoSteps {
  let begun = 0;
  let steps: readonly KeptStep[] = [];
  const keep = (step: KeptStep) => {
    steps = [...steps, step].sort((one, other) => one.place - other.place).slice(-MOST_UNDO);
  };
  return {
    begin: (act, said) => {
      const place = begun;
      begun += 1;
      const ended = act.then(result =>
        result.ok && !isNoChange(result.value) ? { said, undo: result.value, place } : undefined,
      );
      keep({ place, ended });
      void ended.then(step => {
        if (step === undefined) steps = steps.filter(each => each.place !== place);
      });
    },
    takeLast: async () => {
      const last = steps.at(-1);
      steps = steps.slice(0, -1);
      return await last?.ended;
    },
    putBack: step => keep({ place: step.place, ended: Promise.resolve(step) }),
  };
}
