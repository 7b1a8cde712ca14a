import { Gap } from '../../language/words';
import { FINDINGS } from '../../vocabulary/concepts/kinds';
import { TOLERATES } from '../../vocabulary/drugs/effectWords';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { BLAMEWORTHY, DENYING_BEFORE, EXPLAINING, FAILING_TO } from '../../vocabulary/negation/doubledWords';
import { COULD } from '../../vocabulary/negation/negatedVerbWords';
import { PRESUPPOSING } from '../../vocabulary/negation/openVerbWords';
import { MEETING, OVERLOOKING } from '../../vocabulary/negation/operatorWords';
import { TREATED } from '../../vocabulary/negation/scopeWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import {
  CONDITIONALS,
  COUNSELED,
  DOUBT_WORDS,
  LOOKING,
  MODALS,
  RISKS,
  SUSPECTED,
  VERSUS,
} from '../../vocabulary/time/circumstanceWords';
import type { Passage } from '../sentences/passage';
import type { Named } from './named';
import type { Target } from './target';

/**
 * Whether a target is only possible, a condition or a question.
 *
 * @param isKnown something is told of how far it has come: "should" is then no doubt
 */
export function isUncertain(named: Named, { concept, first, last }: Target, isKnown: boolean): boolean {
  const { passage, clauses } = named;
  const { firstWord, endWord } = passage.sentenceOf(first);
  const isRisk = concept.id.endsWith('-risk');
  for (let i = first - 1; i >= firstWord && first - i <= 8; i--) {
    if (clauses[i] !== clauses[first]) {
      // "Whether or not the carrier likes it, flat feet are there".
      if (CONDITIONALS.has(named.lower(i + 1)) && !isEitherWay(named, i + 1, first)) return true;
      break;
    }
    const lower = named.lower(i);
    // "Was counseled on sleep hygiene": of care, that is how it is given; of side effects a warning.
    if (concept.kind === 'treatment' && COUNSELED.has(lower)) continue;
    if (isRisk && RISKS.has(lower)) continue;
    // "Could not reduce the Xanax": no doubt of the drug. "Could find no gain": it was looked for.
    const next = named.lower(i + 1);
    if (COULD.has(lower) && (NOT.has(next) || next === 'no')) continue;
    if (lower === 'could' && (classesOf(next) & RECORD_VERB) !== 0) continue;
    // "If not for the splint", "were it not for it".
    if (CONDITIONALS.has(lower) && NOT.has(named.lower(i + 1)) && named.lower(i + 2) === 'for') continue;
    // "We should not confuse his pain with", "few could fail to see", "no drug could stop the migraine": it is there.
    if (MODALS.has(lower) && isTakenToBeThere(named, i, first)) continue;
    // "It should not go unmentioned that", "it would be wrong to say that": of the telling, not of what is told.
    if (MODALS.has(lower) && isOfTelling(named, i, first)) continue;
    // "Meets the criteria for": what is met is there.
    if (lower === 'criteria' && (MEETING.has(named.lower(i - 1)) || MEETING.has(named.lower(i - 2))))
      continue;
    // "Could not tolerate Cymbalta": what is one thing is no doubt.
    if (
      DOUBT_WORDS.has(lower) &&
      !(lower === 'whether' && isEitherWay(named, i, first)) &&
      !named.isTaken(i) &&
      !isMonth(passage, i) &&
      !(isKnown && lower === 'should')
    )
      return true;
  }
  if (named.lower(first) === 'if' || isLookedFor(named, firstWord, first)) return true;
  if (FINDINGS.has(concept.kind) && isNotTreatedFor(named, firstWord, first)) return true;
  for (let i = last + 1; i < Math.min(endWord, last + 3); i++) {
    // "Were it not for the splint, she could not type".
    if (passage.words[i]!.gap & Gap.comma && !MODALS.has(named.lower(i))) break;
    // "Could not be tolerated": it was not.
    if (
      MODALS.has(named.lower(i)) &&
      !isMonth(passage, i) &&
      concept.kind !== 'function' &&
      !isNotBorne(named, i) &&
      !(NOT.has(named.lower(i + 1)) && PRESUPPOSING.has(named.lower(i + 2)))
    )
      return true;
  }
  // "Sleep apnea is suspected".
  for (let i = last + 1; i < Math.min(endWord, last + 4) && named.isSameClause(i, last); i++)
    if (SUSPECTED.has(named.lower(i)) && BE.has(named.lower(i - 1))) return true;
  const next = named.lower(last + 1);
  return VERSUS.has(next) || (concept.kind !== 'document' && next === 'risk');
}

/** "Whether or not he likes it, …", with the thing behind the comma. */
function isEitherWay(named: Named, whether: number, first: number): boolean {
  if (named.lower(whether + 1) !== 'or' || !NOT.has(named.lower(whether + 2))) return false;
  for (let i = whether + 3; i <= first; i++) if (named.passage.words[i]!.gap & Gap.comma) return true;
  return false;
}

/** So many words behind a modal its verb stands, and before it what denies. */
const VERB_REACH = 3;
const DENIAL_REACH = 8;

/** Whether the verb of a modal takes its object to be there: denied verbs of overlooking, ending, and of not telling. */
function isTakenToBeThere(named: Named, modal: number, first: number): boolean {
  const { firstWord } = named.passage.sentenceOf(first);
  let denied = false;
  for (let i = modal - 1; i >= firstWord && modal - i <= DENIAL_REACH; i--)
    if (
      NOT.has(named.lower(i)) ||
      DENYING_BEFORE.has(named.lower(i)) ||
      (classesOf(named.lower(i)) & classBit('denyingDeterminer')) !== 0
    )
      denied = true;
  for (let i = modal + 1; i < first && i - modal <= VERB_REACH; i++) {
    const lower = named.lower(i);
    if (NOT.has(lower)) denied = true;
    else if (denied && (OVERLOOKING.has(lower) || PRESUPPOSING.has(lower) || EXPLAINING.has(lower)))
      return true;
    else if (denied && FAILING_TO.has(lower) && named.lower(i + 1) === 'to') return true;
    // "Would be remiss not to mention".
    else if (BLAMEWORTHY.has(lower) && hasNotTo(named, i, first)) return true;
  }
  return false;
}

function hasNotTo(named: Named, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (named.lower(i) === 'not' && named.lower(i + 1) === 'to') return true;
  return false;
}

/** Whether a verb or noun of telling and "that" stand between a modal and what is told. */
function isOfTelling(named: Named, modal: number, first: number): boolean {
  for (let i = modal + 2; i < first; i++)
    if (named.lower(i) === 'that')
      return (classesOf(named.lower(i - 1)) & TOLD) !== 0 || named.lower(i - 1).startsWith('un');
  return false;
}

const RECORD_VERB = classBit('recordVerb');
const TOLD = classBit('recordVerb') | classBit('recordParticiple') | classBit('recordNoun');
/** "To look for a labral tear", "to rule out a fracture": it may be there, or not. */
function isLookedFor(named: Named, firstWord: number, first: number): boolean {
  for (let i = first - 1; i > firstWord && first - i <= LOOKED_REACH; i--) {
    const lower = named.lower(i);
    if (lower === 'out' && named.lower(i - 1).startsWith('rule') && !RULED.has(named.lower(i - 1)))
      return true;
    if (lower === 'for' && LOOKING.has(named.lower(i - 1))) return true;
  }
  return false;
}

const RULED: ReadonlySet<string> = new Set(['ruled', 'rules']);
/** "Is not under treatment for hypertension", "has not been treated for apnea": he may have it, or not. */
function isNotTreatedFor(named: Named, firstWord: number, first: number): boolean {
  if (named.lower(first - 1) !== 'for' || !TREATED.has(named.lower(first - 2))) return false;
  for (
    let i = first - 3;
    i >= firstWord && first - i <= NOT_TREATED_REACH && named.isSameClause(i, first);
    i--
  )
    if (NOT.has(named.lower(i))) return true;
  return false;
}

/** So many words before an illness it is told that it is not treated. */
const NOT_TREATED_REACH = 8;

/** So many words before a thing it is told that it is looked for. */
const LOOKED_REACH = 4;

/** "Could not be tolerated". */
function isNotBorne(named: Named, modal: number): boolean {
  return named.lower(modal + 1) === 'not' && [2, 3].some((on) => TOLERATES.has(named.lower(modal + on)));
}

/** "May" with a capital is the month. */
function isMonth({ words, flat }: Passage, word: number): boolean {
  return words[word]!.lower === 'may' && flat.text[words[word]!.from] === 'M';
}
