import { MEASURES, type Measure } from '../../../data/domain/billingUnit/measure.ts';
import type { OrderedDose } from '../../../data/domain/dose/orderedDose.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './dose.module.css';
import { type DoseForm, type DoseNumber, NUMBERS_OF } from './doseForm.ts';

const WAYS: readonly { readonly value: OrderedDose['kind']; readonly label: string }[] = [
  { value: 'amount', label: 'Dose' },
  { value: 'volume', label: 'Volume' },
  { value: 'weight', label: 'By weight' },
  { value: 'area', label: 'By body surface' },
];

/** Measures a dose can be ordered in, for each dimension a unit is counted in. */
const ORDERED_IN: readonly Measure[] = ['mcg', 'mg', 'g', 'unit', 'ml', 'meq', 'uci', 'mci'];

/** How the dose was ordered. */
export function DoseFields({
  form,
  unitMeasure,
  wrong,
  onChange,
}: {
  readonly form: DoseForm;
  readonly unitMeasure: Measure;
  /** The field that holds no number, and what to say of it. */
  readonly wrong: { readonly field: DoseNumber; readonly words: string } | undefined;
  readonly onChange: (patch: Partial<DoseForm>) => void;
}) {
  const measures = ORDERED_IN.filter(each => MEASURES[each].dimension === MEASURES[unitMeasure].dimension);
  const labels = labelsFor(MEASURES[form.measure].many);
  return (
    <div className={styles.fields}>
      <Choice label="Ordered as" options={WAYS} value={form.way} onChange={way => onChange({ way })} />
      <div className={styles.row}>
        {NUMBERS_OF[form.way].map(field => (
          <TextField
            key={field}
            label={labels[field]}
            inputMode="decimal"
            isCode
            value={form[field]}
            error={wrong?.field === field ? wrong.words : undefined}
            onChange={typed => onChange({ [field]: typed })}
          />
        ))}
        {form.way === 'weight' && (
          <Choice
            label="Weight in"
            options={[
              { value: 'kg', label: 'kg' },
              { value: 'lb', label: 'lb' },
            ]}
            value={form.weightIn}
            onChange={weightIn => onChange({ weightIn })}
          />
        )}
        {measures.length > 1 && (
          <Choice
            label="Counted in"
            options={measures.map(each => ({ value: each, label: MEASURES[each].many }))}
            value={form.measure}
            onChange={measure => onChange({ measure })}
          />
        )}
      </div>
    </div>
  );
}

function labelsFor(measure: string): Readonly<Record<DoseNumber, string>> {
  return {
    amount: `Dose given (${measure})`,
    milliliters: 'Volume given (mL)',
    strength: `Strength (${measure}/mL)`,
    perKilogram: `Ordered (${measure}/kg)`,
    weight: 'Weight',
    perSquareMeter: `Ordered (${measure}/m²)`,
    squareMeters: 'Body surface (m²)',
  };
}
