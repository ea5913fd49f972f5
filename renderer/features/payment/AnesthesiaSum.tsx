import { useState } from 'react';
import { type Decimal, formatDollars } from '../../../data/domain/exactDecimal.ts';
import { type AnesthesiaService, anesthesiaFee } from '../../../data/domain/payment/anesthesiaFee.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './payment.module.css';

const FIELDS = [
  { field: 'baseUnits', label: 'Base units of the code' },
  { field: 'minutes', label: 'Minutes of anesthesia' },
] as const;

/** The fee from base units and minutes typed in, with its arithmetic; kept nowhere. */
export function AnesthesiaSum({ conversionFactor }: { readonly conversionFactor: Decimal }) {
  const [service, setService] = useState<AnesthesiaService>({ baseUnits: '', minutes: '' });
  const isFilled = FIELDS.every(({ field }) => service[field].trim() !== '');
  const fee = isFilled ? anesthesiaFee(service, conversionFactor) : undefined;
  const wrong = fee?.ok === false ? fee.error.field : undefined;
  return (
    <>
      <div className={styles.place}>
        {FIELDS.map(({ field, label }) => (
          <TextField
            key={field}
            label={label}
            inputMode="numeric"
            isCode
            value={service[field]}
            error={wrong === field ? 'Enter a whole number.' : undefined}
            onChange={typed => setService(before => ({ ...before, [field]: typed }))}
          />
        ))}
      </div>
      <div role="status">
        {fee?.ok && (
          <p>
            ({fee.value.baseUnits} + {fee.value.timeUnits}) × {formatDollars(conversionFactor)} ={' '}
            <strong>{formatDollars(fee.value.amount)}</strong> where one person does it all (AA, QZ);{' '}
            {formatDollars(fee.value.half)} each where a physician directs (QK, QX, QY).
          </p>
        )}
      </div>
    </>
  );
}
