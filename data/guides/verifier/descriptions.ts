import type { Passage } from './guideDocument.ts';
import type { Mention } from './mentions.ts';

/** What a guide says a code is. */
export interface Description {
  readonly mention: Mention;
  /** The words that describe it, as the guide has them. */
  readonly text: string;
}

const SAYS = [
  'describes',
  'represents',
  'denotes(?: that)?',
  'indicates(?: that)?',
  'identifies',
  'covers',
  'cover',
  'signifies',
  'names',
  'stands for',
  'refers to',
  'corresponds to',
  'pertain(?:s|ing) to',
  'is (?:the )?(?:code )?(?:designated|defined|assigned|intended|reserved) (?:for|as)',
  'is (?:designated|used|intended|reported|billed) to (?:describe|report|represent|bill|bill for|identify|denote)',
  'is (?:a |the |an )?(?:\\w+ )?codes? (?:for|used for|that describes)',
  'used (?:\\w+ ){0,12}to (?:describe|represent|denote|identify)',
  'designated for',
  'is reported for',
  'reports',
  'describing',
  'representing',
  'is named',
  'means(?: that)?',
  'is',
].join('|');
const AFTER_CODE = new RegExp(
  `^[”"’']?(?:\\s*\\([^()]{0,40}\\))?,?\\s*(?:(?:which|that|also|specifically)\\s+)*(?:${SAYS})\\s+(?<said>.+)`,
  'iu',
);
const BESIDE_CODE = /^[”"’']?\s*(?:[:–—]|\s-\s)\s*(?<said>\S.+)|^[”"’']?\s*\((?<inside>[^()]{4,160})\)/u;
const BEFORE_CODE =
  /(?:(?:^|[,;:]\s+)(?<said>[^,;:]{3,120}?)\s+(?:is|are|should be|must be|can be)\s+(?:reported|billed|coded|submitted|described)|^(?:bill|report|code)\s+(?<told>[^,;:]{3,120}?))\s+(?:with|under|by|as|using)\s+(?:the\s+)?(?:HCPCS\s+|ICD-10-CM\s+)?(?:level II\s+)?(?:code\s+)?$/iu;
/** Before the thing itself. */
const ACTS =
  /^(?:(?:the\s+)?(?:billing|administration|provision|use|supply|injection|insertion|placement|reporting)\s+(?:of|for)\s+)+/iu;
const MODIFIER_SAYS =
  /^[”"’']?,?\s*(?:modifiers?\s+)?(?:serves|is|are|may|might|can|will|should|which|that|be|also|often|frequently|commonly|occasionally|sometimes|used|utilized|appended|attached|applied|added|\s)*\s*(?:to\s+)?(?:denotes?|indicates?|reports?|signif(?:y|ies)|shows?|identif(?:y|ies)|describes?|means|represents?)\s+(?:that\s+)?(?<said>.+)/iu;

/** Where what follows is no longer the description. */
const ENDS =
  /(?:,\s*(?:which|share|there|but|although|though|while|whereas|another|and (?:is|it|also|should|must|can|may)|ensuring|making|so|however|rather|specifically used)\b|;|\s(?:used for|but|although|rather than|instead of|unlike|whereas|because|when|if)\s|\.\s|\s(?:is|are|was|must|should|may|can|cannot|will)\s(?!not otherwise))/iu;

/** Starts that speak of use, rules or other things than what the code is. */
const NO_IDENTITY =
  /^(?:not\b|no\b|designed\b|(?:availability|claims?|modifiers?|denials?|reasons?)\b|only\b|often\b|commonly\b|frequently\b|typically\b|generally\b|usually\b|sometimes\b|also\b|still\b|use\b|used\b|required\b|subject\b|denied\b|crucial\b|critical\b|essential\b|important\b|integral\b|available\b|valid\b|active\b|inactive\b|payable\b|paid\b|packaged\b|billed\b|reported\b|covered\b|separately\b|distinct\b|associated\b|part of\b|based\b|guided\b|appended\b|appropriate\b|deleted\b|discontinued\b|terminated\b|replaced\b|effective\b|an? (?:standardized|level|billing|common|key|add-on|valid|hcpcs|cpt|national|temporary|permanent|new code|deleted|comparable|similar|potential)\b|an? (?:frequent|rare|secondary|useful|good|safe|chronic|cause|reason)\b|(?:given|taken|seen|done|worn|made|set|kept|\w+[a-z]ed) |compatible\b|frequent\b|rare(?:ly)?\b|useful\b|safe\b|similar\b|comparable\b|more\b|less\b|very\b|another\b|one of\b|in\b|at\b|for\b|to\b|under\b|with\b|by\b|when\b|where\b|it\b|this\b|that\b|these\b|those\b|they\b|multiple\b|many\b|several\b|medicare\b|specific\b)/iu;

const DESCRIBING_COLUMN = /\b(?:description|descriptor|procedure|service|drug|product|item|name|definition)\b/iu;

/** What a passage says its codes are; nothing where it only speaks about them. */
export function descriptionsIn(passage: Passage, mentions: readonly Mention[]): readonly Description[] {
  if (passage.kind === 'row') return inRow(passage.cells, passage.columns, mentions);
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1];
    const after = passage.text.slice(mention.end, next === undefined ? undefined : next.start);
    const before = passage.text.slice(mentions[at - 1]?.end ?? 0, mention.start);
    const said = mention.kind === 'modifier' ? saidOfModifier(after) : (saidAfter(after) ?? saidBefore(before));
    return said === undefined ? [] : [{ mention, text: said }];
  });
}

function saidAfter(after: string): string | undefined {
  const groups = (BESIDE_CODE.exec(after) ?? AFTER_CODE.exec(after))?.groups;
  return trimmed(groups?.inside ?? groups?.said);
}

function saidOfModifier(after: string): string | undefined {
  const beside = BESIDE_CODE.exec(after)?.groups;
  return trimmed(beside?.inside ?? beside?.said ?? MODIFIER_SAYS.exec(after)?.groups?.said);
}

function saidBefore(before: string): string | undefined {
  const groups = BEFORE_CODE.exec(before)?.groups;
  return trimmed(groups?.said ?? groups?.told);
}

function trimmed(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const [text = ''] = said.split(ENDS);
  const plain = text
    .replace(/^(?:an?|the|any)\s+/iu, '')
    .replace(ACTS, '')
    .replace(/[.,:;]+$/u, '')
    .trim();
  return plain === '' || NO_IDENTITY.test(text.trim()) ? undefined : plain;
}

function inRow(
  cells: readonly string[],
  columns: readonly string[],
  mentions: readonly Mention[],
): readonly Description[] {
  const [mention, another] = mentions.filter(({ kind }) => kind !== 'modifier');
  const first = cells[0]?.replace(/^\+/u, '') ?? '';
  if (mention === undefined || another !== undefined || first.toUpperCase().replace('.', '') !== mention.code)
    return [];
  const named = columns.findIndex(column => DESCRIBING_COLUMN.test(column) && !/\bcodes?$/iu.test(column));
  const text = cells[named === -1 ? 1 : named] ?? '';
  return /[a-z]{3}/iu.test(text) ? [{ mention, text }] : [];
}
