import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { NotLoadedSection } from '../../ui/NotLoadedSection.tsx';

/** No edits are loaded for the day: what is, and how to get them. */
export function NoEdits({ installed }: { readonly installed: readonly string[] }) {
  const { go } = useNavigation();
  const others = installed.length > 0 ? ` Loaded, for other dates: ${installed.join('; ')}.` : '';
  return (
    <NotLoadedSection
      id="code-edits"
      title="Edits"
      what={`No edits loaded for this date.${others}`}
      howTitle="How to get the edits"
      how={
        <p>
          CMS publishes them each quarter, free, on its Medicare NCCI pages: PTP coding edits, MUE tables and add-on
          code edits. Download the zip files and import them as they are.
        </p>
      }
      onOpenLibrary={() => go({ place: 'library' })}
    />
  );
}
