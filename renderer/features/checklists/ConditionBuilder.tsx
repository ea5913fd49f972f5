import { Plus } from 'lucide-react';
import { conditionWords } from '../../../data/checklists/conditionWords.ts';
import type { ChecklistCondition, ConditionTest } from '../../../data/domain/mine/checklistCondition.ts';
import { Choice } from '../../ui/Choice.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './conditionBuilder.module.css';
import { emptyTest, TEST_KINDS } from './conditionParts.ts';
import { TestRow } from './TestRow.tsx';

const MATCHES = [
  { value: 'all', label: 'All of these' },
  { value: 'any', label: 'Any of these' },
] as const;

/** When something is asked for: the tests a line of an encounter has to pass, in plain words. */
export function ConditionBuilder({
  label,
  condition,
  emptyWords,
  onChange,
}: {
  readonly label: string;
  readonly condition: ChecklistCondition;
  /** What no test at all means. */
  readonly emptyWords: string;
  readonly onChange: (condition: ChecklistCondition) => void;
}) {
  const { match, tests } = condition;
  const replace = (at: number, test: ConditionTest | undefined) =>
    onChange({ match, tests: tests.flatMap((each, index) => (index === at ? (test ?? []) : each)) });
  return (
    <fieldset className={styles.builder}>
      <legend className={styles.legend}>{label}</legend>
      <p className={styles.sentence}>{tests.length === 0 ? emptyWords : `${sentence(condition)}.`}</p>
      {tests.length > 1 && (
        <Choice
          label="How the tests go together"
          isLabelHidden
          options={MATCHES}
          value={match}
          onChange={next => onChange({ match: next, tests })}
        />
      )}
      {numbered(tests).map(({ key, test, at }) => (
        <TestRow key={key} test={test} onChange={next => replace(at, next)} />
      ))}
      <div className={styles.add}>
        <MenuButton
          label="Add a test"
          choices={TEST_KINDS.map(({ value, label: words }) => ({ id: value, label: words, icon: <Plus size={13} /> }))}
          onChoose={id => {
            const kind = TEST_KINDS.find(each => each.value === id)?.value;
            if (kind !== undefined) onChange({ match, tests: [...tests, emptyTest(kind)] });
          }}
        />
      </div>
    </fieldset>
  );
}

/** Tests have no identity of their own: the first of its kind, the second of its kind. */
function numbered(tests: readonly ConditionTest[]) {
  return tests.map((test, at) => {
    const before = tests.slice(0, at).filter(({ kind }) => kind === test.kind).length;
    return { key: `${test.kind} ${before}`, test, at };
  });
}

function sentence(condition: ChecklistCondition): string {
  const words = conditionWords(condition);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
