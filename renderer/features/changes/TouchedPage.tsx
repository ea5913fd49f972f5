import { CheckCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import { seriesName } from '../../../data/domain/codeSystem.ts';
import { planAccept } from '../../../data/domain/mine/planTouched.ts';
import { canAccept, type MineOfCodes, touchedCodes } from '../../../data/domain/mine/touched.ts';
import type { Release } from '../../../data/domain/release.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useMineOfCodes } from '../../hooks/mine/useMineOfCodes.ts';
import type { ChangesAddress } from '../../hooks/navigation/address.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useReleasePair } from '../../hooks/releases/useReleasePair.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { countOf, formatCount } from '../../ui/figures.ts';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Compared } from './Compared.tsx';
import { NothingToCompare } from './NothingToCompare.tsx';
import { PairChoice } from './PairChoice.tsx';
import { TouchedCard } from './TouchedCard.tsx';
import styles from './touchedPage.module.css';

/** What a release changes for this person: each of their codes that is not as it was, to be read or replaced. */
export function TouchedPage({ address }: { readonly address: ChangesAddress }) {
  const { series } = address;
  const pair = useReleasePair(series, address);
  const mine = useMineOfCodes();
  if (pair === undefined) return null;
  const { before, after } = pair;
  return (
    <PageColumn>
      <PageHeading actions={<PairChoice address={address} pair={pair} />}>
        What {after?.title ?? seriesName(series)} changes for me
      </PageHeading>
      {mine.state === 'failed' && <FailureMessage words={describeStoreFailure(mine.failure)} />}
      {before === undefined || after === undefined || before.id === after.id ? (
        <NothingToCompare series={series} after={after} />
      ) : (
        mine.state === 'ready' && (
          <Compared before={before} after={after}>
            {changes => <Touched changes={changes} mine={mine.value} before={before} after={after} />}
          </Compared>
        )
      )}
    </PageColumn>
  );
}

function Touched({
  changes,
  mine,
  before,
  after,
}: {
  readonly changes: readonly CodeChange[];
  readonly mine: MineOfCodes;
  readonly before: Release;
  readonly after: Release;
}) {
  const { user } = useStores();
  const { follow } = useActs();
  const { go } = useNavigation();
  const touched = useMemo(() => touchedCodes(changes, mine, after), [changes, mine, after]);
  const unread = touched.filter(canAccept);
  const all = { place: 'changes', series: after.series, from: before.id, to: after.id } as const;
  if (touched.length === 0) {
    return (
      <EmptyState
        icon={<CheckCheck size={26} />}
        title="Nothing of yours is touched"
        actions={<Button onPress={() => go(all)}>See all that is new</Button>}
      >
        None of your bookmarks, notes, clinic names, recent codes, open encounters and checklists names a code that
        changed from {before.title} to {after.title}.
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.line}>
        <p role="status">
          {formatCount(touched.length)} of your codes changed
          {unread.length > 0 && `, ${formatCount(unread.length)} not read yet`}.
        </p>
        {unread.length > 1 && (
          <Button
            size="sm"
            icon={<CheckCheck size={14} />}
            onPress={() =>
              void follow(user.apply(planAccept(unread, after)), `Marked ${countOf(unread.length, 'code')} as read`)
            }
          >
            I have read them all
          </Button>
        )}
        <Button size="sm" variant="quiet" onPress={() => go(all)}>
          See all that is new
        </Button>
      </div>
      <ul className={styles.cards}>
        {touched.map(each => (
          <li key={each.key}>
            <TouchedCard touched={each} bookmarks={mine.bookmarks} />
          </li>
        ))}
      </ul>
    </>
  );
}
