import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeOnDay } from '../../../data/domain/inForce/codeOnDay.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

export type CodesAsOf = ReadonlyMap<CodeKey, CodeOnDay>;

const NONE: CodesAsOf = new Map();

/** Many codes on the day that is looked at; `undefined` where that is today (nothing is looked up), or until it is known. */
export function useCodesAsOf(keys: readonly CodeKey[]): CodesAsOf | undefined {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  const ask = async () => (asOf === undefined ? NONE : await reference.codesOn(keys, asOf));
  const live = useLiveAnswer(asOf === undefined ? '' : `${asOf} ${keys.join(' ')}`, ask, 'reference');
  return asOf !== undefined && live.state === 'ready' ? live.value : undefined;
}
