import { useNavigation } from '../../hooks/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** No edits are loaded for the day: what is, and how to get them. */
export function NoEdits({ installed }: { readonly installed: readonly string[] }) {
  const { go } = useNavigation();
  return (
    <DetailSection
      id="code-edits"
      title="Edits"
      actions={
        <Button size="sm" variant="quiet" onPress={() => go({ place: 'library' })}>
          Open the Library
        </Button>
      }
    >
      <p>
        No edits loaded for this date.
        {installed.length > 0 && ` Loaded, for other dates: ${installed.join('; ')}.`}
      </p>
      <Disclosure title="How to get the edits">
        <p>
          CMS publishes them each quarter, free, on its Medicare NCCI pages: PTP coding edits, MUE tables and add-on
          code edits. Download the zip files and import them as they are.
        </p>
      </Disclosure>
    </DetailSection>
  );
}
