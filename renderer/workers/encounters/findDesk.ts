import { encounterWords, holdsAll } from '../../../data/domain/mine/findEncounters.ts';
import type { Result } from '../../../data/domain/result.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { openUserStore, type UserStore } from '../../../data/store/user/userStore.ts';
import type { FindAsk, FindReply } from './protocol.ts';

/** Rows read at once: what is read is let go of again at once, only its words are kept. */
const ROWS = 100;

/** The page has it open already; where it has not, nothing is made. */
const openExisting = () => openUserStore('user', { mayCreate: async () => false });

interface Findable {
  readonly editedAt: string;
  readonly words: string;
}

/** Finds encounters by words. Keeps the words of each until it is edited, so that a further letter reads nothing. */
export class FindDesk {
  readonly #reply: (reply: FindReply) => void;
  readonly #open: () => Promise<Result<UserStore, StoreFailure>>;
  #user: UserStore | undefined;
  #known: ReadonlyMap<string, Findable> = new Map();
  #last: Promise<void> = Promise.resolve();

  /** @param open only tests pass another. */
  constructor(reply: (reply: FindReply) => void, open = openExisting) {
    this.#reply = reply;
    this.#open = open;
  }

  /** Resolves once the ask was answered; asks are answered one after the other. */
  take(ask: FindAsk): Promise<void> {
    this.#last = this.#last.then(async () => this.#reply(await this.#answer(ask)));
    return this.#last;
  }

  async #answer({ id, words }: FindAsk): Promise<FindReply> {
    try {
      const user = await this.#store();
      if (!user.ok) return { kind: 'failed', id, failure: user.error };
      this.#known = await this.#knownNow(user.value);
      return {
        kind: 'found',
        id,
        ids: [...this.#known].flatMap(([each, known]) => (holdsAll(known.words, words) ? [each] : [])),
      };
    } catch (thrown) {
      return { kind: 'failed', id, failure: await explainFailure(thrown, 'user') };
    }
  }

  async #knownNow(user: UserStore): Promise<ReadonlyMap<string, Findable>> {
    const times = await user.encounters.times();
    const now = new Map<string, Findable>();
    const toRead: string[] = [];
    for (const [id, editedAt] of times) {
      const known = this.#known.get(id);
      if (known?.editedAt === editedAt) now.set(id, known);
      else toRead.push(id);
    }
    for (let from = 0; from < toRead.length; from += ROWS) {
      for (const encounter of await user.encounters.some(toRead.slice(from, from + ROWS))) {
        now.set(encounter.id, { editedAt: encounter.editedAt, words: encounterWords(encounter) });
      }
    }
    return now;
  }

  async #store(): Promise<Result<UserStore, StoreFailure>> {
    if (this.#user !== undefined) return { ok: true, value: this.#user };
    const opened = await this.#open();
    if (opened.ok) {
      this.#user = opened.value;
      // Let go of for an upgrade: opened again when something is asked.
      opened.value.onClosed(() => {
        this.#user = undefined;
      });
    }
    return opened;
  }
}
