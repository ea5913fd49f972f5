import type { MenuCommand } from '../../main/contract/commands.ts';

export const COMMAND_GROUPS = ['Find', 'Read', 'Mine', 'Go', 'View', 'Library'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** One thing the keyboard does. The keyboard map is drawn from this list and the key listener works from it. */
export interface Command {
  /** Commands the app runs itself carry the menu's name for it; the others are handled by the page they belong to. */
  readonly runs?: MenuCommand;
  readonly label: string;
  readonly group: CommandGroup;
  /** As people write them; `Mod` is Ctrl, on a Mac the Command key. Any one of them will do. */
  readonly keys: readonly string[];
}

/** Every shortcut of the app, once. */
export const COMMANDS: readonly Command[] = [
  { runs: 'focus-search', label: 'Go to the search box', group: 'Find', keys: ['/', 'Mod+K'] },
  { label: 'Start a search from anywhere', group: 'Find', keys: ['Letters and digits'] },
  { label: 'Move through results or suggestions', group: 'Find', keys: ['Up', 'Down'] },
  { label: 'Search within the results', group: 'Find', keys: ['Mod+Shift+F'] },
  { label: 'Open the code', group: 'Find', keys: ['Enter'] },
  { label: 'Clear the search box', group: 'Find', keys: ['Esc'] },
  { label: 'Open or close a line of Browse', group: 'Find', keys: ['Right', 'Left'] },
  { label: 'Previous result while reading', group: 'Read', keys: ['Alt+Up'] },
  { label: 'Next result while reading', group: 'Read', keys: ['Alt+Down'] },
  { runs: 'toggle-bookmark', label: 'Bookmark this code, or unmark it', group: 'Mine', keys: ['Mod+D'] },
  { runs: 'new-note', label: 'Write a note on this code', group: 'Mine', keys: ['Mod+N'] },
  { label: 'Move through the notes on their page', group: 'Mine', keys: ['Arrow keys'] },
  { runs: 'add-to-encounter', label: 'Add this code to the encounter', group: 'Mine', keys: ['Mod+E'] },
  { label: 'Move a bookmark or a checklist line', group: 'Mine', keys: ['Alt+arrows'] },
  { label: 'Checklist: tick, set aside, note', group: 'Mine', keys: ['Space', 'X', 'N'] },
  { label: 'Open one of the first nine bookmarks', group: 'Mine', keys: ['Alt+1 … 9'] },
  { label: 'Undo the last change', group: 'Mine', keys: ['Mod+Z'] },
  { runs: 'go-back', label: 'Back', group: 'Go', keys: ['Alt+Left', 'Mod+['] },
  { runs: 'go-forward', label: 'Forward', group: 'Go', keys: ['Alt+Right', 'Mod+]'] },
  // By the place in the navigation rail (ADR 0161).
  { runs: 'open-lookup', label: 'Look up', group: 'Go', keys: ['Mod+1'] },
  { runs: 'open-browse', label: 'Browse', group: 'Go', keys: ['Mod+2'] },
  { runs: 'open-bookmarks', label: 'Bookmarks', group: 'Go', keys: ['Mod+3', 'Mod+B'] },
  { runs: 'open-notes', label: 'Notes', group: 'Go', keys: ['Mod+4'] },
  { runs: 'open-encounters', label: 'Encounters', group: 'Go', keys: ['Mod+5'] },
  { runs: 'open-checklists', label: 'Checklists', group: 'Go', keys: ['Mod+6'] },
  { runs: 'open-guides', label: 'Guides', group: 'Go', keys: ['Mod+7'] },
  { runs: 'open-checks', label: 'Check codes', group: 'Go', keys: ['Mod+8'] },
  { runs: 'open-library', label: 'Library', group: 'Go', keys: ['Mod+9'] },
  { runs: 'open-settings', label: 'Settings', group: 'Go', keys: ['Mod+,'] },
  { runs: 'choose-day', label: 'Look at another day', group: 'View', keys: ['Mod+T'] },
  { runs: 'text-larger', label: 'Larger text', group: 'View', keys: ['Mod+='] },
  { runs: 'text-smaller', label: 'Smaller text', group: 'View', keys: ['Mod+-'] },
  { runs: 'text-reset', label: 'Normal text size', group: 'View', keys: ['Mod+0'] },
  { runs: 'show-keyboard-map', label: 'This list', group: 'View', keys: ['?', 'Mod+/'] },
  { runs: 'import-files', label: 'Import files', group: 'Library', keys: ['Mod+O'] },
];
