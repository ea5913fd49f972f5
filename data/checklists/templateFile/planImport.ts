import { asksTheSame } from '../../domain/mine/checklistEdition.ts';
import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';
import { lastPosition } from '../../domain/mine/positions.ts';
import type { UserChange } from '../../domain/mine/userChange.ts';
import type { FiledTemplate } from './templateFile.ts';

/** What an import does with one template of the file. */
export type ImportFate =
  /** It is not here yet. */
  | 'added'
  /** It is here, and was changed later in the file. */
  | 'replaced'
  /** It is here and asks the same. */
  | 'same'
  /** It is here, and the one in the file was not changed later. */
  | 'kept';

export interface ImportedTemplate {
  readonly template: FiledTemplate;
  readonly fate: ImportFate;
}

/** Compares a file with what is here. Ids tell what is the same template; names do not. */
export function compareImport(
  here: readonly ChecklistTemplate[],
  filed: readonly FiledTemplate[],
): readonly ImportedTemplate[] {
  const own = new Map(here.map(template => [template.id, template]));
  return filed.map(template => ({ template, fate: fateOf(template, own.get(template.id)) }));
}

/** Takes in what is new and what was changed later in the file. A template that is replaced keeps its place and whether it is in use. */
export function planImport(here: readonly ChecklistTemplate[], filed: readonly FiledTemplate[]): UserChange {
  const own = new Map(here.map(template => [template.id, template]));
  let position = lastPosition(here);
  const put: ChecklistTemplate[] = [];
  for (const { template, fate } of compareImport(here, filed)) {
    const mine = own.get(template.id);
    if (fate === 'replaced' && mine !== undefined) {
      put.push({ ...template, position: mine.position, isInUse: mine.isInUse });
    } else if (fate === 'added') {
      put.push({ ...template, position });
      position += 1;
    }
  }
  return { checklistTemplates: { put } };
}

function fateOf(template: FiledTemplate, mine: ChecklistTemplate | undefined): ImportFate {
  if (mine === undefined) return 'added';
  if (asksTheSame(template, mine)) return 'same';
  return template.editedAt > mine.editedAt ? 'replaced' : 'kept';
}
