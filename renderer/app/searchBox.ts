/** The search box of the page that is open, wherever it has one. Its role is a combobox; nothing else in the app is. */
function findSearchBox(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('main input[role="combobox"]');
}

/** @returns whether there was one. */
export function focusSearchBox({ select = false } = {}): boolean {
  const box = findSearchBox();
  if (box === null) return false;
  box.focus({ preventScroll: true });
  if (select) box.select();
  return true;
}
