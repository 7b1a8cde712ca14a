import { Gap } from '../../language/words';
import { conceptOf } from '../../vocabulary/concepts';
import { CARE_AND_PAPERS, HAD_BY_PATIENT } from '../../vocabulary/concepts/kinds';
import { OPPOSITES } from '../../vocabulary/concepts/opposites';
import { STUDY_OF_REPORT } from '../../vocabulary/concepts/tests';
import { NEEDED, NOT } from '../../vocabulary/examination/assertionWords';
import { isStructure } from '../../vocabulary/examination/structures';
import { EXAMINERS, EXAMINING, GRADING, TESTING } from '../../vocabulary/examination/valueWords';
import { structureValue } from '../examination/structures';
import { resultOf } from '../examination/studyResults';
import { examinedAs, isMixed, valueSpan } from '../examination/values';
import type { OperatorRow } from '../negation/operators/operator';
import { careStatus } from '../targets/care';
import type { Circumstances } from '../targets/circumstances';
import { isEndedByEffect } from '../targets/endedByEffect';
import type { Named } from '../targets/named';
import type { Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/target';
import { isUncertain } from '../targets/uncertain';
import { valuesOfTests } from '../told/scores';

/** "Tobacco: never smoker": a label, whose answer tells. */
export function isAnswered(named: Named, { concept, last }: Target): boolean {
  const next = named.targetAt(last + 1);
  if (next === undefined || !(named.passage.words[last + 1]!.gap & Gap.colon)) return false;
  return OPPOSITES.some(
    ([one, other]) =>
      (one === concept.id && other === next.concept.id) || (other === concept.id && one === next.concept.id),
  );
}

/** "The lens is clear". */
function structureOf(named: Named, target: Target, around: Circumstances): readonly Statement[] {
  const found = structureValue(named, target);
  if (found === undefined) return [];
  const { value, from, to } = found;
  return [
    statementOf(around, {
      concept: conceptOf(target.concept.abnormal!),
      named: target.concept,
      assertion: value === 'abnormal' ? 'affirmed' : 'normal',
      from,
      to,
      because: [`value: ${value}`],
    }),
  ];
}

/** "Decreased sensation"; "negative on the right and positive on the left" is both. */
export function valuesOf(named: Named, target: Target, around: Circumstances): readonly Statement[] {
  const { passage } = named;
  if (isStructure(target.concept.id)) return structureOf(named, target, around);
  const sentence = passage.sentenceOf(target.first);
  const value = examinedAs(passage, sentence, target, named.isAttribute);
  if (value === undefined) return isMeasured(named, target) ? [measuredStatement(target, around)] : [];
  const at = valueSpan(passage, sentence, target);
  // "No weakness of the rotator cuff": of the weakness.
  const valued = named.targetAt(at.from);
  if (valued !== undefined && valued !== target && HAD_BY_PATIENT.has(valued.concept.kind)) return [];
  const said = {
    concept: conceptOf(target.concept.abnormal!),
    named: target.concept,
    assertion: value === 'abnormal' ? 'affirmed' : 'normal',
    ...at,
    because: [`value: ${value}`],
  } as const;
  const statement = statementOf(around, said);
  if (!isMixed(passage, sentence, target, value, named.isTaken)) return [statement];
  const other = value === 'abnormal' ? 'normal' : 'affirmed';
  return [statement, statementOf(around, { ...said, assertion: other, place: undefined })];
}

/** So many words from a thing examined the verb of examining stands. */
const MEASURED_REACH = 5;
/** Words of the verb between: "was again measured", "have been tested". */
const BEFORE_MEASURED: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'are']);

/** "Grip strength was measured at each visit", "I tested his sensation": no word on how it was, but it is on record. */
function isMeasured(named: Named, target: Target): boolean {
  const { first, last } = target;
  if (isUncertain(named, target, false)) return false;
  for (let i = last + 1; i - last <= MEASURED_REACH && named.isSameClause(i, last); i++) {
    if (NOT.has(named.lower(i)) || named.isTaken(i)) return false;
    if (EXAMINING.has(named.lower(i)) || GRADING.has(named.lower(i))) {
      const isAdverb = named.lower(i - 1).endsWith('ly') || named.lower(i - 1) === 'again';
      return BEFORE_MEASURED.has(named.lower(isAdverb ? i - 2 : i - 1));
    }
  }
  for (let i = first - 1; first - i <= 2 && named.isSameClause(i, first); i--)
    if (TESTING.has(named.lower(i))) return EXAMINERS.has(named.lower(i - 1));
  return false;
}

function measuredStatement({ concept, first, last }: Target, around: Circumstances): Statement {
  return statementOf(around, {
    concept,
    named: concept,
    assertion: 'affirmed',
    from: first,
    to: last,
    because: MEASURED,
  });
}

const MEASURED = ['measured'];

/** How a target stands to a denial that does not hold it. */
interface UnderDenial {
  /** It stands inside what is denied. */
  readonly depends: boolean;
  /** It is the object of a denied verb that leaves open whether it is there. */
  readonly isOpen: boolean;
}

/**
 * What a target says that is neither denied nor has a value: affirmed, uncertain, or with a status.
 *
 * @param depends whether it stands inside what is denied without being denied itself
 */
export function plainStatement(
  named: Named,
  target: Target,
  around: Circumstances,
  { depends, isOpen }: UnderDenial,
): Statement {
  const { concept, first, last } = target;
  const from = target.from ?? first;
  const to = target.to ?? last;
  if (target.isNormal)
    return statementOf(around, {
      concept,
      named: concept,
      from,
      to,
      assertion: 'normal',
      because: IN_MEASURE,
    });
  const reported = STUDY_OF_REPORT[concept.id];
  const result = concept.kind === 'study' || reported !== undefined ? resultOf(named, target) : undefined;
  if (result === 'normal')
    return statementOf(around, {
      concept: reported === undefined ? concept : conceptOf(reported),
      named: concept,
      from,
      to: Math.max(to, valuesOfTests(named.passage).get(first)?.at ?? to),
      assertion: 'normal',
      status: 'completed',
      because: STUDY_IN_ORDER,
    });
  // "Help with bathing is not currently needed".
  if (concept.kind === 'function' && isNotNeeded(named, last))
    return statementOf(around, {
      concept,
      named: concept,
      from,
      to,
      assertion: 'denied',
      because: ['not needed'],
    });
  const isCare = CARE_AND_PAPERS.has(concept.kind);
  const status = isCare && !depends ? careStatus(named, target) : undefined;
  // "Authorized but not yet scheduled": it is told how far it has come.
  const isLeftOpen = isOpen && !NOT_YET_HAD.has(status ?? '');
  const uncertain = isLeftOpen || isUncertain(named, target, status !== undefined) || (depends && !isCare);
  // "Wide awake": no sleepiness.
  if (concept.denies !== undefined)
    return statementOf(around, {
      concept: conceptOf(concept.denies),
      named: concept,
      from,
      to,
      assertion: uncertain ? 'uncertain' : 'denied',
      because: ABSENCE,
    });
  return statementOf(around, {
    concept,
    named: concept,
    from,
    to,
    assertion: uncertain ? 'uncertain' : status === 'refused' ? 'denied' : 'affirmed',
    status,
    failing:
      status === 'failed' ||
      (status === 'stopped' && concept.kind === 'medication' && isEndedByEffect(named, target)),
    isAbnormal: result === 'abnormal' && !uncertain,
    because:
      target.isNormal === false && !uncertain
        ? BY_MEASURE
        : isLeftOpen
          ? LEFT_OPEN
          : reasonsOf(status, uncertain),
  });
}

/** So many words behind what is needed it is told that it is not. */
const NEED_REACH = 8;

function isNotNeeded(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= NEED_REACH && named.isSameClause(i, last); i++)
    if (NEEDED.has(named.lower(i)))
      return (
        NOT.has(named.lower(i - 1)) || (named.lower(i - 1).endsWith('ly') && NOT.has(named.lower(i - 2)))
      );
  return false;
}

const NO_REASON: readonly string[] = [];
const NOT_YET_HAD: ReadonlySet<string> = new Set(['requested', 'planned', 'authorized']);
const LEFT_OPEN: readonly OperatorRow[] = ['does not <verb>'];
const IN_MEASURE = ['measure in order'];
const BY_MEASURE = ['measure out of order'];
const STUDY_IN_ORDER = ['study in order'];
const ABSENCE = ['<absence>'];

function reasonsOf(status: string | undefined, uncertain: boolean): readonly string[] {
  if (status === undefined && !uncertain) return NO_REASON;
  return [
    ...(status === undefined ? [] : [`status: ${status}`]),
    ...(uncertain ? ['possible or a condition'] : []),
  ];
}
