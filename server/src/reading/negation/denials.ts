import { Gap } from '../../language/words';
import { APPROVED, GAVE, ONLY_WANTED } from '../../vocabulary/care/careWords';
import { conceptOf, isKindOf } from '../../vocabulary/concepts';
import type { Concept } from '../../vocabulary/concepts/concept';
import { FINDINGS, GIVEN } from '../../vocabulary/concepts/kinds';
import { ABSENT_IS_ABNORMAL, isNamedForFinding } from '../../vocabulary/concepts/tests';
import { isStructure } from '../../vocabulary/examination/structures';
import { OUT_OF_RANGE } from '../../vocabulary/examination/studyWords';
import {
  BEFORE_ORDER,
  ELICITED,
  EXAMINATIONS,
  EXAMINING,
  FELT,
  MEASURES,
  NOT_THERE_TO_EXAMINE,
} from '../../vocabulary/examination/valueWords';
import { COMPLAINTS, SEEN_BY } from '../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import { examinedAs } from '../examination/values';
import type { Circumstances } from '../targets/circumstances';
import type { Named } from '../targets/named';
import type { Assertion, Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/target';
import type { Denial } from './denial';
import { hedgesOf, isOfAllTimes } from './hedgesOfDenials';
import type { OperatorRow } from './operators/operator';

export const DONE = classBit('recordParticiple') | classBit('careParticiple');

/** Rows behind which a treatment may be named that was tried: "neither drug gave relief". */
const OF_NOUNS: ReadonlySet<OperatorRow> = new Set(['no <noun>', 'neither <noun>', 'omits <noun>']);

/** The statement of a denial; `undefined` where it gives something examined neither a value nor denies one. */
export function denialOf(named: Named, around: Circumstances, denial: Denial): Statement | undefined {
  const { denied, operator } = denial;
  const { concept, first, last } = denied.target;
  if (didNotHelp(named, denial))
    return statementOf(around, {
      concept,
      named: concept,
      assertion: 'affirmed',
      status: 'failed',
      failing: true,
      from: first,
      to: last,
      because: [operator.row, 'did not help'],
    });
  const read = concept.kind === 'attribute' ? attributeDenied(named, denial) : thingDenied(named, denial);
  return (
    read &&
    statementOf(around, {
      concept: read.concept,
      assertion: read.assertion,
      anyValue: read.anyValue,
      past: concept.kind === 'request' ? denied.had : around.past,
      named: concept,
      status:
        denied.wanted || isWanted(named, last)
          ? 'planned'
          : isOfApproval(named, last)
            ? 'authorized'
            : undefined,
      hedges: hedgesOf(named, denial),
      unknown: denied.unknown,
      by: denied.by ?? studyOf(named, denial),
      // "Did not help his function": no word on a failure of that.
      failing: denied.failing && operator.row !== 'did not <help>',
      examined: denied.examined || isOfExamination(named, last),
      mentioned: denied.mentioned,
      ever: operator.row === 'is the first' || isOfAllTimes(named, operator.first, last),
      from: Math.min(operator.first, denied.standsIn ?? first),
      to: Math.max(operator.silence?.last ?? operator.last, denied.standsIn ?? last),
      because: [
        operator.row,
        ...(denied.undocumented && operator.means === 'absent' ? ['on record'] : []),
        ...(denied.failing ? ['failing'] : []),
        ...(denied.by === undefined ? [] : [`by ${denied.by}`]),
      ],
    })
  );
}

/** Rows of a verb of which a study may be the subject. */
const OF_SUBJECT: ReadonlySet<OperatorRow> = new Set(['does not <record>', 'negative for']);

/** So many words before such a verb the study stands. */
const STUDY_REACH = 8;

/** "The nerve conduction study did not confirm": what was looked for by that study alone. */
function studyOf(named: Named, { operator, denied }: Denial): string | undefined {
  const behind =
    studyBehind(named, denied.target.last) ??
    // "Hearing loss is not confirmed by audiometry".
    (operator.reach === 'before' ? studyBehind(named, operator.last) : undefined);
  if (behind !== undefined && FINDINGS.has(denied.target.concept.kind)) return behind;
  if (!OF_SUBJECT.has(operator.row) || !FINDINGS.has(denied.target.concept.kind)) return undefined;
  for (
    let i = operator.first - 1;
    operator.first - i <= STUDY_REACH && named.isSameClause(i, operator.first);
    i--
  ) {
    const concept = named.targetAt(i)?.concept;
    // A tear that an image shows is told without naming the image; a nerve's illness is known before its study.
    if (concept !== undefined && isKindOf(concept.id, 'electrodiagnostics')) return concept.id;
  }
  return undefined;
}

/** "Instability on flexion and extension films": by which study it would be seen. */
function studyBehind(named: Named, last: number): string | undefined {
  if (!SEEN_BY.has(named.lower(last + 1))) return undefined;
  for (let i = last + 2; i <= last + 4 && named.isSameClause(i, last); i++) {
    const concept = named.targetAt(i)?.concept;
    if (concept !== undefined) return concept.kind === 'study' ? concept.id : undefined;
  }
  return undefined;
}

/** What is denied: the concept, how it stands to it, and whether any value of it would contradict. */
interface ReadDenial {
  readonly concept: Concept;
  readonly assertion: Assertion;
  readonly anyValue: boolean;
}

/** "Abnormal", "positive" before a study. */
function isCalledAbnormal(named: Named, first: number): boolean {
  return OUT_OF_RANGE.has(named.lower(first - 1)) || named.lower(first - 1) === 'positive';
}

function thingDenied(named: Named, { denied, operator }: Denial): ReadDenial {
  const { concept } = denied.target;
  // "The knee is not stable": what the name rules out is there.
  if (concept.denies !== undefined)
    return {
      concept: conceptOf(concept.denies),
      assertion: denied.undocumented ? 'uncertain' : 'affirmed',
      anyValue: false,
    };
  // "No abnormal mammogram": one that is in order is none.
  if (concept.kind === 'study' && isCalledAbnormal(named, denied.target.first) && !denied.undocumented)
    return { concept, assertion: 'normal', anyValue: false };
  return {
    // "Deficits in activities of daily living": what they are limited by.
    concept:
      denied.abnormal && concept.id === 'activities-of-daily-living'
        ? conceptOf('functional-limitation')
        : concept,
    assertion: assertionOf({ denied, operator }),
    anyValue: false,
  };
}

function assertionOf({ denied, operator }: Denial): Assertion {
  if (operator.means === 'unclear') return 'unclear';
  return denied.undocumented ? 'undocumented' : 'denied';
}

const RECORD_NOUN = classBit('recordNoun');

/** "No decreased sensation", "sensation was not tested", "reflexes are absent". */
function attributeDenied(named: Named, denial: Denial): ReadDenial | undefined {
  const { denied, operator } = denial;
  const { target } = denied;
  const attribute = target.concept;
  const sign = conceptOf(attribute.abnormal!);
  const ended = named.lower(operator.last);
  const isMissing =
    NOT_THERE_TO_EXAMINE.has(ended) ||
    (attribute.id === 'pulses' && FELT.has(ended)) ||
    (ABSENT_IS_ABNORMAL.has(attribute.id) && attribute.id !== 'sensation' && ELICITED.has(ended));
  if (isMissing && ABSENT_IS_ABNORMAL.has(attribute.id))
    return { concept: sign, assertion: 'affirmed', anyValue: false };
  const notOnRecord: ReadDenial = { concept: attribute, assertion: 'undocumented', anyValue: true };
  if (EXAMINING.has(ended)) return notOnRecord;
  // "No abnormality of the lens"; "no bleeding in the brain" is of the bleeding.
  if (isStructure(attribute.id) && !denied.abnormal) return undefined;
  if (denied.abnormal || (!denied.undocumented && isNamedForFinding(attribute.id)))
    return { concept: sign, assertion: assertionOf(denial), anyValue: false };
  if (
    denied.undocumented ||
    operator.means !== 'absent' ||
    operator.reach === 'before' ||
    MEASURES.has(named.lower(target.last + 1))
  )
    return notOnRecord;
  const { passage } = named;
  const value = examinedAs(passage, passage.sentenceOf(target.first), target, named.isAttribute);
  // "No provocation test was positive": none was.
  if (value === 'abnormal' && OF_NOUNS.has(operator.row) && isToldBehind(named, target))
    return { concept: sign, assertion: 'denied', anyValue: false };
  // "Did not perform a neurological examination", "no manual muscle testing".
  if (
    value === undefined &&
    EXAMINATIONS.has(named.lower(target.last)) &&
    (classesOf(named.lower(target.last + 1)) & RECORD_NOUN) === 0
  )
    return notOnRecord;
  return value && { concept: sign, assertion: value === 'abnormal' ? 'affirmed' : 'normal', anyValue: false };
}

/** "… was positive", behind a thing examined; "no decreased sensation" has its value before. */
function isToldBehind(named: Named, { last }: Target): boolean {
  for (let i = last + 1; i - last <= VALUE_REACH && named.isSameClause(i, last); i++)
    if (named.lower(i) === 'positive') return true;
  return false;
}

/** So many words behind a test its value stands. */
const VALUE_REACH = 10;

/** "Instability was not found on examination": a complaint of it is none. */
function isOfExamination(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= 8 && named.isSameClause(i, last); i++) {
    const id = named.targetAt(i)?.concept.id;
    if (id === 'physical-examination') return true;
    // "Insomnia issues or complaints on exam": a complaint of it is one.
    if (id === 'subjective-complaints' || COMPLAINTS.has(named.lower(i))) return false;
  }
  return false;
}

/** "did not respond to an injection", "neither drug gave relief": it was tried. */
function didNotHelp(named: Named, { denied, operator }: Denial): boolean {
  const { concept, last } = denied.target;
  if (!GIVEN.has(concept.kind)) return false;
  if (operator.failing) return true;
  if (!OF_NOUNS.has(operator.row)) return false;
  const { words } = named.passage;
  for (
    let i = last + 1;
    i < words.length && i - last <= 12 && (i - last <= 6 || named.isSameClause(i, last));
    i++
  )
    if (GAVE.has(words[i]!.lower)) return true;
  return false;
}

/** "No surgery on the left is planned": what is denied is the plan. */
export function isWanted(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= WANTED_REACH && named.isSameClause(i, last); i++)
    if (isBeforeOrder(named.lower(i)) && ONLY_WANTED.has(named.lower(i + 1))) return true;
  return false;
}

/** So many words behind care its plan is denied: "no repair of a large tear of the cuff is planned". */
const WANTED_REACH = 14;

/** "No surgery has been approved": what is denied is the approval; not in ", and the visits that were authorized". */
function isOfApproval(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= 5 && named.isSameClause(i, last); i++) {
    if (named.passage.words[i]!.gap & Gap.comma) return false;
    if (isBeforeOrder(named.lower(i)) && APPROVED.has(named.lower(i + 1))) return true;
  }
  return false;
}

/** "Is planned", "has been planned". */
function isBeforeOrder(lower: string): boolean {
  return BEFORE_ORDER.has(lower) || lower === 'been';
}
