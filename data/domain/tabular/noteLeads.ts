/** Begins an instruction of its own, also after a list: `code to identify ...`, `any associated ...`. */
const OWN_INSTRUCTION = /^(?:code|codes|any|use|if)\b/i;

/**
 * Of the notes of one kind at one level, in order, those that stand under another: the list after a note that ends with a
 * colon, up to the next instruction. The tabular list prints them indented; its XML tells them apart by nothing.
 */
export function underLeads(texts: readonly string[]): ReadonlySet<string> {
  const under = new Set<string>();
  let isInList = false;
  for (const text of texts) {
    if (text.trimEnd().endsWith(':')) isInList = true;
    else if (OWN_INSTRUCTION.test(text)) isInList = false;
    else if (isInList) under.add(text);
  }
  return under;
}
