import { useCallback, useEffect, useRef, useState } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { planSave } from '../../../data/domain/mine/planNotes.ts';
import type { TextAnchor } from '../../../data/domain/mine/textAnchor.ts';
import { findPatientData } from '../../../data/phi/findPatientData.ts';
import type { PatientDataFinding } from '../../../data/phi/patientData.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useLastWrite } from '../../hooks/window/lastWrites.ts';
import type { Saving } from '../../ui/SaveLine.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { dropDraft, findDraft, holdDraft } from './heldDrafts.ts';

/** Typing that rests this long is written. */
const SAVE_AFTER_MS = 500;

/** Held where something looks like patient data and the person has not decided yet. */
type SaveState =
  | Exclude<Saving, { kind: 'held' }>
  | { readonly kind: 'held'; readonly findings: readonly PatientDataFinding[] };

export interface Autosave {
  readonly text: string;
  readonly state: SaveState;
  readonly type: (text: string) => void;
  /** Writes now. Resolves to whether all that was typed is on the disk. */
  readonly save: () => Promise<boolean>;
  /** Writes it although it looks like patient data. */
  readonly saveAnyway: () => Promise<boolean>;
}

/** The text of one note while it is written: kept by itself, one write after the other. */
export function useAutosave({
  noteId,
  codeKey,
  savedText,
  writtenFor,
}: {
  readonly noteId: string;
  readonly codeKey: CodeKey;
  /** As it is on the disk when the editor opens; empty for a new note. */
  readonly savedText: string;
  readonly writtenFor: TextAnchor | undefined;
}): Autosave {
  const { user } = useStores();
  const [text, setText] = useState(() => findDraft(noteId) ?? savedText);
  const [state, setState] = useState<SaveState>({ kind: text === savedText ? 'unchanged' : 'typing' });
  const [sitting] = useState(() => crypto.randomUUID());
  const latest = useRef(text);
  const written = useRef(savedText);
  // What was there before was decided about before.
  const allowed = useRef(new Set(findPatientData(savedText).map(finding => finding.text)));
  const queue = useRef(Promise.resolve(true));

  const write = useCallback(async (): Promise<boolean> => {
    const next = latest.current;
    if (next === written.current || (next.trim() === '' && written.current === '')) {
      dropDraft(noteId);
      setState(last => (last.kind === 'saved' ? last : { kind: 'unchanged' }));
      return true;
    }
    holdDraft(noteId, { codeKey, text: next, isNew: written.current === '' });
    const findings = findPatientData(next).filter(finding => !allowed.current.has(finding.text));
    if (findings.length > 0) {
      setState({ kind: 'held', findings });
      return false;
    }
    setState({ kind: 'saving' });
    const at = new Date();
    const saving = { id: noteId, key: codeKey, text: next, at: at.toISOString(), sitting };
    const saved = await user.notes.change(noteId, file =>
      planSave(file, { ...saving, ...(writtenFor && { writtenFor }) }, () => crypto.randomUUID()),
    );
    if (!saved.ok) {
      setState({ kind: 'failed', why: describeStoreFailure(saved.error).title });
      return false;
    }
    written.current = next;
    if (latest.current !== next) return true;
    dropDraft(noteId);
    setState({ kind: 'saved', at });
    return true;
  }, [user, noteId, codeKey, sitting, writtenFor]);

  const save = useCallback(() => {
    queue.current = queue.current.then(write);
    return queue.current;
  }, [write]);

  useEffect(() => {
    if (state.kind !== 'typing') return;
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state, save]);

  useLastWrite(useStableHandler(save));

  const type = useCallback((next: string) => {
    latest.current = next;
    setText(next);
    setState({ kind: 'typing' });
  }, []);
  const saveAnyway = useCallback(() => {
    for (const finding of findPatientData(latest.current)) allowed.current.add(finding.text);
    return save();
  }, [save]);
  return { text, state, type, save, saveAnyway };
}
