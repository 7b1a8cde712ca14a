import { beginningBetween } from '../../language/ordered';
import { Gap, type Word } from '../../language/words';
import { CARE_WORDS } from '../../vocabulary/care/careWords';
import { FINDINGS } from '../../vocabulary/concepts/kinds';
import { DENYING_SUBJECTS, PATIENTS } from '../../vocabulary/negation/operatorWords';
import {
  ABLE,
  AFTER_STAND_IN,
  GOING_WITHOUT,
  OWNING,
  STAND_INS,
} from '../../vocabulary/negation/standInWords';
import type { Sentence } from '../sentences/passage';
import type { Named } from '../targets/named';
import type { Target } from '../targets/target';
import type { Operator, OperatorRow } from './operators/operator';
import type { Denied } from './scope/scopeState';

/** Rows of an active verb, whose object a word may stand for. */
const WITH_OBJECT: ReadonlySet<OperatorRow> = new Set(['has not <had>', 'does not <record>', 'without']);
/** What such a word stands for. */
const STOOD_FOR: ReadonlySet<string> = new Set(['treatment', 'medication', 'study', 'document', 'diagnosis']);
const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.dash;
/** A word that stands for another thing leaves a doubt which. */
const DOUBT = 2;

/**
 * What is denied by a word that stands for it, or where the object stands before the subject: "tramadol was ordered, but he
 * has not had it", "acupuncture is something he has never had". The last care or illness that the sentence named before.
 */
export function standInDenied(named: Named, sentence: Sentence, operator: Operator): Denied | undefined {
  if (operator.reach !== 'after' || !WITH_OBJECT.has(operator.row) || operator.failing) return undefined;
  const { words } = named.passage;
  if (!hasOwnSubject(words, operator)) return undefined;
  if (!hasStandIn(words, operator, sentence.endWord)) return undefined;
  const before = beginningBetween(named.targets, sentence.firstWord, operator.first);
  const target = before.findLast(
    (one) =>
      STOOD_FOR.has(one.concept.kind) ||
      (FINDINGS.has(one.concept.kind) && isBeforeSubject(named, one, operator)),
  );
  return target === undefined || isHad(named, target) ? undefined : deniedAs(target, operator);
}

/** "He has not had", "never took"; not "could not take", nor "nothing has been tried". */
function hasOwnSubject(words: readonly Word[], { first, last, row }: Operator): boolean {
  if (row === 'without') return true;
  for (let i = first - 1; i <= last; i++) {
    const { lower } = words[Math.max(0, i)]!;
    if (ABLE.has(lower) || DENYING_SUBJECTS.has(lower)) return false;
  }
  return true;
}

/** So many words behind an object in front its subject and verb stand: "nausea he has not had". */
const IN_FRONT_REACH = 4;

/** An object that stands before its subject, with nothing but that subject and auxiliaries behind it. */
function isBeforeSubject(named: Named, { last }: Target, { first }: Operator): boolean {
  if (first - last > IN_FRONT_REACH || !PATIENTS.has(named.lower(last + 1))) return false;
  return named.passage.words[last + 1]!.gap === Gap.blank;
}

/** So many words before a thing it may be said that he has it. */
const HAD_REACH = 4;

/** "Has a brace but does not use it": he has it. */
function isHad(named: Named, { first }: Target): boolean {
  for (let i = first - 1; first - i <= HAD_REACH && named.isSameClause(i, first); i--)
    if (OWNING.has(named.lower(i))) return true;
  return false;
}

/** So many words before a pronoun what it stands for. */
const ANTECEDENT_REACH = 16;
/** Kinds of care that are taken or given: "none was given", "it has not been done". */
const CARE: ReadonlySet<string> = new Set(['treatment', 'medication', 'study', 'document']);

/**
 * What a pronoun of doing stands for where the same sentence has named just one thing that it can mean: "radiofrequency ablation
 * cannot have failed, as it has not been done". Of several it is not told which.
 *
 * @param pronoun its word; `undefined` where the operator denies none
 */
export function antecedentOf(
  named: Named,
  sentence: Sentence,
  operator: Operator,
  pronoun: number | undefined,
): Denied | undefined {
  if (pronoun === undefined || !ONE_THING.has(named.lower(pronoun))) return undefined;
  if (named.lower(pronoun + 1) === 'of') return undefined;
  // "Nor is any asked for", "none is planned": of what is to come.
  const verb = named.lower(pronoun + 2);
  if (CARE_WORDS.requested.has(verb) || CARE_WORDS.planned.has(verb)) return undefined;
  const before = beginningBetween(named.targets, sentence.firstWord, Math.min(pronoun, operator.first));
  const care = before.filter(({ concept }) => CARE.has(concept.kind));
  const [target] = care;
  if (target === undefined || new Set(care.map(({ concept, drug }) => drug ?? concept.id)).size > 1)
    return undefined;
  return pronoun - target.last > ANTECEDENT_REACH || isHad(named, target)
    ? undefined
    : { ...deniedAs(target, operator), standsIn: pronoun };
}

/** Pronouns that can mean one thing named before. */
const ONE_THING: ReadonlySet<string> = new Set(['it', 'none', 'any', 'one', 'them']);

function deniedAs(target: Target, { means }: Operator): Denied {
  return {
    target,
    hedges: [],
    unknown: DOUBT,
    undocumented: means !== 'absent',
    failing: false,
    wanted: false,
    by: undefined,
    abnormal: false,
    examined: false,
    mentioned: false,
    had: true,
  };
}

/** "Which the patient never filled"; not "the block did not take". */
function isOfPatient(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= SUBJECT_REACH; i--)
    if (PATIENTS.has(words[i]!.lower)) return true;
  return false;
}

/** So many words before a denial the patient stands as its subject. */
const SUBJECT_REACH = 4;

/** Whether the object is a pronoun and the clause ends soon behind it, or there is none at all. */
function hasStandIn(words: readonly Word[], { row, first, last }: Operator, endWord: number): boolean {
  const next = last + 1 < endWord ? words[last + 1]! : undefined;
  const isEnd = next === undefined || (next.gap & CLOSING) !== 0;
  if (row === 'without')
    return !isEnd && STAND_INS.has(next.lower) && GOING_WITHOUT.has(words[first - 1]?.lower ?? '');
  if (isEnd || AFTER_STAND_IN.has(next.lower)) return row === 'has not <had>' && isOfPatient(words, first);
  if (!STAND_INS.has(next.lower)) return false;
  const following = last + 2 < endWord ? words[last + 2]! : undefined;
  return following === undefined || (following.gap & CLOSING) !== 0 || AFTER_STAND_IN.has(following.lower);
}
