import { useMemo, useState } from 'react';
import { calendarDateOf } from '../../../data/domain/calendarDate.ts';
import { type LineKey, printedLineCode } from '../../../data/domain/lineKey.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import type { Encounter, EncounterLine } from '../../../data/domain/mine/encounter.ts';
import type { EncounterPlan } from '../../../data/domain/mine/encounterRefusal.ts';
import {
  type ChecklistFile,
  type Marking,
  planMark,
  planUpdateChecklist,
} from '../../../data/domain/mine/planChecklist.ts';
import {
  type LineFields,
  planAddLines,
  planEditLine,
  planMoveLine,
  planRemoveLine,
} from '../../../data/domain/mine/planEncounterLines.ts';
import { planArchive, planFinish, planReopen } from '../../../data/domain/mine/planEncounterState.ts';
import {
  type HeadEdit,
  planDeleteEncounter,
  planDuplicate,
  planHead,
} from '../../../data/domain/mine/planEncounters.ts';
import { ok } from '../../../data/domain/result.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { newBeginning, newLine } from '../../hooks/encounters/useAddToEncounter.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { SavingState } from './savingState.ts';

const newId = () => crypto.randomUUID();
const now = () => new Date().toISOString();

/** Everything a person does to an encounter, each said once it is on the disk. */
export function useEncounterActs(id: string, templates: readonly ChecklistTemplate[]) {
  const { user } = useStores();
  const { follow } = useActs();
  const [saving] = useState(() => new SavingState());
  const acts = useMemo(() => {
    const beginnings = (at = now()) => ({ templates, newId, at });
    const run = async (
      plan: (file: ChecklistFile) => EncounterPlan,
      said: string,
      { isQuiet = true, templateIds = [] as readonly string[] } = {},
    ): Promise<boolean> => {
      saving.set({ kind: 'saving' });
      const isDone = await follow(user.encounters.change(id, plan, templateIds), said, isQuiet);
      saving.set(isDone ? { kind: 'saved', at: new Date() } : { kind: 'failed' });
      return isDone;
    };
    const templateIds = templates.map(template => template.id);
    return {
      head: (edit: HeadEdit, said: string) => run(({ encounter }) => planHead(encounter, edit, now()), said),
      add: (keys: readonly LineKey[]) => {
        const lines = keys.map(newLine);
        return run(
          ({ encounter }) => planAddLines(encounter, lines, now()),
          `Added ${keys.map(printedLineCode).join(', ')}`,
        );
      },
      edit: (line: EncounterLine, seen: LineFields, value: LineFields, what: string) =>
        run(
          ({ encounter }) => planEditLine(encounter, { lineId: line.id, seen, value }, now()),
          `Saved the ${what} of ${printedLineCode(line.key)}`,
        ),
      move: (line: EncounterLine, places: number) =>
        run(
          ({ encounter }) => planMoveLine(encounter, line.id, places, now()),
          `Moved ${printedLineCode(line.key)} ${places > 0 ? 'down' : 'up'}`,
        ),
      removeLine: (line: EncounterLine) =>
        run(({ encounter }) => planRemoveLine(encounter, line.id, now()), `Removed ${printedLineCode(line.key)}`, {
          isQuiet: false,
        }),
      /**
       * @param at when the person did it: what the answer is stored with. ISO date and time, UTC.
       * @param isBegun whether the checklist is kept already: then no template need be looked at.
       */
      mark: (marking: Marking, said: string, { at, isBegun }: { readonly at: string; readonly isBegun: boolean }) =>
        run(file => planMark(file, marking, beginnings(at)), said, { templateIds: isBegun ? [] : templateIds }),
      update: () =>
        run(file => planUpdateChecklist(file, beginnings()), 'Updated the checklist', { isQuiet: false, templateIds }),
      finish: () =>
        run(file => planFinish(file, beginnings()), 'Finished the encounter', { isQuiet: false, templateIds }),
      reopen: () => run(({ encounter }) => planReopen(encounter, now()), 'Reopened the encounter', { isQuiet: false }),
      archive: () =>
        run(file => planArchive(file, beginnings()), 'Archived the encounter', { isQuiet: false, templateIds }),
      destroy: (label: string) =>
        run(({ encounter }) => planDeleteEncounter(encounter), `Deleted ${label}`, { isQuiet: false }),
      /** @returns the id of the copy, or nothing where there is none. */
      duplicate: async (encounter: Encounter): Promise<string | undefined> => {
        const beginning = { ...(await newBeginning(user)), dateOfService: calendarDateOf(new Date()) };
        const planned = planDuplicate(encounter, beginning, newId);
        const isDone = await follow(
          user.encounters.change(beginning.id, () => (planned.ok ? ok(planned.value) : planned)),
          `Copied the codes of ${encounter.label} to ${beginning.label}`,
        );
        return isDone ? beginning.id : undefined;
      },
    };
  }, [user, follow, id, templates, saving]);
  return { acts, saving };
}

export type EncounterActs = ReturnType<typeof useEncounterActs>['acts'];
