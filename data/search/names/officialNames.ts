import { type CodeKey, codeKeyOf } from '../../domain/codeKey.ts';
import type { CompanionRecord, CrosswalkRecord, IndexRecord, TabularRecord } from '../../domain/companionRecord.ts';
import { parseHcpcsCode } from '../../domain/hcpcsCode.ts';
import { parseIcd10cmCode } from '../../domain/icd10cmCode.ts';

/** A name an official file gives a code. One name for several codes is several of these. */
export interface OfficialName {
  readonly text: string;
  readonly key: CodeKey;
}

/** Footnote marks and the dash for characters still to be chosen (`C79.8-`, `D24.-`). */
const AFTER_CODE = /\.?[-#*]+$/;

/**
 * The names in the records of a companion file, each pair of name and code once, in the order of the file: inclusion
 * terms; index terms with the terms above them; a table row with the heading of each column; drug products.
 *
 * @param columns the headings of a table's columns
 */
export function officialNames(records: readonly CompanionRecord[], columns: readonly string[] = []): OfficialName[] {
  const names: OfficialName[] = [];
  const seen = new Set<string>();
  const add = (text: string, key: CodeKey | undefined): void => {
    const pair = `${key} ${text.toLowerCase()}`;
    if (key === undefined || seen.has(pair)) return;
    seen.add(pair);
    names.push({ text, key });
  };
  const paths: string[] = [];
  records.forEach((record, place) => {
    if (record.kind === 'product') addProduct(record, add);
    else if (record.kind !== 'term') addInclusionTerms(record, add);
    else {
      const above = record.parent === undefined ? undefined : paths[record.parent];
      const path = above === undefined ? titleOf(record) : `${above}, ${titleOf(record)}`;
      paths[place] = path;
      addTerm(record, path, columns, add);
    }
  });
  return names;
}

type Add = (text: string, key: CodeKey | undefined) => void;

function addInclusionTerms({ kind, name, notes = [] }: TabularRecord, add: Add): void {
  if (kind !== 'code') return;
  for (const note of notes) if (note.kind === 'inclusionTerm') add(note.text, icdKey(name));
}

function addTerm({ code, cells = [] }: IndexRecord, path: string, columns: readonly string[], add: Add): void {
  if (code !== undefined) add(path, icdKey(code));
  cells.forEach((cell, at) => {
    if (cell !== '') add(`${path}: ${columns[at] ?? ''}`, icdKey(cell));
  });
}

/** Who sells a product stands in parentheses: it may be asked for, and is no part of the name. */
function addProduct({ drugName, labeler, code }: CrosswalkRecord, add: Add): void {
  const key = parseHcpcsCode(code);
  add(labeler === '' ? drugName : `${drugName} (${labeler})`, key && codeKeyOf('hcpcs', key));
}

function titleOf({ title, modifiers }: IndexRecord): string {
  return modifiers === undefined ? title : `${title} ${modifiers}`;
}

function icdKey(printed: string): CodeKey | undefined {
  const code = parseIcd10cmCode(printed.replace(AFTER_CODE, ''));
  return code && codeKeyOf('icd10cm', code);
}
