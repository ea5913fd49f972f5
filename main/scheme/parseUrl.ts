/** A URL from any text, or nothing. (`URL.parse` says the same but is missing from the Node that runs the tests.) */
export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
