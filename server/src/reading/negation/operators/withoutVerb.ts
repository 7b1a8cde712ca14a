import { SIDES } from '../../../vocabulary/anatomy/sideWords';
import { PLACING } from '../../../vocabulary/examination/studyWords';
import {
  DAYS_POINTED_AT,
  PASSIVE_AUXILIARIES,
  PLAIN_NEGATIONS,
} from '../../../vocabulary/negation/negatedVerbWords';
import { VERB_REACH } from './negativeSubjects';
import { CLOSING, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';
import { beginsObject } from './verbs';

/** So many words behind a thing "not" may stand where its place stands between. */
const LABEL_REACH = 3;

/** "Bronchodilator not given that day", "MRI right never obtained": of the thing before, with no verb between. */
export function verbless(
  stretch: Stretch,
  at: number,
  verb: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, from, end } = stretch;
  if (!isOfClass(words[verb], 'careParticiple', 'recordParticiple')) return undefined;
  const isDay =
    (words[verb + 1]?.lower === 'that' || words[verb + 1]?.lower === 'this') &&
    DAYS_POINTED_AT.has(words[verb + 2]?.lower ?? '');
  if (verb + 1 < end && beginsObject(stretch, verb + 1) && !isDay) return undefined;
  for (let i = at - 1; i >= from && at - i <= LABEL_REACH && !(words[i + 1]!.gap & CLOSING); i--) {
    if (isTaken(i))
      return {
        ...denyingBefore(
          at,
          verb,
          isOfClass(words[verb], 'careParticiple') ? 'absent' : 'undocumented',
          'is not <done>',
        ),
        ofPoint: true,
      };
    if (!SIDES.has(words[i]!.lower) && !PLACING.has(words[i]!.lower)) return undefined;
  }
  return undefined;
}

/** "Tenderness is noted but crepitus is not": the participle of the verb before is meant again. */
export function elidedVerb({ words, from, end }: Stretch, at: number, next: number): Operator | undefined {
  const isLast = next >= end || (words[next]!.gap & CLOSING) !== 0;
  if (!isLast) return undefined;
  const contracted = !PLAIN_NEGATIONS.has(words[at]!.lower);
  const verb = contracted ? at : at - 1;
  if (
    verb <= from ||
    !(contracted ? PASSIVE_AUXILIARIES.has(words[at]!.lower) : isOfClass(words[verb], 'copula'))
  )
    return undefined;
  for (let i = verb - 1; i > from && verb - i <= VERB_REACH; i--)
    if (isOfClass(words[i], 'recordParticiple', 'careParticiple') && isOfClass(words[i - 1], 'copula'))
      return denyingBefore(verb, at, 'undocumented', 'is not <done>');
  return undefined;
}
