import { Upload } from 'lucide-react';
import { useState } from 'react';
import { compareImport, planImport } from '../../../data/checklists/templateFile/planImport.ts';
import { readTemplateFile } from '../../../data/checklists/templateFile/readTemplateFile.ts';
import type { FiledTemplate } from '../../../data/checklists/templateFile/templateFile.ts';
import { describeTemplateFileFailure } from '../../../data/checklists/templateFile/templateFileWords.ts';
import { writeTemplateFile } from '../../../data/checklists/templateFile/writeTemplateFile.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { readWholeFile } from '../../shell/fileInMemory.ts';
import { getShell } from '../../shell/getShell.ts';
import { saveTextFile } from '../../shell/saveTextFile.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import { Button } from '../../ui/Button.tsx';
import { countOf } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { SaveMenu } from '../../ui/SaveMenu.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { looksLikePatientData } from './looksLikePatientData.ts';

const FORMATS = [{ id: 'json', label: 'File for other clinics and computers' }] as const;

/** The clinic's own checklists go to a file for others, and come from one after a look at what it would do. */
export function TemplateFiles({ own }: { readonly own: readonly ChecklistTemplate[] }) {
  const { user } = useStores();
  const { follow } = useActs();
  const [refusal, setRefusal] = useState<string>();
  const [read, setRead] = useState<{ readonly name: string; readonly templates: readonly FiledTemplate[] }>();

  const pick = async () => {
    setRefusal(undefined);
    const chosen = await readPickedFile();
    if (chosen === undefined) return;
    if ('failure' in chosen) return setRefusal(chosen.failure);
    const result = await readTemplateFile(chosen.bytes, looksLikePatientData);
    if (result.ok) setRead({ name: chosen.name, templates: result.value });
    else setRefusal(describeTemplateFileFailure(result.error));
  };
  const take = async (templates: readonly FiledTemplate[]) => {
    setRead(undefined);
    const taken = compareImport(own, templates).filter(({ fate }) => fate === 'added' || fate === 'replaced').length;
    await follow(
      user.templates.change(latest => planImport(latest, templates)),
      `Imported ${countOf(taken, 'checklist')}`,
    );
  };
  const save = async () => {
    const written = await writeTemplateFile(own, new Date().toISOString(), looksLikePatientData);
    if (!written.ok) return { isSaved: false, failure: describeTemplateFileFailure(written.error) };
    return saveTextFile('checklists', 'json', written.value);
  };
  return (
    <>
      {refusal !== undefined && (
        <Message kind="error" title="The file was not imported" onDismiss={() => setRefusal(undefined)}>
          {refusal}
        </Message>
      )}
      <Button size="sm" icon={<Upload size={14} />} onPress={() => void pick()}>
        Import…
      </Button>
      <SaveMenu formats={own.length === 0 ? [] : FORMATS} onSave={save} />
      {read !== undefined && (
        <ImportPreview
          fileName={read.name}
          compared={compareImport(own, read.templates)}
          onTake={() => void take(read.templates)}
          onClose={() => setRead(undefined)}
        />
      )}
    </>
  );
}

/** One file of the person's choice, whole; `undefined` where they chose none. */
async function readPickedFile(): Promise<
  { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string } | undefined
> {
  const shell = getShell();
  const picked = await shell.pickFiles();
  if (!picked.ok) return { failure: describeShellFailure(picked.error) };
  const [file, ...others] = picked.value;
  for (const other of others) void shell.releaseFile(other.ticket);
  if (file === undefined) return undefined;
  const bytes = await readWholeFile(shell, file, () => undefined, new AbortController().signal);
  void shell.releaseFile(file.ticket);
  if (bytes === undefined) return undefined;
  return bytes.ok ? { name: file.name, bytes: bytes.value } : { failure: describeShellFailure(bytes.error) };
}
