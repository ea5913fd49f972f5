import { Trash2 } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { KeptGuide } from '../../../data/domain/mine/keptGuide.ts';
import { planMarkAnew, planRemoveGuide } from '../../../data/domain/mine/planKeptGuides.ts';
import { asKept, statementsOf, withMarksBefore } from '../../../data/guides/verifier/keptMarks.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useGuideCheck } from '../../hooks/guides/useGuideCheck.ts';
import { useInstalledForGuides } from '../../hooks/guides/useInstalledForGuides.ts';
import { useKeptGuide } from '../../hooks/guides/useKeptGuides.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { formatMoment } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { CheckedGuide } from './CheckedGuide.tsx';
import { GuideLine } from './GuideLine.tsx';
import { KeptRequirements } from './KeptRequirements.tsx';
import { MarksNews } from './MarksNews.tsx';

const ALL = { place: 'guides' } as const;

/** A guide from elsewhere as it was kept, checked again against what is installed now. */
export function KeptGuidePage({ id }: { readonly id: string }) {
  const kept = useKeptGuide(id);
  const linkTo = useLink();
  return (
    <PageColumn>
      <BackLink {...linkTo(ALL)}>All guides</BackLink>
      {kept.state === 'failed' && (
        <>
          <PageHeading>Guide</PageHeading>
          <FailureMessage words={describeStoreFailure(kept.failure)} />
        </>
      )}
      {kept.state === 'ready' && kept.value === undefined && (
        <>
          <PageHeading>Guide</PageHeading>
          <EmptyState title="This guide is not kept any more">It was removed, or never kept here.</EmptyState>
        </>
      )}
      {kept.state === 'ready' && kept.value !== undefined && <Opened key={id} kept={kept.value} />}
    </PageColumn>
  );
}

function Opened({ kept }: { readonly kept: KeptGuide }) {
  const { user } = useStores();
  const { follow } = useActs();
  const { go } = useNavigation();
  const { id, title, text, fileName, addedAt } = kept;
  const { check, begin } = useGuideCheck();
  const installed = useInstalledForGuides()
    ?.map(each => each.id)
    .join('\n');
  const checkAgain = useStableHandler(begin);
  useEffect(() => {
    if (installed !== undefined) checkAgain(text);
  }, [installed, text, checkAgain]);
  const found = check.kind === 'verified' ? check.checked : undefined;
  useEffect(() => {
    if (found === undefined) return;
    const { guide, against } = found;
    const marks = { at: new Date().toISOString(), against, statements: statementsOf(guide) };
    void user.keptGuides.change(id, stored => planMarkAnew(stored, marks));
  }, [found, id, user]);
  const shown = useMemo(
    () =>
      found === undefined
        ? { guide: asKept(kept), against: kept.against }
        : { ...found, guide: withMarksBefore(found.guide, kept.statements) },
    [found, kept],
  );
  const remove = async () => {
    const isRemoved = await follow(user.keptGuides.change(id, planRemoveGuide), `Removed the guide “${title}”`);
    if (isRemoved) go(ALL);
  };
  return (
    <>
      <PageHeading
        actions={
          <Button size="sm" icon={<Trash2 size={14} />} onPress={() => void remove()}>
            Remove
          </Button>
        }
      >
        {title}
      </PageHeading>
      <div>
        <GuideLine>
          From elsewhere: {fileName ?? 'pasted'}, added {formatMoment(addedAt)}.
        </GuideLine>
        <MarksNews kept={kept} isChecking={check.kind === 'checking'} />
      </div>
      {(check.kind === 'failed' || check.kind === 'died' || check.kind === 'refused') && (
        <Message kind="error" title="It could not be checked again">
          The marks below are those of {formatMoment(kept.editedAt)}. Nothing was changed.
        </Message>
      )}
      <CheckedGuide checked={shown} />
      {found !== undefined && <KeptRequirements kept={kept} guide={shown.guide} />}
    </>
  );
}
