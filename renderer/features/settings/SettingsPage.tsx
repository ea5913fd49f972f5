import type { ReactNode } from 'react';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { About } from './About.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { ClinicNamesSettings } from './ClinicNamesSettings.tsx';
import { Licenses } from './Licenses.tsx';
import { OnThisComputer } from './OnThisComputer.tsx';

/** Settings: how the app looks, what it keeps, and what it is. */
export function SettingsPage({ backups, encounters }: { readonly backups: ReactNode; readonly encounters: ReactNode }) {
  return (
    <PageColumn>
      <PageHeading>Settings</PageHeading>
      <AppearanceSettings />
      <ClinicNamesSettings />
      {encounters}
      <OnThisComputer />
      {backups}
      <About />
      <Licenses />
    </PageColumn>
  );
}
