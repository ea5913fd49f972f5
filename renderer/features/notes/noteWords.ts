const MOMENT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** `Mar 1, 2026, 9:05 AM`, in the clock of this computer. @param at ISO date and time, UTC. */
export function momentInWords(at: string): string {
  return MOMENT.format(new Date(at));
}
