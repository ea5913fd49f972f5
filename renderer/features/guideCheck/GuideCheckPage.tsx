import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import { describeGuideFault } from '../../../data/guides/verifier/readPublishedGuide.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { type GuideCheck, useGuideCheck } from '../../hooks/guides/useGuideCheck.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { CheckedGuide } from './CheckedGuide.tsx';
import styles from './guideCheck.module.css';
import { KeepGuide } from './KeepGuide.tsx';
import { type PickedText, readPickedText } from './readPickedText.ts';

const ALL = { place: 'guides' } as const;

/** Somebody else's guide, pasted or from a file, held against what is installed: a mark at every statement. */
export function GuideCheckPage() {
  const linkTo = useLink();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<PickedText>();
  const [asked, setAsked] = useState<AskedGuide>();
  const { check: found, begin, stop } = useGuideCheck();
  const check = (guide: string, fileName?: string) => {
    setAsked({ text: guide, fileName });
    begin(guide);
  };
  const pick = async () => {
    const read = await readPickedText();
    setPicked(read);
    if (read.kind !== 'text') return;
    setText(read.text);
    check(read.text, read.name);
  };
  const isChecking = found.kind === 'checking';
  return (
    <PageColumn>
      <BackLink {...linkTo(ALL)}>All guides</BackLink>
      <PageHeading>Check a guide</PageHeading>
      <p className={styles.lead}>
        Guides from the web and from makers are often wrong about codes. Paste one, or open it as a text or HTML file:
        each statement about a code is held against the official releases and fee schedules installed here. Nothing is
        kept unless you keep it, and nothing is sent. The text of a PDF has to be copied out of it and pasted.
      </p>
      <TextArea
        label="Text of the guide"
        rows={8}
        placeholder="Paste the whole guide here"
        value={text}
        onChange={setText}
      />
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon={<FileSearch size={16} />}
          isDisabled={text.trim() === '' || isChecking}
          onPress={() => check(text, picked?.kind === 'text' && picked.text === text ? picked.name : undefined)}
        >
          Check it
        </Button>
        <Button onPress={() => void pick()}>Open a file…</Button>
        {isChecking && <Button onPress={stop}>Stop</Button>}
        {found.kind === 'verified' && asked !== undefined && <KeepGuide checked={found.checked} {...asked} />}
      </div>
      {picked?.kind === 'too-large' && (
        <Message kind="error" title="The file is larger than 4 MB">
          A guide is a few pages of text. Nothing was kept.
        </Message>
      )}
      {picked?.kind === 'unreadable' && (
        <Message kind="error" title="The file could not be read">
          Nothing was kept. Copy its text and paste it here.
        </Message>
      )}
      <Outcome check={found} />
    </PageColumn>
  );
}

/** What the marks on the page are of. */
interface AskedGuide {
  readonly text: string;
  readonly fileName: string | undefined;
}

function Outcome({ check }: { readonly check: GuideCheck }) {
  switch (check.kind) {
    case 'none':
      return null;
    case 'checking':
      return (
        <p role="status" className={styles.lead}>
          Reading the official texts and the guide…
        </p>
      );
    case 'verified':
      return <CheckedGuide checked={check.checked} />;
    case 'refused':
      return (
        <Message kind="error" title="This cannot be checked">
          {describeGuideFault(check.fault)}
        </Message>
      );
    case 'failed':
      return <FailureMessage words={describeStoreFailure(check.failure)} />;
    case 'died':
      return (
        <Message kind="error" title="The check stopped">
          Nothing was changed. Try it again; if it stops again, check the guide in parts.
        </Message>
      );
  }
}
