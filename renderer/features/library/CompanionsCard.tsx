import { Button } from '../../ui/Button.tsx';
import { countOf, formatBytes } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { CompanionPreview, CompanionsPreview } from '../../workers/import/protocol.ts';
import { Counts } from './Counts.tsx';
import styles from './companions.module.css';
import { companionCounts, periodWords, unknownNamesWords, whatItGives } from './companionWords.ts';
import { FileHash } from './FileHash.tsx';
import { IssueList } from './IssueList.tsx';
import facts from './installedFacts.module.css';

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
  const decision = (
    <div className={styles.decision}>
      <span className={styles.note}>Nothing is installed yet</span>
      <Button onPress={onDiscard}>Discard</Button>
      <Button variant="primary" onPress={onInstall}>
        Install
      </Button>
    </div>
  );
  return (
    <Panel title={`Ready to install: ${title ?? ''}`} actions={decision}>
      <div className={styles.card}>
        <p className={styles.lead}>
          {companions.length === 1 ? 'This file gives' : 'These files give'} codes more names to be found by. No code
          and no official text changes.
        </p>
        {companions.map(each => (
          <Preview key={each.companion.id} preview={each} />
        ))}
        {first !== undefined && (
          <dl className={facts.facts}>
            <div>
              <dt>File</dt>
              <dd>{first.companion.source.fileName}</dd>
            </div>
            <div>
              <dt>Size</dt>
              <dd>{formatBytes(first.companion.source.byteLength)}</dd>
            </div>
            <div>
              <dt>Fingerprint</dt>
              <dd>
                <FileHash sha256={first.companion.source.sha256} />
              </dd>
            </div>
          </dl>
        )}
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
