import type { Loaded } from '../../../data/checks/checkLookups.ts';
import { type AddOnEdit, addOnTypeWords } from '../../../data/domain/ncci/addOnEdit.ts';
import type { DataEntry } from '../../ui/DataList.tsx';
import { NotLoaded, SourceLine } from './SourceLine.tsx';

/** Whether the code is an add-on code, and which codes go with it. */
export function addOnEntry(code: string, loaded: Loaded<AddOnEdit>): DataEntry {
  return { term: 'Add-on rule', value: <AddOnRule code={code} loaded={loaded} /> };
}

function AddOnRule({ code, loaded }: { readonly code: string; readonly loaded: Loaded<AddOnEdit> }) {
  if (loaded.state === 'not-loaded') return <NotLoaded installed={loaded.installed} />;
  const asAddOn = loaded.rows.filter(({ addOn }) => addOn === code);
  const asPrimary = loaded.rows.filter(({ primary }) => primary === code);
  const primaries = unique(asAddOn.flatMap(({ primary }) => primary ?? []));
  const addOns = unique(asPrimary.map(({ addOn }) => addOn));
  const [first] = asAddOn;
  return (
    <>
      {first !== undefined && (
        <span>
          An add-on code, type {first.type}: {addOnTypeWords(first.type)}.
          {primaries.length > 0 && ` Primary codes: ${primaries.join(', ')}.`}
        </span>
      )}
      {addOns.length > 0 && <span>A primary code of the add-on codes {addOns.join(', ')}.</span>}
      {first === undefined && addOns.length === 0 && <span>Neither an add-on code nor a listed primary code.</span>}
      <SourceLine source={loaded.source} />
    </>
  );
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}
