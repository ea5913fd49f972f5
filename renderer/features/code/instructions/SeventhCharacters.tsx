import { type CodeKey, codeKeyOf } from '../../../../data/domain/codeKey.ts';
import type { Icd10cmRecord } from '../../../../data/domain/codeRecord.ts';
import { formatIcd10cmCode, parseIcd10cmCode } from '../../../../data/domain/icd10cmCode.ts';
import {
  type SeventhCharacterTable,
  seventhCharacterOf,
  seventhCharacterTable,
  withSeventhCharacter,
} from '../../../../data/domain/tabular/seventhCharacter.ts';
import type { TabularPlace } from '../../../../data/domain/tabular/tabularPlace.ts';
import { levelName } from '../../../../data/domain/tabular/tabularWords.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import styles from './instructions.module.css';

interface Shared {
  readonly record: Icd10cmRecord;
  readonly onOpenCode: (key: CodeKey) => void;
}

/** What the seventh character of a code says; of a code that needs one, which there are. */
export function SeventhCharacters({ place, ...shared }: Shared & { readonly place: TabularPlace }) {
  const table = seventhCharacterTable(place.lineage);
  if (table === undefined || place.standing === 'above') return null;
  const base = parseIcd10cmCode(place.lineage.at(-1)?.name ?? '');
  const own = seventhCharacterOf(shared.record.code, place);
  const from = `From the table of ${levelName(table.level)}.`;
  if (own !== undefined) {
    return (
      <div className={styles.group}>
        <h3 className={styles.kind}>Seventh character {own.character}</h3>
        <p className={styles.own}>{own.meaning}</p>
        <p className={styles.means}>{from}</p>
        <Disclosure title="The other seventh characters" count={String(table.characters.length - 1)}>
          <Characters table={table} base={base} without={own.character} {...shared} />
        </Disclosure>
      </div>
    );
  }
  return (
    <div className={styles.group}>
      <h3 className={styles.kind}>
        {place.isLowest ? 'Needs a seventh character' : 'Codes under this take a seventh character'}
      </h3>
      <p className={styles.means}>{from} X fills the places before it.</p>
      <Characters table={table} base={place.isLowest ? base : undefined} {...shared} />
    </div>
  );
}

function Characters({
  table,
  base,
  without,
  onOpenCode,
}: Shared & {
  readonly table: SeventhCharacterTable;
  /** Dotless; where known, each character leads to its code. */
  readonly base: string | undefined;
  readonly without?: string;
}) {
  return (
    <ul className={styles.characters}>
      {table.characters
        .filter(({ character }) => character !== without)
        .map(({ character, meaning }) => (
          <li key={character}>
            {base === undefined ? (
              <span className={styles.character}>{character}</span>
            ) : (
              <Full code={withSeventhCharacter(base, character)} onOpenCode={onOpenCode} />
            )}{' '}
            {meaning}
          </li>
        ))}
    </ul>
  );
}

function Full({ code, onOpenCode }: { readonly code: string; readonly onOpenCode: Shared['onOpenCode'] }) {
  return (
    <button type="button" className={styles.link} onClick={() => onOpenCode(codeKeyOf('icd10cm', code))}>
      {formatIcd10cmCode(code)}
    </button>
  );
}
