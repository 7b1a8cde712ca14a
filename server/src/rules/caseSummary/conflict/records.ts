import { absenceClaimsOf } from '../../../clinical/claimsOfAbsence';
import { datesOf } from '../../../clinical/dateRoles';
import type { Statement } from '../../../clinical/statements';
import { firstFrom } from '../../../language/ordered';
import { wordList } from '../../../language/wordList';
import { Gap } from '../../../language/words';
import type { Passage } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import { isKindOf } from '../../../vocabulary/concepts';
import { ordinaryStatements, plainStatements } from './statementsOn';

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
}

/** The records of a case summary; each part computed when it is asked for. */
export const recordsOf = remembered(
  (summary: Passage): Records => new RecordsOfPassage(summary, () => ordinaryStatements(summary)),
);

/**
 * The findings that a rationale states itself: sentences on the case that deny nothing, ask for nothing and set no
 * condition.
 */
export const findingsStatedIn = remembered((rationale: Passage): Records => {
  return new RecordsOfPassage(rationale, () => {
    const denying = new Set(absenceClaimsOf(rationale).map(({ sentence }) => sentence));
    return plainStatements(rationale).filter(
      ({ statement: { sentence, named, first, topic } }) =>
        STATED.has(named.kind) &&
        sentence.kind === 'case' &&
        !rationale.isQuoted(first) &&
        !denying.has(sentence) &&
        !says(rationale, sentence, OPEN) &&
        !(topic === 'complaint' && named.kind !== 'symptom'),
    );
  });
});

const STATED = new Set(['sign', 'attribute', 'diagnosis', 'symptom']);

/** Words that make a sentence no statement of fact. */
export const OPEN = wordList(`
  if would should could may might must can cannot unless until whether possible possibly suspected when criteria
  required requires denied denies guidelines guideline necessary concern concerns theory undermined undermines undermine
`);

/** So many places of one thing are enough; a text of a thousand is no letter. */
const MOST = 50;

class RecordsOfPassage implements Records {
  private readonly byConcept = new Map<string, readonly Recorded[]>();
  private all: readonly Recorded[] | undefined;
  private readonly byDenied = new Map<string, readonly Statement[]>();

  constructor(
    readonly passage: Passage,
    private readonly read: () => readonly Recorded[],
  ) {}

  /** Read when they are first asked for: most rationales deny nothing. */
  private get statements(): readonly Recorded[] {
    this.all ??= this.read();
    return this.all;
  }

  present(concept: string): readonly Recorded[] {
    let found = this.byConcept.get(concept);
    if (found === undefined) {
      found = this.statements
        .filter(
          ({ statement }) =>
            isKindOf(statement.concept.id, concept) &&
            (statement.assertion === 'present' ||
              // "The request for authorization asked for" it: the paper is there.
              (statement.named.kind === 'document' && statement.assertion === 'planned')) &&
            isOnRecord(this.passage, statement),
        )
        .slice(0, MOST);
      this.byConcept.set(concept, found);
    }
    return found;
  }

  denied(concept: string): readonly Statement[] {
    let found = this.byDenied.get(concept);
    if (found === undefined) {
      found = this.statements
        .flatMap(({ statement }) =>
          statement.concept.id === concept && statement.assertion === 'absent' ? [statement] : [],
        )
        .slice(0, MOST);
      this.byDenied.set(concept, found);
    }
    return found;
  }

  examined(attribute: string): readonly Statement[] {
    return this.statements.flatMap(({ statement }) =>
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
  administered performing doing performed past tx prescribed wearing worn wears wore walks ambulates fitted delivered dispensed issued icing done started begun
`);

/** What says that a study was made. */
const MADE = wordList(`
  revealed revealing reveals reveal showed showing shows show demonstrated demonstrates demonstrate confirmed confirms
  performed obtained completed dated
  underwent undergone reviewed reported read taken done findings impression consistent inconsistent included
  includes had has was were noted documented diagnostics present found checked positive negative wnl
`);

/** Said anywhere of a list, without a result, it is all only asked for. */
const WANTED = wordList('ordered sought pending awaiting requested recommended');
const FOUND = wordList(
  'revealed revealing reveal showed showing shows show demonstrated demonstrate confirmed demonstrating impression dated performed included',
);

/** What is only asked for, if a passage on record says no more of it. */
const ASKED = wordList(
  'request requested requests requesting pending await awaiting scheduled authorization order ordered',
);

/** Whether a statement tells of something that was found, done or filed, not of what is wanted. */
function isOnRecord(passage: Passage, statement: Statement): boolean {
  const { kind } = statement.named;
  const { topic, sentence } = statement;
  switch (kind) {
    case 'treatment':
    case 'study':
      return (
        topic !== 'plan' &&
        (says(passage, sentence, kind === 'study' ? MADE : GIVEN) ||
          isScored(passage, statement) ||
          isDated(passage, statement) ||
          isPast(passage, statement)) &&
        !asked(passage, statement) &&
        !wanted(passage, statement)
      );
    case 'medication':
      return topic !== 'plan' && !asked(passage, statement);
    case 'function':
      return topic !== 'plan' || statement.named.id === 'no-improvement';
    default:
      return !isWanting(passage, statement);
  }
}

/** How far behind a study its date stands. */
const NEAR = 8;

/** "MRI of the left ankle 09/12/2016 - complete tear". */
function isDated(passage: Passage, { named, last, sentence }: Statement): boolean {
  if (named.kind !== 'study') return false;
  const dates = datesOf(passage);
  const next = dates[firstFrom(dates, last)];
  return next !== undefined && next.first < sentence.endWord && next.first - last <= NEAR;
}

/** "S/p laminectomy". */
function isPast({ words }: Passage, { named, first, sentence }: Statement): boolean {
  if (named.kind !== 'treatment') return false;
  for (let i = first - 1; i > sentence.firstWord && first - i <= 5; i--)
    if (words[i]!.lower === 'p' && words[i]!.gap & Gap.slash && words[i - 1]!.lower === 's') return true;
  return false;
}

const SCORE = /^(?:\d+%?|low|moderate|high|ok)$/;

/** "BDI 31", "ORT low". */
function isScored({ words }: Passage, { named, last, sentence }: Statement): boolean {
  return named.kind === 'study' && last + 1 < sentence.endWord && SCORE.test(words[last + 1]!.lower);
}

/** "There is insufficient documentation of dysfunction, such as deficits in sensation or strength." */
function isWanting(passage: Passage, { first, sentence }: Statement): boolean {
  for (let i = sentence.firstWord; i < first; i++)
    if (passage.words[i]!.lower === 'insufficient') return true;
  return false;
}

function says(passage: Passage, sentence: Statement['sentence'], list: ReadonlySet<string>): boolean {
  for (let i = sentence.firstWord; i < sentence.endWord; i++)
    if (list.has(passage.words[i]!.lower)) return true;
  return false;
}

function asked(passage: Passage, { first, sentence }: Statement): boolean {
  for (let i = first - 1; i >= sentence.firstWord && first - i <= 8; i--)
    if (ASKED.has(passage.words[i]!.lower)) return true;
  return false;
}

function wanted(passage: Passage, { last, sentence }: Statement): boolean {
  for (let i = last + 1; i < sentence.endWord; i++) {
    const { lower } = passage.words[i]!;
    if (FOUND.has(lower)) return false;
    if (WANTED.has(lower)) return true;
  }
  return false;
}
