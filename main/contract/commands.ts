/** What the native menu (or a second start of the app) asks the page to do. */
export const MENU_COMMANDS = [
  'focus-search',
  'go-back',
  'go-forward',
  'open-lookup',
  'open-browse',
  'open-bookmarks',
  'open-notes',
  'open-checklists',
  'open-encounters',
  'open-guides',
  'open-checks',
  'open-library',
  'open-settings',
  'import-files',
  /** A second start named files: fetch them with `files:fromCommandLine`. */
  'import-waiting-files',
  'toggle-bookmark',
  'new-note',
  'add-to-encounter',
  'show-keyboard-map',
  'choose-day',
  'text-larger',
  'text-smaller',
  'text-reset',
  /** The window is about to close: save what is in no snapshot or not written yet, then answer with `app:readyToClose`. */
  'save-before-closing',
] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];
