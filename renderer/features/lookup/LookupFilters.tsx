import { memo } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './lookupFilters.module.css';
import { SCOPE_OPTIONS, type Scope } from './scopes.ts';

/** What the answer is narrowed to. Clearing the box leaves all of it as it is. */
export const LookupFilters = memo(function LookupFilters({
  scope,
  activeOnly,
  billableOnly,
  onScope,
  onActiveOnly,
  onBillableOnly,
}: {
  readonly scope: Scope;
  readonly activeOnly: boolean;
  readonly billableOnly: boolean;
  readonly onScope: (scope: Scope) => void;
  readonly onActiveOnly: (isOn: boolean) => void;
  readonly onBillableOnly: (isOn: boolean) => void;
}) {
  return (
    <div className={styles.filters}>
      <Choice label="Look in" isLabelHidden options={SCOPE_OPTIONS} value={scope} onChange={onScope} />
      <Switch isSelected={activeOnly} onChange={onActiveOnly}>
        Active only
      </Switch>
      <Switch isSelected={billableOnly} onChange={onBillableOnly}>
        Billable only
      </Switch>
    </div>
  );
});
