import type { Passage } from '../reading/passage';
import { statementsIn, statementsOfCase } from '../reading/read';
import type { CareStatus, Statement } from '../reading/statement';
import { remembered } from '../text/remembered';
import { isKindOf } from '../vocabulary/concepts';
import { EVIDENCE } from '../vocabulary/evidence';

/** A statement that shows a concept, and how surely by itself: 0 surely, 1 probably. */
export interface Shown {
  readonly statement: Statement;
  readonly doubt: number;
}

/** How a passage speaks of a concept or its kinds. */
export interface Mentions {
  /** The first ones that were only asked for, or refused. */
  readonly wanted: readonly Statement[];
  /** One is affirmed that is more than wanted. */
  readonly isDone: boolean;
  readonly isUncertain: boolean;
  /** The concept by its own name is uncertain. */
  readonly isItselfUncertain: boolean;
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
  /** How a concept, or a kind of it, is spoken of at all. */
  mentions(concept: string): Mentions;
  /** Whether a concept or a kind of it was found or not. */
  answers(concept: string): readonly Statement[];
}

/** Care that was only wanted; what was authorized was mostly done. */
const WANTED: ReadonlySet<CareStatus | undefined> = new Set(['requested', 'planned', 'refused']);
/** So many that were only wanted are shown. */
const MOST_WANTED = 2;
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
      statementsOfCase(passage).filter((one) => isRecord(one) && one.source === 'author' && one.past),
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
  private readonly mentioned = new Map<string, Mentions>();
  private readonly chosen = new Map<string, readonly Statement[]>();

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
    return this.choose(
      `denies ${concept}`,
      ({ assertion, concept: { id } }) =>
        (assertion === 'denied' || assertion === 'normal' || assertion === 'undocumented') &&
        (isKindOf(concept, id) || isKindOf(id, concept)),
    );
  }

  examined(attribute: string): readonly Statement[] {
    return this.choose(
      `examined ${attribute}`,
      ({ named, assertion }) =>
        named.id === attribute &&
        (assertion === 'affirmed' || assertion === 'normal' || assertion === 'denied'),
    );
  }

  mentions(concept: string): Mentions {
    let found = this.mentioned.get(concept);
    if (found === undefined) {
      found = mentionsAmong(this.all, concept);
      this.mentioned.set(concept, found);
    }
    return found;
  }

  answers(concept: string): readonly Statement[] {
    return this.choose(
      `answers ${concept}`,
      ({ concept: { id }, assertion }) =>
        isKindOf(id, concept) && (assertion === 'affirmed' || assertion === 'denied'),
    );
  }

  /** Goes through the statements once for each concept asked for. */
  private choose(key: string, isMeant: (one: Statement) => boolean): readonly Statement[] {
    let found = this.chosen.get(key);
    if (found === undefined) {
      found = this.all.filter(isMeant).slice(0, MOST);
      this.chosen.set(key, found);
    }
    return found;
  }
}

function mentionsAmong(all: readonly Statement[], sought: string): Mentions {
  const wanted: Statement[] = [];
  let isDone = false;
  let isUncertain = false;
  let isItselfUncertain = false;
  for (const one of all) {
    const { assertion, concept, status } = one;
    if (!isKindOf(concept.id, sought)) continue;
    if (assertion === 'uncertain') {
      isUncertain = true;
      if (concept.id === sought) isItselfUncertain = true;
    } else if (assertion === 'affirmed') {
      if (!WANTED.has(status)) isDone = true;
      else if (wanted.length < MOST_WANTED) wanted.push(one);
    }
  }
  return { wanted, isDone, isUncertain, isItselfUncertain };
}
