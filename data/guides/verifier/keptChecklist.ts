import { type CodeKey, printedCode, splitCodeKey } from '../../domain/codeKey.ts';
import type { KeptGuide } from '../../domain/mine/keptGuide.ts';
import type { Guide, Statement } from '../guide.ts';
import { passageText } from './guideDocument.ts';
import { mentionsIn } from './mentions.ts';
import type { VerifiedGuide, VerifiedPassage } from './verifyGuide.ts';

/** A statement of a kept guide as a line of a checklist, with the mark it goes by. */
export interface KeptRequirement {
  readonly checked: VerifiedPassage;
  readonly block: Statement & { readonly kind: 'requirement' };
}

/** As long as an item of a checklist can be, in UTF-16 units. */
const LONGEST_LINE = 1_000;
const SOURCE = 'kept';
const CONTRADICTED = 'kept-contradicted';

/** What a kept guide asks for: the sentences of its sections on documentation. Other sections ask nothing of a record. */
export function requirementsOf({ id }: KeptGuide, { sections }: VerifiedGuide): readonly KeptRequirement[] {
  return sections
    .filter(({ kind }) => kind === 'documentation')
    .flatMap(({ passages }) => passages.filter(({ passage }) => passage.kind === 'sentence'))
    .map(checked => {
      const text = passageText(checked.passage).slice(0, LONGEST_LINE);
      return {
        checked,
        block: {
          type: 'statement',
          kind: 'requirement',
          id: `${id}-${shortHash(text)}`,
          text,
          sources: [checked.mark === 'contradicted' ? CONTRADICTED : SOURCE],
        },
      };
    });
}

/** A kept guide in the form the checklists of guides are made from: for the codes it is about, with where it is from. */
export function guideForChecklist(kept: KeptGuide, requirements: readonly KeptRequirement[]): Guide {
  const title = `“${kept.title}”, a guide from elsewhere (${kept.fileName ?? 'pasted'})`;
  return {
    id: `kept-${kept.id}`,
    kind: 'topic',
    title: kept.title,
    summary: '',
    codes: subjectsOf(kept).map(asReference),
    sections: [{ id: 'documentation', blocks: requirements.map(({ block }) => block) }],
    sources: [
      { id: SOURCE, title },
      { id: CONTRADICTED, title: `${title}. Contradicted by the official record when it was added.` },
    ],
  };
}

/**
 * The codes a guide is about: those in its title, else those it speaks of at least half as often as of the one it speaks
 * of most. A code named once among similar ones is not its subject.
 */
function subjectsOf({ title, statements, keys }: KeptGuide): readonly CodeKey[] {
  const codes = keys.filter(key => splitCodeKey(key).system !== 'hcpcsmod');
  const titled = new Set(mentionsIn(title).map(({ code }) => code));
  const named = codes.filter(key => titled.has(splitCodeKey(key).code));
  if (named.length > 0) return named;
  const times = new Map<CodeKey, number>();
  for (const { codes: own } of statements) for (const { key } of own) times.set(key, (times.get(key) ?? 0) + 1);
  const most = Math.max(0, ...codes.map(key => times.get(key) ?? 0));
  return codes.filter(key => (times.get(key) ?? 0) * 2 >= most);
}

function asReference(key: CodeKey): string {
  const { system, code } = splitCodeKey(key);
  if (system === 'icd10cm') return `icd:${printedCode(system, code)}`;
  return system === 'cpt' ? `cpt:${code}` : code;
}

/** Names a sentence within its guide: the same words have the same line, wherever they stand. FNV-1a, 32 bits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
