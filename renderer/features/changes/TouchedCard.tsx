import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { Bookmark } from '../../../data/domain/mine/bookmark.ts';
import { encountersAfterEnd, planAccept, planRepoint } from '../../../data/domain/mine/planTouched.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { canAccept, type TouchedCode } from '../../../data/domain/mine/touched.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { ChangedText, ChangeFacts, KindBadges } from './ChangeRow.tsx';
import { EncounterOffers } from './EncounterOffers.tsx';
import { MineLines } from './MineLines.tsx';
import { RepointDialog } from './RepointDialog.tsx';
import { printedKey } from './shownChanges.ts';
import styles from './touchedCard.module.css';

const OTHER = 'other';

/** One of the person's codes: what happened to it, what of theirs names it, and what can be done about it. */
export function TouchedCard({
  touched,
  bookmarks,
}: {
  readonly touched: TouchedCode;
  /** All there are. */
  readonly bookmarks: readonly Bookmark[];
}) {
  const { user, reference } = useStores();
  const { follow } = useActs();
  const { go } = useNavigation();
  /** What a code that is asked for is used for. */
  const [asking, setAsking] = useState<{ readonly use: (to: CodeKey) => void }>();
  const { key, change } = touched;
  const code = printedKey(change);
  const open = (opened: CodeKey) => go({ place: 'code', key: opened, query: '' });
  const choices = useMemo(() => {
    const known = change.insteadOf.flatMap(each =>
      each.key === undefined ? [] : [{ id: each.key, label: each.code }],
    );
    return [...known, { id: OTHER, label: 'Another code…' }];
  }, [change]);
  const afterEnd = encountersAfterEnd(touched, touched.after);
  const { bookmarks: starred, notes, names, templates } = touched;
  const canRepoint = starred.length + notes.length + names.length + templates.length > 0;
  const repoint = async (to: CodeKey) => {
    const found = await reference.findCode(to).catch(() => undefined);
    const { system, code: target } = splitCodeKey(to);
    await follow(
      user.apply(planRepoint(touched, bookmarks, to, found && anchorOf(found), new Date().toISOString())),
      `What you had on ${code} is now on ${printedCode(system, target)}`,
    );
  };
  return (
    <Panel
      title={code}
      isCode
      marks={<KindBadges kinds={change.kinds} />}
      actions={
        <div className={styles.actions}>
          {touched.isRead && <StatusMark tone="good">Read</StatusMark>}
          {canAccept(touched) && (
            <Button
              size="sm"
              icon={<Check size={14} />}
              aria-label={`I have read what changed at ${code}`}
              onPress={() => void follow(user.apply(planAccept([touched], touched.after)), `Marked ${code} as read`)}
            >
              I have read it
            </Button>
          )}
          {canRepoint && (
            <MenuButton
              label="Use another code"
              choices={choices}
              onChoose={id => (id === OTHER ? setAsking({ use: to => void repoint(to) }) : void repoint(id as CodeKey))}
            />
          )}
          <Button size="sm" variant="quiet" aria-label={`Open ${code}`} onPress={() => open(key)}>
            Open
          </Button>
        </div>
      }
    >
      <div className={styles.body}>
        <p className={styles.text}>
          <ChangedText change={change} />
        </p>
        <ChangeFacts change={change} onOpen={open} />
        <MineLines touched={touched} isOffered={({ id }) => afterEnd.some(each => each.id === id)} />
        <EncounterOffers from={key} encounters={afterEnd} choices={choices} onOther={use => setAsking({ use })} />
      </div>
      {asking !== undefined && (
        <RepointDialog
          from={touched.key}
          onChoose={to => {
            setAsking(undefined);
            asking.use(to);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Panel>
  );
}
