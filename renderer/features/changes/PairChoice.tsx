import { RELEASE_SERIES, seriesName } from '../../../data/domain/codeSystem.ts';
import type { ChangesAddress } from '../../hooks/navigation/address.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import type { ReleasePair } from '../../hooks/releases/useReleasePair.ts';
import { Choice } from '../../ui/Choice.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './pairChoice.module.css';

const SERIES_OPTIONS = RELEASE_SERIES.map(series => ({ value: series, label: seriesName(series) }));

/** Which code system, and which two of its installed releases. */
export function PairChoice({ address, pair }: { readonly address: ChangesAddress; readonly pair: ReleasePair }) {
  const { replace } = useNavigation();
  const { place, view, series } = address;
  const { choices, before, after } = pair;
  const at = (from: string | undefined, to: string | undefined) =>
    replace({ place, series, ...(view && { view }), ...(from && { from }), ...(to && { to }) });
  const labels = choices.map(({ id, title }) => ({ id, label: title }));
  return (
    <div className={styles.choice}>
      <Choice
        label="Code system"
        isLabelHidden
        options={SERIES_OPTIONS}
        value={series}
        onChange={chosen => replace({ place, series: chosen, ...(view && { view }) })}
      />
      {after !== undefined && (
        <>
          <MenuButton
            label={`Before: ${before?.title ?? 'none'}`}
            choices={labels.filter(({ id }) => id !== after.id)}
            onChoose={id => at(id, after.id)}
          />
          <MenuButton
            label={`Now: ${after.title}`}
            choices={labels.filter(({ id }) => id !== before?.id)}
            onChoose={id => at(before?.id, id)}
          />
        </>
      )}
    </div>
  );
}
