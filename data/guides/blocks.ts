import {
  DENIAL_CHECKS,
  type Denial,
  type DenialLink,
  type GuideBlock,
  type GuideSection,
  type SectionId,
  type Statement,
  type StatementKind,
} from './guide.ts';
import { OUR_ADVICE, RELEASE_SOURCE } from './guideSource.ts';
import { textParts } from './guideText.ts';
import type { OwnDenial, OwnRequirement } from './playbookText.ts';
import { SHARED_DENIALS, type SharedDenial } from './sharedDenials.ts';
import { SHARED_REQUIREMENTS, type SharedRequirement } from './sharedRequirements.ts';

/** Whose text it is: ids are unique within it. */
interface Writing {
  /** Family or guide, for ids. */
  readonly scope: string;
  /** The kind of a text without a mark of its own. */
  readonly usual: StatementKind;
  readonly sources: readonly string[];
}

/** Texts with their marks as statements: `!` required, `~` advice, neither: the usual kind. */
export function statementsOf(texts: readonly string[], { scope, usual, sources }: Writing): readonly Statement[] {
  return texts.map(marked => {
    const kind = marked.startsWith('!') ? 'requirement' : marked.startsWith('~') ? 'advice' : usual;
    const text = marked.replace(/^[!~]/u, '');
    const from = kind === 'advice' ? [OUR_ADVICE] : kind === 'fact' ? sourcesFor(text, sources) : sources;
    return { type: 'statement', id: `${scope}-${fingerprint(text)}`, kind, text, sources: from };
  });
}

/** What names an official code can be read in the release; of CPT codes the release says nothing. */
function sourcesFor(text: string, sources: readonly string[]): readonly string[] {
  const isOfficial = textParts(text).some(part => part.kind === 'reference' && part.reference.kind === 'code');
  return isOfficial ? [...new Set([RELEASE_SOURCE, ...sources])] : sources;
}

/** A section, or none where it would be empty. */
export function sectionOf(id: SectionId, blocks: readonly GuideBlock[]): readonly GuideSection[] {
  return blocks.length === 0 ? [] : [{ id, blocks }];
}

/** A shared requirement keeps its own id everywhere, so that a checklist asks it once. */
export function requirementOf(each: SharedRequirement | OwnRequirement, { scope, sources }: Writing): Statement {
  if (typeof each === 'string') {
    const [text, source] = SHARED_REQUIREMENTS[each];
    return { type: 'statement', id: sharedId(each), kind: 'requirement', text, sources: [source] };
  }
  const [id, text] = each;
  return { type: 'statement', id: `${scope}-${id}`, kind: 'requirement', text, sources };
}

export function denialOf(
  each: SharedDenial | OwnDenial,
  writing: Writing & { readonly record: readonly (SharedRequirement | OwnRequirement)[] },
): Denial {
  const { scope, record } = writing;
  const [id, reason, answer, links] =
    typeof each === 'string'
      ? ([`denied-${each}`, ...SHARED_DENIALS[each]] as const)
      : ([`${scope}-denied-${each[0]}`, each[1], each[2], each[3]] as const);
  const own = new Set(record.flatMap(one => (typeof one === 'string' ? [] : [one[0]])));
  const shared = new Set(record.flatMap(one => (typeof one === 'string' ? [one as string] : [])));
  const bearsOn = links.split(' ').flatMap((link): readonly DenialLink[] => {
    if (link.startsWith('#')) return checkLink(link.slice(1));
    if (/^[A-Z\d]{2}$/u.test(link)) return [{ kind: 'modifier', code: link }];
    if (own.has(link)) return [{ kind: 'requirement', id: `${scope}-${link}` }];
    return shared.has(link) ? [{ kind: 'requirement', id: sharedId(link) }] : [];
  });
  return { type: 'denial', id, text: reason, answer, bearsOn, sources: [OUR_ADVICE] };
}

function checkLink(name: string): readonly DenialLink[] {
  const check = DENIAL_CHECKS.find(each => each === name);
  return check === undefined ? [] : [{ kind: 'check', check }];
}

function sharedId(id: string): string {
  return `all-${id}`;
}

/** A short name of a text, for ids: FNV-1a, 32 bits, in base 36. Not for secrets. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
