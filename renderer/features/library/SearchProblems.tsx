import { releaseAtStart, releaseInSentence } from '../../../data/domain/release.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useImport } from '../../hooks/import/useImport.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useSearchProblems } from '../../hooks/search/useSearchProblems.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';

/** Releases whose stored codes are damaged: search goes on without them, and says so. */
export function SearchProblems() {
  const problems = useSearchProblems();
  const { go } = useNavigation();
  const { pickFiles } = useImport();
  const importAgain = () => {
    go({ place: 'library' });
    void pickFiles();
  };
  return problems.map(({ release, companion, namesOf, failure }) => {
    const words = describeStoreFailure(failure);
    return (
      <Message
        key={release?.id ?? companion?.id ?? (namesOf && `names of ${namesOf.id}`) ?? 'search'}
        kind="error"
        title={
          titleOf(release === undefined ? companion?.title : releaseAtStart(release)) ??
          (namesOf && `The short texts of ${releaseInSentence(namesOf)} cannot be searched`) ??
          words.title
        }
        actions={<Button onPress={importAgain}>Import the file again…</Button>}
      >
        {words.whatHappened} {words.whatToDo}
      </Message>
    );
  });
}

function titleOf(name: string | undefined): string | undefined {
  return name && `${name} cannot be searched`;
}
