import { SaxesParser } from 'saxes';

/** What a reader of XML is told; names are local (`row` for `x:row`). */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Sheets nest five deep, the deepest tabular list twelve; an element has a dozen attributes: more is made to fill the memory. */
const MOST_DEPTH = 64;
const MOST_ATTRIBUTES = 64;

export interface StrictXmlOptions {
  /** Keep count of lines and columns (`parser.line`, `parser.column`); costs a few per cent. */
  readonly position?: boolean;
}

/** A parser that throws where the XML is broken or out of all proportion; entities a file declares are not known. */
export function strictXml(
  { open, text, close }: XmlEvents,
  { position = false }: StrictXmlOptions = {},
): SaxesParser<{ xmlns: false; position: boolean }> {
  const parser = new SaxesParser<{ xmlns: false; position: boolean }>({ xmlns: false, position });
  let depth = 0;
  let attributes = 0;
  parser.on('opentagstart', () => {
    depth += 1;
    attributes = 0;
    if (depth > MOST_DEPTH) throw new Error('nested too deep');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new Error('too many attributes');
  });
  parser.on('opentag', tag => open(localName(tag.name), tag.attributes));
  parser.on('text', text);
  parser.on('closetag', tag => {
    depth -= 1;
    close(localName(tag.name));
  });
  return parser;
}

/** Some programs write workbooks with a prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
