import type { ReactNode } from 'react';
import type { CheckedEncounter } from '../../../data/domain/mine/encounter.ts';
import { EncounterList } from './EncounterList.tsx';
import { Worksheet } from './Worksheet.tsx';

/** The encounters: their list, or the worksheet of one. */
export function EncountersPage({
  id,
  renderFindings,
}: {
  readonly id: string | undefined;
  /** What checks have to say about the lines of the worksheet, between the lines and the checklist. */
  readonly renderFindings?: (encounter: CheckedEncounter) => ReactNode;
}) {
  return id === undefined ? <EncounterList /> : <Worksheet key={id} id={id} renderFindings={renderFindings} />;
}
