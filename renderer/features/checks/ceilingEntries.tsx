import type { Loaded } from '../../../data/checks/checkLookups.ts';
import { EDIT_SETTINGS, type EditSetting, settingName } from '../../../data/domain/ncci/editSetting.ts';
import { adjudicationWords, ceilingWords, type MueRecord } from '../../../data/domain/ncci/mue.ts';
import type { DataEntry } from '../../ui/DataList.tsx';
import styles from './editsSection.module.css';
import { NotLoaded, SourceLine } from './SourceLine.tsx';

/** The unit ceiling of each setting, in words. */
export function ceilingEntries(ceilings: ReadonlyMap<EditSetting, Loaded<MueRecord>>): readonly DataEntry[] {
  return EDIT_SETTINGS.flatMap(setting => {
    const loaded = ceilings.get(setting);
    return loaded === undefined
      ? []
      : [
          {
            term: `Most units, ${settingName(setting).replace(/^[PO]/, first => first.toLowerCase())}`,
            value: <Ceiling loaded={loaded} />,
          },
        ];
  });
}

function Ceiling({ loaded }: { readonly loaded: Loaded<MueRecord> }) {
  if (loaded.state === 'not-loaded') return <NotLoaded installed={loaded.installed} />;
  const [ceiling] = loaded.rows;
  return (
    <>
      <span>
        {ceiling === undefined ? 'No published ceiling; CMS keeps some confidential.' : ceilingWords(ceiling)}
      </span>
      {ceiling !== undefined && (
        <span className={styles.muted}>
          {ceiling.adjudication !== undefined &&
            ` Indicator ${ceiling.adjudication}: ${adjudicationWords(ceiling.adjudication)}.`}
          {ceiling.rationale !== undefined && ` Reason in the file: ${ceiling.rationale}.`}
        </span>
      )}
      <SourceLine source={loaded.source} />
    </>
  );
}
