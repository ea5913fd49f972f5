import type { CheckLine } from '../../../data/checks/checkLine.ts';
import type { CheckLookups, CodeAnswer } from '../../../data/checks/checkLookups.ts';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { ADD_ON_KIND, CEILING_KINDS } from '../../../data/domain/ncci/editKinds.ts';
import { addOnOfRow, mueOfRow } from '../../../data/domain/ncci/editRows.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { codeAnswers } from './codeAnswers.ts';
import { excludes1Of } from './excludesLookup.ts';
import { loadedFrom, pairsOf } from './pairLookups.ts';

/** What checks ask, answered from the fee schedules and edits installed when the first of them asked. */
export function checkLookups(reference: ReferenceStore): CheckLookups {
  const look = reference.datasets.look();
  return {
    codes: async (lines, day) => {
      const answers = await codeAnswers(reference, lines.flatMap(keyOfLine), day);
      return byName(
        lines,
        ({ id }) => id,
        line => keyOfLine(line).map(key => answers.get(key))[0],
      );
    },
    modifiers: async (modifiers, day) => {
      const answers = await codeAnswers(reference, modifiers.map(keyOfModifier), day);
      return byName(
        modifiers,
        modifier => modifier,
        modifier => answers.get(keyOfModifier(modifier)),
      );
    },
    pairs: (setting, codes, day) =>
      pairsOf(
        look,
        setting,
        codes.map(code => ({ by: 'column1', code, partners: codes })),
        day,
      ),
    ceilings: async (setting, codes, day) =>
      loadedFrom(await look.rowsOfKeys(CEILING_KINDS[setting], codes, day), mueOfRow),
    addOns: async (codes, day) => loadedFrom(await look.rowsOfKeys(ADD_ON_KIND, codes, day), addOnOfRow),
    excludes1: (codes, day) => excludes1Of(reference, codes, day),
  };
}

function keyOfLine({ system, code }: CheckLine) {
  return system === 'cpt' ? [] : [codeKeyOf(system, code)];
}

function keyOfModifier(modifier: string) {
  return codeKeyOf('hcpcsmod', modifier);
}

function byName<T>(
  all: readonly T[],
  nameOf: (each: T) => string,
  answerOf: (each: T) => CodeAnswer | undefined,
): ReadonlyMap<string, CodeAnswer> {
  return new Map(
    all.flatMap(each => {
      const answer = answerOf(each);
      return answer === undefined ? [] : [[nameOf(each), answer] as const];
    }),
  );
}
