import { TOLERATES } from '../../vocabulary/drugs/effectWords';
import { MEETING } from '../../vocabulary/negation/operatorWords';
import { CONDITIONALS, DOUBT_WORDS, MODALS, RISKS, VERSUS } from '../../vocabulary/time/circumstanceWords';
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
      if (CONDITIONALS.has(named.lower(i + 1))) return true;
      break;
    }
    const lower = named.lower(i);
    if (isRisk && RISKS.has(lower)) continue;
    // "Meets the criteria for": what is met is there.
    if (lower === 'criteria' && (MEETING.has(named.lower(i - 1)) || MEETING.has(named.lower(i - 2))))
      continue;
    // "Could not tolerate Cymbalta": what is one thing is no doubt.
    if (
      DOUBT_WORDS.has(lower) &&
      !named.isTaken(i) &&
      !isMonth(passage, i) &&
      !(isKnown && lower === 'should')
    )
      return true;
  }
  if (named.lower(first) === 'if') return true;
  for (let i = last + 1; i < Math.min(endWord, last + 3); i++)
    // "Could not be tolerated": it was not.
    if (
      MODALS.has(named.lower(i)) &&
      !isMonth(passage, i) &&
      concept.kind !== 'function' &&
      !isNotBorne(named, i)
    )
      return true;
  const next = named.lower(last + 1);
  return VERSUS.has(next) || (concept.kind !== 'document' && next === 'risk');
}

/** "Could not be tolerated". */
function isNotBorne(named: Named, modal: number): boolean {
  return named.lower(modal + 1) === 'not' && [2, 3].some((on) => TOLERATES.has(named.lower(modal + on)));
}

/** "May" with a capital is the month. */
function isMonth({ words, flat }: Passage, word: number): boolean {
  return words[word]!.lower === 'may' && flat.text[words[word]!.from] === 'M';
}
