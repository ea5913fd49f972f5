/**
 * Opens a dialog of the system unless one is open: a page gone wrong must not bury the person under them.
 *
 * @param busy the answer while another one is open: as if the person had cancelled
 */
export type OpenDialog = <T, U>(busy: U, open: () => Promise<T>) => Promise<T | U>;

/** All dialogs the page can ask for go through one of these. */
export function oneDialogAtATime(): OpenDialog {
  let isOpen = false;
  return async (busy, open) => {
    if (isOpen) return busy;
    isOpen = true;
    try {
      return await open();
    } finally {
      isOpen = false;
    }
  };
}
