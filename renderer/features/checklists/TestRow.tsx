import { X } from 'lucide-react';
import { useState } from 'react';
import { valueWords } from '../../../data/checklists/conditionWords.ts';
import { FAMILY_IDS, familyName } from '../../../data/domain/family/familyIds.ts';
import type { ConditionTest } from '../../../data/domain/mine/checklistCondition.ts';
import { PLACES_OF_SERVICE, placeName } from '../../../data/domain/placeOfService.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './conditionBuilder.module.css';
import { TEST_KINDS, withoutValue, withValue } from './conditionParts.ts';

/** One test of a condition: what it is about, whether it must hold or must not, and its values. */
export function TestRow({
  test,
  onChange,
}: {
  readonly test: ConditionTest;
  /** `undefined`: the test goes. */
  readonly onChange: (test: ConditionTest | undefined) => void;
}) {
  const kind = TEST_KINDS.find(({ value }) => value === test.kind);
  const name = (test.isNot ? kind?.notLabel : kind?.label) ?? test.kind;
  const options = [
    { value: 'is', label: kind?.label ?? test.kind },
    { value: 'not', label: kind?.notLabel ?? test.kind },
  ] as const;
  const words = valueWords(test);
  return (
    <div className={styles.test}>
      <div className={styles.testHead}>
        <SelectField
          label="Test"
          isLabelHidden
          options={options}
          value={test.isNot ? 'not' : 'is'}
          onChange={value => onChange({ ...test, isNot: value === 'not' })}
        />
        <IconButton label={`Remove the test “${name}”`} size="sm" onPress={() => onChange(undefined)}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {words.length > 0 && (
        <ul className={styles.values} aria-label={name}>
          {words.map((value, at) => (
            <li key={value} className={styles.value}>
              {value}
              <IconButton label={`Remove ${value}`} size="sm" onPress={() => onChange(withoutValue(test, at))}>
                <X size={12} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <ValueAdder test={test} onAdd={onChange} />
    </div>
  );
}

function ValueAdder({ test, onAdd }: { readonly test: ConditionTest; readonly onAdd: (test: ConditionTest) => void }) {
  if (test.kind === 'family' || test.kind === 'place') {
    const options =
      test.kind === 'family'
        ? FAMILY_IDS.map(id => ({ value: id, label: familyName(id) }))
        : PLACES_OF_SERVICE.map(place => ({ value: place, label: `${place} ${placeName(place)}` }));
    const first = { value: '', label: test.kind === 'family' ? 'Add a family…' : 'Add a site…' };
    return (
      <SelectField<string>
        label={first.label.replace('…', '')}
        isLabelHidden
        options={[first, ...options]}
        value=""
        onChange={value => {
          const next = withValue(test, value);
          if (value !== '' && next !== undefined) onAdd(next);
        }}
      />
    );
  }
  return <TypedValue test={test} onAdd={onAdd} />;
}

const HINTS = {
  code: 'E0130, 77002; ICD-10-CM with its dot: E11.42',
  prefix: 'E01, 770; ICD-10-CM: icd:E11',
  modifier: 'JW',
} as const;

function TypedValue({
  test,
  onAdd,
}: {
  readonly test: Extract<ConditionTest, { readonly kind: keyof typeof HINTS }>;
  readonly onAdd: (test: ConditionTest) => void;
}) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    const parts = typed.split(/[\s,;]+/u).filter(Boolean);
    let next: ConditionTest = test;
    for (const part of parts) {
      const added = withValue(next, part);
      if (added === undefined) return setError(`“${part}” cannot be read here.`);
      next = added;
    }
    setTyped('');
    setError(undefined);
    if (parts.length > 0) onAdd(next);
  };
  return (
    <form
      className={styles.adder}
      onSubmit={event => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={test.kind === 'modifier' ? 'Add modifiers' : 'Add codes'}
        value={typed}
        onChange={setTyped}
        placeholder={HINTS[test.kind]}
        error={error}
        isCode
      />
      <Button type="submit" size="sm">
        Add
      </Button>
    </form>
  );
}
