import { dateNumber } from '../../domain/calendarDate.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../../domain/codeSystem.ts';
import type { SearchQuestion } from '../searchTypes.ts';
import { isInUse } from '../segment/codeStanding.ts';
import { DocSet } from '../segment/docSet.ts';
import { isBillable, type Segment, systemOf } from '../segment/segment.ts';

/** Which codes the filters of a question let through. */
export class Admission {
  /** The same for the same filters. */
  readonly words: string;
  readonly #question: SearchQuestion;
  /** In the order of the systems. */
  readonly #allowed: readonly boolean[];

  constructor(question: SearchQuestion, systems: readonly CodeSystem[]) {
    const { billableOnly, activeOnly } = question.filters;
    this.#question = question;
    this.#allowed = CODE_SYSTEMS.map(system => systems.includes(system));
    this.words = `${this.#allowed} ${billableOnly} ${activeOnly} ${activeOnly ? question.today : ''}`;
  }

  /** The codes of a segment that are let through; `undefined` where all are. */
  of(segment: Segment): DocSet | undefined {
    const { billableOnly, activeOnly } = this.#question.filters;
    if (!billableOnly && !activeOnly && this.#allowed.every(Boolean)) return undefined;
    const today = dateNumber(this.#question.today);
    const admitted = new DocSet(segment.docCount);
    for (let doc = 0; doc < segment.docCount; doc += 1) {
      const isAllowed = this.#allowed[CODE_SYSTEMS.indexOf(systemOf(segment, doc))] === true;
      if (!isAllowed || (billableOnly && !isBillable(segment, doc))) continue;
      if (!activeOnly || isInUse(segment, doc, today)) admitted.add(doc);
    }
    return admitted;
  }
}
