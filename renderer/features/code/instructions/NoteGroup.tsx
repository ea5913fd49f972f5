import { type CodeKey, codeKeyOf } from '../../../../data/domain/codeKey.ts';
import { parseIcd10cmCode } from '../../../../data/domain/icd10cmCode.ts';
import type { InheritedNotes, LevelNotes, TabularLevel } from '../../../../data/domain/tabular/inheritedNotes.ts';
import { underLeads } from '../../../../data/domain/tabular/noteLeads.ts';
import { levelName, levelTitle, noteKindWords } from '../../../../data/domain/tabular/tabularWords.ts';
import { cx } from '../../../ui/classNames.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import styles from './instructions.module.css';
import { TabularNoteText } from './TabularNoteText.tsx';

/** A long list that holds for a whole chapter is folded away; what forbids a pair never is. */
const MANY = 4;

interface Shared {
  readonly isListed: (code: string) => boolean;
  readonly onOpenCode: (key: CodeKey) => void;
}

/** The notes of one kind, with what the kind means, level by level. */
export function NoteGroup({
  notes: { kind, levels },
  ownLevel,
  ...shared
}: Shared & {
  readonly notes: InheritedNotes;
  /** Name of the level that is the code itself. */
  readonly ownLevel: string | undefined;
}) {
  const { title, means } = noteKindWords(kind);
  return (
    <div className={styles.group}>
      <h3 className={styles.kind}>{title}</h3>
      <p className={styles.means}>{means}</p>
      {levels.map(each => {
        const isOwn = each.level.name === ownLevel && each.level.kind === 'code';
        const isFolded = kind !== 'excludes1' && each.level.kind !== 'code' && each.texts.length > MANY;
        return isFolded ? (
          <Disclosure
            key={levelKey(each.level)}
            title={`From ${levelName(each.level)}: ${levelTitle(each.level)}`}
            count={`${each.texts.length} notes`}
          >
            <Texts notes={each} {...shared} />
          </Disclosure>
        ) : (
          <div key={levelKey(each.level)} className={styles.level}>
            {!isOwn && <From level={each.level} onOpenCode={shared.onOpenCode} />}
            <Texts notes={each} {...shared} />
          </div>
        );
      })}
    </div>
  );
}

function Texts({ notes: { texts }, ...shared }: Shared & { readonly notes: LevelNotes }) {
  const printed = [...new Set(texts)];
  const under = underLeads(printed);
  return (
    <ul className={styles.texts}>
      {printed.map(text => (
        <li key={text} className={cx(under.has(text) && styles.under)}>
          <TabularNoteText text={text} {...shared} />
        </li>
      ))}
    </ul>
  );
}

/** Which level a note is inherited from; a code is a way to it. */
function From({ level, onOpenCode }: { readonly level: TabularLevel; readonly onOpenCode: Shared['onOpenCode'] }) {
  const code = level.kind === 'code' ? parseIcd10cmCode(level.name) : undefined;
  return (
    <p className={styles.from}>
      From{' '}
      {code === undefined ? (
        levelName(level)
      ) : (
        <button type="button" className={styles.link} onClick={() => onOpenCode(codeKeyOf('icd10cm', code))}>
          {levelName(level)}
        </button>
      )}{' '}
      <span className={styles.fromTitle}>{levelTitle(level)}</span>
    </p>
  );
}

function levelKey({ kind, name }: TabularLevel): string {
  return `${kind} ${name}`;
}
