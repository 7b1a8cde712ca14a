import { ordinaryStatements } from './statementsOn';
import type { Passage } from '../../../clinical/passage';
import type { Statement } from '../../../clinical/statements';
import { wordList } from '../../../clinical/vocabulary/wordList';
import { isKindOf } from '../../../clinical/vocabulary/concepts';

/** A statement of a passage with the drug it names, if it names one. */
export interface Recorded {
  readonly statement: Statement;
  readonly drug: string | undefined;
}

/** What a passage has on record, by concept. */
export interface Records {
  readonly passage: Passage;
  /** What is said to be so, or to have been done, of a concept or of one of its kinds. */
  present(concept: string): readonly Recorded[];
  /** What is denied of just this concept. */
  denied(concept: string): readonly Statement[];
  /** What was examined of an attribute ("strength"), whatever was found. */
  examined(attribute: string): readonly Statement[];
  /** All that is said to be so. */
  readonly all: readonly Recorded[];
}

const cache = new WeakMap<Passage, Records>();

/** The records of a passage; each part computed when it is asked for. */
export function recordsOf(passage: Passage): Records {
  let found = cache.get(passage);
  if (found === undefined) {
    found = new RecordsOfPassage(passage);
    cache.set(passage, found);
  }
  return found;
}

class RecordsOfPassage implements Records {
  private readonly byConcept = new Map<string, readonly Recorded[]>();
  private everything: readonly Recorded[] | undefined;

  constructor(readonly passage: Passage) {}

  get all(): readonly Recorded[] {
    this.everything ??= ordinaryStatements(this.passage).filter(
      ({ statement }) => statement.assertion === 'present' && isOnRecord(this.passage, statement),
    );
    return this.everything;
  }

  present(concept: string): readonly Recorded[] {
    let found = this.byConcept.get(concept);
    if (found === undefined) {
      found = ordinaryStatements(this.passage).filter(
        ({ statement }) =>
          isKindOf(statement.concept.id, concept) &&
          statement.assertion === 'present' &&
          isOnRecord(this.passage, statement),
      );
      this.byConcept.set(concept, found);
    }
    return found;
  }

  denied(concept: string): readonly Statement[] {
    return ordinaryStatements(this.passage).flatMap(({ statement }) =>
      statement.concept.id === concept && statement.assertion === 'absent' ? [statement] : [],
    );
  }

  examined(attribute: string): readonly Statement[] {
    return ordinaryStatements(this.passage).flatMap(({ statement }) =>
      statement.named.id === attribute && statement.named.kind === 'attribute' ? [statement] : [],
    );
  }
}

/** What says that a treatment was given, not only spoken of. */
const GIVEN = wordList(`
  treat treated treatment treatments therapies include included includes including received receiving underwent
  undergone undergoing completed completing attended attending tried had has status post prior previous previously
  participated participating utilizing utilized using uses history failed continues continued helped helping
  reduced reducing relief takes taking prescribed medications medication regimen consisted consists given
  administered performing doing performed past wearing icing
`);

/** What says that a study was made. */
const MADE = wordList(`
  revealed revealing reveals showed showing shows demonstrated demonstrates performed obtained completed dated
  underwent undergone reviewed reported read taken done findings impression consistent inconsistent included
  includes had has was were noted documented diagnostics present
`);

/** What is only asked for, if a passage on record says no more of it. */
const ASKED = wordList('request requested requests requesting pending await awaiting scheduled authorization order ordered');

/** Whether a statement tells of something that was found, done or filed, not of what is wanted. */
function isOnRecord(passage: Passage, statement: Statement): boolean {
  const { kind } = statement.named;
  const { topic, sentence } = statement;
  switch (kind) {
    case 'treatment':
    case 'study':
      return topic !== 'plan' && says(passage, sentence, kind === 'study' ? MADE : GIVEN) && !askedFor(passage, statement);
    case 'medication':
      return topic !== 'plan' && !askedFor(passage, statement);
    case 'function':
      return topic !== 'plan';
    default:
      return true;
  }
}

function says(passage: Passage, sentence: Statement['sentence'], list: ReadonlySet<string>): boolean {
  for (let i = sentence.firstWord; i < sentence.endWord; i++) if (list.has(passage.words[i]!.lower)) return true;
  return false;
}

function askedFor(passage: Passage, { first, sentence }: Statement): boolean {
  for (let i = first - 1; i >= sentence.firstWord && first - i <= 8; i--)
    if (ASKED.has(passage.words[i]!.lower)) return true;
  return false;
}
