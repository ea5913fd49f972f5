import { countOf } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { CompanionPreview, CompanionsPreview } from '../../workers/import/protocol.ts';
import { Counts } from './Counts.tsx';
import styles from './companions.module.css';
import { companionCounts, periodWords, unknownNamesWords, whatItGives } from './companionWords.ts';
import { FileFacts } from './FileFacts.tsx';
import { InstallDecision } from './InstallDecision.tsx';
import { IssueList } from './IssueList.tsx';

/** Everything there is to know about companion files before they are installed, and the decision. */
export function CompanionsCard({
  preview: { companions },
  onInstall,
  onDiscard,
}: {
  readonly preview: CompanionsPreview;
  readonly onInstall: () => void;
  readonly onDiscard: () => void;
}) {
  const [first] = companions;
  const title = companions.length === 1 ? first?.companion.title : countOf(companions.length, 'companion file');
  return (
    <Panel
      title={`Ready to install: ${title ?? ''}`}
      actions={<InstallDecision onGoOn={onInstall} onDiscard={onDiscard} />}
    >
      <div className={styles.card}>
        <p className={styles.lead}>
          {companions.length === 1 ? 'This file gives' : 'These files give'} codes more names to be found by. No code
          and no official text changes.
        </p>
        {companions.map(each => (
          <Preview key={each.companion.id} preview={each} />
        ))}
        {first !== undefined && <FileFacts source={first.companion.source} />}
      </div>
    </Panel>
  );
}

function Preview({
  preview: { companion, unknownNames, issues, issueCount, isInstalled },
}: {
  readonly preview: CompanionPreview;
}) {
  const unknown = unknownNamesWords(unknownNames);
  return (
    <section className={styles.preview} aria-label={companion.title}>
      <h3 className={styles.title}>{companion.title}</h3>
      <p className={styles.brief}>
        {whatItGives(companion.kind)} Made for {periodWords(companion)}.
      </p>
      {isInstalled && (
        <Message kind="info" isLive={false} title="This file is installed already.">
          Installing it again replaces the stored copy with a fresh one.
        </Message>
      )}
      <Counts entries={companionCounts(companion.kind, companion.counts)} />
      {unknown !== undefined && <p className={styles.brief}>{unknown}</p>}
      <IssueList issues={issues} issueCount={issueCount} />
    </section>
  );
}
