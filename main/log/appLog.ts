import type { RenderProcessGoneDetails } from 'electron';
import type { LogEvent } from '../contract/calls.ts';
import { redactError } from './redactError.ts';
import { RotatingLog } from './rotatingLog.ts';

const LIMIT_BYTES = 1024 * 1024;

/** Everything main itself writes down. Like the page, it has names from a closed list and numbers, never text. */
export type ShellEvent =
  | 'app-started'
  | 'data-set-aside'
  | 'app-quit'
  | 'backup-state-unsaved'
  | 'bad-payload'
  | 'child-gone'
  | 'navigation-refused'
  | 'page-unresponsive'
  | 'request-refused'
  | 'second-start'
  | 'torn-writes-cut'
  | 'unexpected-error'
  | 'untrusted-sender'
  | 'window-state-unsaved'
  | `page-gone-${RenderProcessGoneDetails['reason']}`;

type Figures = Readonly<Record<string, number>>;

/** The app's local log. */
export class AppLog {
  readonly #file: RotatingLog;
  readonly #now: () => Date;

  constructor(path: string, now: () => Date) {
    this.#file = new RotatingLog(path, LIMIT_BYTES);
    this.#now = now;
  }

  event(name: ShellEvent | LogEvent['event'], figures: Figures = {}): void {
    const numbers = Object.entries(figures).map(([key, value]) => ` ${key}=${value}`);
    this.#file.append(`${this.#now().toISOString()} ${name}${numbers.join('')}`);
  }

  error(name: ShellEvent, error: unknown): void {
    this.#file.append(`${this.#now().toISOString()} ${name} ${redactError(error)}`);
  }

  flush(): Promise<void> {
    return this.#file.flush();
  }
}
