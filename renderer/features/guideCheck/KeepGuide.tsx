import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { keysOf, LONGEST_GUIDE_TITLE } from '../../../data/domain/mine/keptGuide.ts';
import { planKeepGuide } from '../../../data/domain/mine/planKeptGuides.ts';
import { statementsOf } from '../../../data/guides/verifier/keptMarks.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { keptGuideAddress } from '../../hooks/guides/keptGuideAddress.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { AskName } from '../../ui/AskName.tsx';
import { Button } from '../../ui/Button.tsx';
import type { CheckedGuide } from '../../workers/verifier/protocol.ts';

/** Keeps a guide that was just checked, under a name, and opens it where it is kept. */
export function KeepGuide({
  checked,
  text,
  fileName,
}: {
  readonly checked: CheckedGuide;
  /** The text these marks are of. */
  readonly text: string;
  readonly fileName: string | undefined;
}) {
  const { user } = useStores();
  const { follow } = useActs();
  const { go } = useNavigation();
  const [isNaming, setNaming] = useState(false);
  const keep = async (title: string) => {
    setNaming(false);
    const id = crypto.randomUUID();
    const at = new Date().toISOString();
    const statements = statementsOf(checked.guide);
    const made = { addedAt: at, editedAt: at, against: checked.against, statements, keys: keysOf(statements) };
    const kept = { id, title, text, ...(fileName !== undefined && { fileName }), ...made };
    const isKept = await follow(
      user.keptGuides.change(id, () => planKeepGuide(kept)),
      `Kept the guide “${title}”`,
    );
    if (isKept) go(keptGuideAddress(id));
  };
  return (
    <>
      <Button icon={<BookmarkPlus size={16} />} onPress={() => setNaming(true)}>
        Keep this guide…
      </Button>
      {isNaming && (
        <AskName
          title="Keep this guide"
          label="Name"
          hint="It is kept with its marks, found by search and shown on the pages of its codes."
          confirmLabel="Keep"
          value={(checked.guide.title || fileName || '').slice(0, LONGEST_GUIDE_TITLE)}
          longest={LONGEST_GUIDE_TITLE}
          onConfirm={title => void keep(title)}
          onCancel={() => setNaming(false)}
        />
      )}
    </>
  );
}
