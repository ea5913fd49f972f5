/** What macOS and Windows leave in zips beside the files people put there. */
const JUNK = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

export function isJunk(name: string): boolean {
  return JUNK.test(name);
}
