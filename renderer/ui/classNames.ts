/** Joins the class names that are there; `false` and `undefined` drop out. */
export function cx(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
