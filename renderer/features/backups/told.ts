/** What the backups panel has to say about the last thing that was done. */
export interface Told {
  readonly kind: 'success' | 'error' | 'info';
  readonly title?: string;
  readonly words: string;
  readonly undo?: () => void;
}
