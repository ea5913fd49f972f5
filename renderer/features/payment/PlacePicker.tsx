import type { DatasetAnswer } from '../../../data/domain/datasetAnswer.ts';
import type { GpciRow } from '../../../data/domain/feeRows/physicianRows.ts';
import { PAYMENT_STATES } from '../../../data/domain/payment/paymentStates.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';
import { SelectField, type SelectOption } from '../../ui/SelectField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './payment.module.css';

const STATES: readonly SelectOption<string>[] = [
  { value: '', label: 'No state chosen' },
  ...PAYMENT_STATES.map(state => ({ value: state, label: state })),
];

/** Where the clinic is: its payment locality where the indices are loaded, else its state. Kept in the settings. */
export function PlacePicker({
  gpci,
  hasRuralFee,
}: {
  readonly gpci: DatasetAnswer<readonly GpciRow[]>;
  readonly hasRuralFee: boolean;
}) {
  const { paymentLocality, paymentState, isRuralArea } = useSettings();
  const change = useChangeSettings();
  const localities = gpci.state === 'found' ? gpci.value : undefined;
  return (
    <div className={styles.place}>
      {localities !== undefined ? (
        <SelectField<string>
          label="Payment locality"
          options={localityOptions(localities)}
          value={localities.some(({ key }) => key === paymentLocality) ? paymentLocality : ''}
          onChange={chosen => {
            const state = localities.find(({ key }) => key === chosen)?.state ?? '';
            void change({ paymentLocality: chosen, paymentState: state });
          }}
        />
      ) : (
        <SelectField<string>
          label="State"
          options={STATES}
          value={paymentState}
          onChange={state => void change({ paymentState: state, paymentLocality: '' })}
        />
      )}
      {hasRuralFee && (
        <Switch isSelected={isRuralArea} onChange={isSelected => void change({ isRuralArea: isSelected })}>
          Rural area (equipment fees)
        </Switch>
      )}
    </div>
  );
}

/** By state, so that typing its letters finds it. */
function localityOptions(localities: readonly GpciRow[]): readonly SelectOption<string>[] {
  const options = localities.map(({ key, state, name }) => ({ value: key, label: `${state}: ${name}` }));
  return [
    { value: '', label: 'National, no locality chosen' },
    ...options.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
  ];
}
