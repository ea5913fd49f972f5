const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Workbooks write characters XML cannot hold as `_x000D_`. Source: ECMA-376-1, 22.9.2.19 (ST_Xstring). */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
