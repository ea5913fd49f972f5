import { FileInput } from 'lucide-react';
import { useImport } from '../../hooks/import/useImport.ts';
import { Button } from '../../ui/Button.tsx';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { FullSetGuide } from './FullSetGuide.tsx';
import { ImportDesk } from './ImportDesk.tsx';
import { InstalledCompanions } from './InstalledCompanions.tsx';
import { InstalledDatasets } from './InstalledDatasets.tsx';
import { InstalledReleases } from './InstalledReleases.tsx';
import { SearchProblems } from './SearchProblems.tsx';
import { useFullSetGuide } from './useFullSetGuide.ts';

/** Library: what is installed, bringing in files, going back to an earlier release. */
export function LibraryPage() {
  const { pickFiles } = useImport();
  const guide = useFullSetGuide();
  const actions = (
    <>
      {guide.isOffered && (
        <Button size="sm" variant="quiet" onPress={guide.open}>
          How to get the official files
        </Button>
      )}
      <Button size="sm" variant="primary" icon={<FileInput size={14} />} onPress={() => void pickFiles()}>
        Import files…
      </Button>
    </>
  );
  return (
    <PageColumn>
      <PageHeading actions={actions}>Library</PageHeading>
      <SearchProblems />
      <ImportDesk />
      {guide.isOpen && <FullSetGuide isStarterInUse={guide.isStarterInUse} onPutAway={guide.putAway} />}
      <InstalledReleases />
      <InstalledDatasets />
      <InstalledCompanions />
    </PageColumn>
  );
}
