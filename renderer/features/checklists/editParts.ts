import type { TemplateEdit } from '../../../data/checklists/editTemplate.ts';
import type { TemplateItem } from '../../../data/domain/mine/checklistTemplate.ts';

/** What the parts of the editor do, all to one template. */
export interface EditParts {
  readonly typing: () => void;
  readonly newId: () => string;
  readonly keep: (edit: TemplateEdit) => Promise<boolean>;
  readonly edit: (edit: TemplateEdit, said: string, isQuiet?: boolean) => void;
  readonly removeItem: (item: TemplateItem) => void;
}
