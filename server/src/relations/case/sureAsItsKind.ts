import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { GENERAL_DRUGS } from '../../vocabulary/concepts/generalConcepts';
import { CARE_AND_PAPERS } from '../../vocabulary/concepts/kinds';
import { BARE_HEADS, BROUGHT_ON_BY, POINTS_AT_CAUSE } from '../../vocabulary/sentences/doubtWords';

/** A statement and what stands against it, as it was found. */
interface Compared {
  readonly doubt: number;
  readonly records: readonly Statement[];
  /** What is said of a treatment that the reasons name. */
  readonly how?: string;
}

/** What a treatment did. */
const RESPONSES: ReadonlySet<string | undefined> = new Set(['helped', 'did not help']);

/**
 * What was found, no surer than comparisons of its kind are, however well their words were understood: 0 where such warnings
 * were right four times of five and more on letters that nobody had read, else 1 (docs/confidence.md has the counts).
 *
 * - What a treatment did: letters tell of many, each of which did something for one thing and nothing for another.
 * - A denial by a pronoun or by a bare general name: what is meant was guessed; and one of what a thing is.
 * - A denial of a thing that the record has only by its kinds or its signs.
 * - A symptom that is denied of one drug ("no dizziness with this drug"): the record may have it of another.
 *
 * That something is not on record is said of the whole record, and said of the thing.
 */
export function asSureAsItsKind<T extends Compared>(found: T, statement: Statement, passage: Passage): T {
  const isSure =
    !RESPONSES.has(found.how) &&
    !isByPronoun(statement) &&
    !isOfPredicate(statement) &&
    !isOfOneDrug(statement, passage) &&
    (statement.assertion !== 'denied' ||
      (!isBareHead(statement, passage) &&
        !GENERAL_DRUGS.has(statement.concept.id) &&
        !isShownOnlyByAnother(statement, found.records)));
  return isSure || found.doubt > 0 ? found : { ...found, doubt: 1 };
}

/** "None was tried", "which was not done". */
function isByPronoun({ because }: Statement): boolean {
  return because.some((one) => one.startsWith('pronoun'));
}

/** "The pain is not radicular": what a thing is not said to be here it may be called there. */
function isOfPredicate({ because: [row] }: Statement): boolean {
  return row === 'is not <predicate>';
}

/** "Dizziness with this drug". */
function isOfOneDrug({ concept, last }: Statement, { words }: Passage): boolean {
  return (
    concept.kind === 'symptom' &&
    BROUGHT_ON_BY.has(words[last + 1]?.lower ?? '') &&
    POINTS_AT_CAUSE.has(words[last + 2]?.lower ?? '')
  );
}

/** "No therapy", "has had no injection". */
function isBareHead({ first, last }: Statement, { words }: Passage): boolean {
  return first === last && BARE_HEADS.has(words[first]!.lower);
}

/** A drug is always one of its class, and what was seen on a study shows that it was made. */
function isShownOnlyByAnother({ concept }: Statement, [record]: readonly Statement[]): boolean {
  return (
    record !== undefined &&
    record.concept.id !== concept.id &&
    (concept.kind === 'treatment' || !CARE_AND_PAPERS.has(concept.kind))
  );
}
