import type { Passage } from '../../reading/sentences/passage';
import { sentencesByConcept, statementsInSentence } from '../../reading/statements/inSentence';
import { statementsIn, statementsOfCase } from '../../reading/statements/read';
import type { CareStatus, Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { isKindOf } from '../../vocabulary/concepts';
import { EVIDENCE } from '../../vocabulary/concepts/evidence';

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
  /** The statements of the sentences that name a concept of which, by its id, this holds; others among them. */
  about(isOfConcept: (id: string) => boolean): readonly Statement[];
}

/** Care that was only wanted; what was authorized was mostly done. */
const WANTED: ReadonlySet<CareStatus | undefined> = new Set(['requested', 'planned', 'refused']);
/** So many that were only wanted are shown. */
const MOST_WANTED = 2;
/** So many records of one concept are enough. */
const MOST = 60;

/** The records of a case summary; computed once. */
export const recordsIn = remembered(
  (passage: Passage): Records =>
    new RecordsOfPassage(
      passage,
      () => statementsIn(passage).filter(isRecord),
      (sentence) => statementsInSentence(passage, sentence).filter(isRecord),
    ),
);

/** What a rationale itself tells of the case: guideline text is about no one. */
export const recordsInRationale = remembered(
  (passage: Passage): Records =>
    new RecordsOfPassage(
      passage,
      () => statementsOfCase(passage).filter(isTold),
      (sentence) =>
        passage.sentences[sentence]!.kind === 'case'
          ? statementsInSentence(passage, sentence).filter(isTold)
          : [],
    ),
);

function isTold(one: Statement): boolean {
  return isRecord(one) && one.source === 'author' && one.past;
}

/** What is affirmed; a study that was in order was done all the same. */
function isThere({ assertion, concept: { kind } }: Statement): boolean {
  return assertion === 'affirmed' || (assertion === 'normal' && kind === 'study');
}

function isRecord({ source, ofOthers }: Statement): boolean {
  return source !== 'utilization review' && !ofOthers;
}

const evidence = new Map<string, EvidenceOf[]>();
for (const { record, of, sure } of EVIDENCE)
  evidence.set(of, [...(evidence.get(of) ?? []), { record, sure }]);

class RecordsOfPassage implements Records {
  private readonly shown = new Map<string, readonly Shown[]>();
  private readonly mentioned = new Map<string, Mentions>();
  private readonly chosen = new Map<string, readonly Statement[]>();
  private everything: readonly Statement[] | undefined;
  private named: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(
    readonly passage: Passage,
    private readonly readAll: () => readonly Statement[],
    private readonly readSentence: (index: number) => readonly Statement[],
  ) {}

  get all(): readonly Statement[] {
    this.everything ??= this.readAll();
    return this.everything;
  }

  shows(concept: string): readonly Shown[] {
    let found = this.shown.get(concept);
    if (found === undefined) {
      const rows = evidence.get(concept) ?? [];
      const rowOf = (id: string): EvidenceOf | undefined => rows.find(({ record }) => isKindOf(id, record));
      found = this.about((id) => isKindOf(id, concept) || rowOf(id) !== undefined)
        .flatMap((statement): readonly Shown[] => {
          if (!isThere(statement)) return [];
          const { id } = statement.concept;
          if (isKindOf(id, concept)) return [{ statement, doubt: 0 }];
          const row = rowOf(id);
          return row === undefined ? [] : [{ statement, doubt: row.sure ? 0 : 1 }];
        })
        .slice(0, MOST);
      this.shown.set(concept, found);
    }
    return found;
  }

  denies(concept: string): readonly Statement[] {
    const isNear = (id: string): boolean => isKindOf(concept, id) || isKindOf(id, concept);
    return this.choose(
      `denies ${concept}`,
      isNear,
      ({ assertion, concept: { id, kind } }) =>
        // A study that was in order was made.
        (assertion === 'denied' ||
          (assertion === 'normal' && kind !== 'study') ||
          assertion === 'undocumented') &&
        isNear(id),
    );
  }

  examined(attribute: string): readonly Statement[] {
    return this.choose(
      `examined ${attribute}`,
      (id) => id === attribute,
      ({ named, assertion }) =>
        named.id === attribute &&
        (assertion === 'affirmed' || assertion === 'normal' || assertion === 'denied'),
    );
  }

  mentions(concept: string): Mentions {
    let found = this.mentioned.get(concept);
    if (found === undefined) {
      found = mentionsAmong(
        this.about((id) => isKindOf(id, concept)),
        concept,
      );
      this.mentioned.set(concept, found);
    }
    return found;
  }

  answers(concept: string): readonly Statement[] {
    return this.choose(
      `answers ${concept}`,
      (id) => isKindOf(id, concept),
      ({ concept: { id }, assertion }) =>
        isKindOf(id, concept) && (assertion === 'affirmed' || assertion === 'denied'),
    );
  }

  private choose(
    key: string,
    isOfConcept: (id: string) => boolean,
    isMeant: (one: Statement) => boolean,
  ): readonly Statement[] {
    let found = this.chosen.get(key);
    if (found === undefined) {
      found = this.about(isOfConcept).filter(isMeant).slice(0, MOST);
      this.chosen.set(key, found);
    }
    return found;
  }

  /** The statements of the sentences that name such a concept, in order: others are not read. */
  about(isOfConcept: (id: string) => boolean): readonly Statement[] {
    if (this.everything !== undefined) return this.everything;
    this.named ??= sentencesByConcept(this.passage);
    const sentences = new Set<number>();
    for (const [id, list] of this.named) if (isOfConcept(id)) for (const one of list) sentences.add(one);
    return [...sentences].sort((a, b) => a - b).flatMap((index) => this.readSentence(index));
  }
}

interface EvidenceOf {
  readonly record: string;
  readonly sure: boolean;
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
