import type { PickedFile } from '../contract/calls.ts';
import type { Outcome } from '../contract/outcome.ts';
import type { FileDesk } from './fileDesk.ts';

/** Files named on a command line, until the page asks for them. */
export class WaitingFiles {
  #paths: string[] = [];

  add(paths: readonly string[]): void {
    this.#paths.push(...paths);
  }

  /**
   * Every waiting file, once. A file that cannot be opened is dropped and its failure answered; the others keep
   * waiting for the next question.
   */
  async take(desk: FileDesk): Promise<Outcome<readonly PickedFile[]>> {
    const paths = this.#paths;
    this.#paths = [];
    const taken: PickedFile[] = [];
    for (const [index, path] of paths.entries()) {
      const admitted = await desk.admit([path]);
      if (!admitted.ok) {
        for (const { ticket } of taken) await desk.release(ticket);
        this.#paths.unshift(...paths.slice(0, index), ...paths.slice(index + 1));
        return admitted;
      }
      taken.push(...admitted.value);
    }
    return { ok: true, value: taken };
  }
}
