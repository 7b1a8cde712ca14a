import type { Passage } from '../reading/passage';
import { statementsIn } from '../reading/read';
import type { Statement } from '../reading/statement';
import { remembered } from '../text/remembered';
import { isKindOf } from '../vocabulary/concepts';
import { EVIDENCE } from '../vocabulary/evidence';

/** A statement that shows a concept, and how surely by itself: 0 surely, 1 probably. */
export interface Shown {
  readonly statement: Statement;
  readonly doubt: number;
}

/** What a passage affirms and denies, by concept. */
export interface Records {
  readonly passage: Passage;
  readonly all: readonly Statement[];
  /** What is affirmed of a concept, a kind of it, or what is evidence of it. */
  shows(concept: string): readonly Shown[];
  /** What is denied or found normal of just this concept, a kind of it or a wider one. */
  denies(concept: string): readonly Statement[];
  /** Any value of something examined. */
  examined(attribute: string): readonly Statement[];
}

/** So many records of one concept are enough. */
const MOST = 60;

/** The records of a case summary; computed once. */
export const recordsIn = remembered(
  (passage: Passage): Records => new RecordsOfPassage(passage, statementsIn(passage).filter(isRecord)),
);

/** What a rationale itself tells of the case: guideline text is about no one. */
export const recordsInRationale = remembered(
  (passage: Passage): Records =>
    new RecordsOfPassage(
      passage,
      statementsIn(passage).filter(
        (one) =>
          isRecord(one) &&
          one.source === 'author' &&
          one.past &&
          passage.sentences[one.sentence]!.kind === 'case',
      ),
    ),
);

function isRecord({ source, ofOthers }: Statement): boolean {
  return source !== 'utilization review' && !ofOthers;
}

const evidence = new Map<string, { record: string; sure: boolean }[]>();
for (const { record, of, sure } of EVIDENCE)
  evidence.set(of, [...(evidence.get(of) ?? []), { record, sure }]);

class RecordsOfPassage implements Records {
  private readonly shown = new Map<string, readonly Shown[]>();
  private readonly deniedOf = new Map<string, readonly Statement[]>();

  constructor(
    readonly passage: Passage,
    readonly all: readonly Statement[],
  ) {}

  shows(concept: string): readonly Shown[] {
    let found = this.shown.get(concept);
    if (found === undefined) {
      const rows = evidence.get(concept) ?? [];
      found = this.all
        .flatMap((statement): readonly Shown[] => {
          if (statement.assertion !== 'affirmed') return [];
          const { id } = statement.concept;
          if (isKindOf(id, concept)) return [{ statement, doubt: 0 }];
          const row = rows.find(({ record }) => isKindOf(id, record));
          return row === undefined ? [] : [{ statement, doubt: row.sure ? 0 : 1 }];
        })
        .slice(0, MOST);
      this.shown.set(concept, found);
    }
    return found;
  }

  denies(concept: string): readonly Statement[] {
    let found = this.deniedOf.get(concept);
    if (found === undefined) {
      found = this.all
        .filter(
          ({ assertion, concept: { id } }) =>
            (assertion === 'denied' || assertion === 'normal' || assertion === 'undocumented') &&
            (id === concept || isKindOf(concept, id) || isKindOf(id, concept)),
        )
        .slice(0, MOST);
      this.deniedOf.set(concept, found);
    }
    return found;
  }

  examined(attribute: string): readonly Statement[] {
    return this.all
      .filter(
        ({ named, assertion }) =>
          named.id === attribute &&
          (assertion === 'affirmed' || assertion === 'normal' || assertion === 'denied'),
      )
      .slice(0, MOST);
  }
}
