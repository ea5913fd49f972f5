/** In our words. Source of the indicators: CMS, ASC Addendum DD2, 2020 to 2026. */
const COMMENTS: Readonly<Record<string, string>> = {
  CH: 'changed: another payment indicator, newly paid in a surgery center, or ending with the year',
  NC: 'new or much reworded for the year; its payment was open for comment before and is final',
  NI: 'new or much reworded for the year; its payment is for now, and open for comment',
  NP: 'new or much reworded for the year; its payment is proposed, and open for comment',
};

/** `CH, changed: another payment indicator...`; the letters alone where they are not in the list. */
export function ascComment(comment: string): string {
  const words = Object.hasOwn(COMMENTS, comment) ? COMMENTS[comment] : undefined;
  return words === undefined ? comment : `${comment}, ${words}`;
}
