import { describeQuantity, type Measure } from '../../../data/domain/billingUnit/measure.ts';
import type { Container } from '../../../data/domain/dose/billableLines.ts';
import { type ProductSize, parseSizes } from '../../../data/domain/dose/vialSizes.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './dose.module.css';
import type { DoseForm } from './doseForm.ts';

const CONTAINERS: readonly { readonly value: Container; readonly label: string }[] = [
  { value: 'single-dose', label: 'Single-dose' },
  { value: 'multiple-dose', label: 'Multiple-dose' },
];

/** What the drug came in: decides whether waste is told. */
export function ContainerFields({
  form,
  sizes,
  measure,
  onChange,
}: {
  readonly form: DoseForm;
  readonly sizes: readonly ProductSize[];
  readonly measure: Measure;
  readonly onChange: (patch: Partial<DoseForm>) => void;
}) {
  const isWrong = parseSizes(form.typedSizes) === undefined;
  return (
    <div className={styles.row}>
      <Choice
        label="Container"
        options={CONTAINERS}
        value={form.container}
        onChange={container => onChange({ container })}
      />
      {form.container === 'single-dose' && sizes.length > 0 && (
        <CheckList
          label="Sizes at hand"
          options={sizes.map(({ size }) => ({ value: size, label: describeQuantity({ amount: size, measure }) }))}
          chosen={sizes.map(({ size }) => size).filter(size => !form.leftOut.includes(size))}
          onChange={kept => onChange({ leftOut: sizes.map(({ size }) => size).filter(size => !kept.includes(size)) })}
        />
      )}
      {form.container === 'single-dose' && (
        <TextField
          label={sizes.length > 0 ? 'Other sizes' : 'Vial sizes'}
          placeholder="100, 400"
          isCode
          value={form.typedSizes}
          error={isWrong ? 'Enter numbers with commas between them, at most twelve.' : undefined}
          onChange={typedSizes => onChange({ typedSizes })}
        />
      )}
    </div>
  );
}
