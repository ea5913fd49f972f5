import { useMemo, useState } from 'react';
import type { LoadedPairs } from '../../../data/checks/checkLookups.ts';
import { PAIR_SETTINGS, type PairSetting, settingName } from '../../../data/domain/ncci/editSetting.ts';
import { Choice } from '../../ui/Choice.tsx';
import { countOf } from '../../ui/figures.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './editsSection.module.css';
import { PairList } from './PairList.tsx';
import { NotLoaded, SourceLine } from './SourceLine.tsx';

const SETTINGS = PAIR_SETTINGS.map(value => ({ value, label: settingName(value) }));

/** The pairs in force with the code in either column, to search by the other code. */
export function PairEdits({
  code,
  pairs,
}: {
  readonly code: string;
  readonly pairs: ReadonlyMap<PairSetting, LoadedPairs>;
}) {
  const firstLoaded = PAIR_SETTINGS.find(setting => pairs.get(setting)?.state === 'loaded') ?? 'practitioner';
  const [chosen, setChosen] = useState<PairSetting>();
  const setting = chosen ?? firstLoaded;
  const loaded = pairs.get(setting);
  return (
    <div className={styles.pairs}>
      <h3 className={styles.subtitle}>Not paid together with</h3>
      <Choice label="Pairs for" options={SETTINGS} value={setting} onChange={setChosen} isLabelHidden />
      {loaded?.state === 'not-loaded' && (
        <p>
          <NotLoaded installed={loaded.installed} />
        </p>
      )}
      {loaded?.state === 'loaded' && <Pairs key={setting} code={code} loaded={loaded} />}
    </div>
  );
}

function Pairs({
  code,
  loaded: { rows, source, codesOutside = [] },
}: {
  readonly code: string;
  readonly loaded: Extract<LoadedPairs, { state: 'loaded' }>;
}) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toUpperCase();
  const shown = useMemo(
    () => rows.filter(edit => (edit.column1 === code ? edit.column2 : edit.column1).startsWith(wanted)),
    [rows, code, wanted],
  );
  const asColumn1 = rows.filter(({ column1 }) => column1 === code).length;
  return (
    <>
      <p role="status" className={styles.count}>
        {rows.length === 0
          ? `No pair edit in force touches ${code}.`
          : `${countOf(rows.length, 'pair')}: ${code} is column 1 (paid) in ${asColumn1.toLocaleString('en-US')}, column 2 (not paid) in ${(rows.length - asColumn1).toLocaleString('en-US')}.`}
        {wanted !== '' && ` ${shown.length.toLocaleString('en-US')} shown.`}
      </p>
      {codesOutside.length > 0 && (
        <p className={styles.muted}>
          The loaded files do not reach {code} in column 1: other parts of the quarter are not loaded.
        </p>
      )}
      {rows.length > 0 && (
        <>
          <TextField label="Find a code among them" isCode value={query} onChange={setQuery} />
          <PairList code={code} edits={shown} />
        </>
      )}
      <SourceLine source={source} />
    </>
  );
}
