import { Gap, type Word } from '../../language/words';
import { isKindOf } from '../../vocabulary/concepts';
import { ADVERSE } from '../../vocabulary/concepts/illnesses';
import { GIVEN, HAD_BY_PATIENT } from '../../vocabulary/concepts/kinds';
import {
  BECAUSE,
  BEFALLING,
  BEFORE_EFFECT,
  BEFORE_TAKEN,
  BEGINNING,
  CAUSES,
  DOES_GOOD,
  DOES_HARM,
  DRUG_AGAIN,
  FARES,
  GIVEN_UP,
  LEFT_WHOM,
  NO_OBJECT_OF_EFFECT,
  NOT_HARM,
  ON_DRUG,
  SINCE,
  TAKEN_PRONOUNS,
  TAKES,
  TOLERATES,
  TROUBLES,
  UNABLE_TO_TAKE,
  WHILE_ON,
} from '../../vocabulary/drugs/effectWords';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import type { Told } from '../told/told';
import type { Target } from './target';

const HARD = Gap.semicolon | Gap.stop;
const CLOSING = HARD | Gap.comma;
/** So many words from care to the verb of what it did, and from there to what it brought about. */
const VERB_REACH = 5;
const HARM_REACH = 7;

/**
 * What drugs and treatments are told to have done, by the verbs around their names: good ("Flomax reduced this"), harm ("stopped
 * for severe itching", "Percocet makes her nauseated", "cannot take it"), or none ("tolerates it").
 *
 * @param targets what the words name, in order
 */
export function effectsIn(words: readonly Word[], targets: readonly Target[]): readonly Told[] {
  const found: Told[] = [];
  targets.forEach((target, index) => {
    if (HAD_BY_PATIENT.has(target.concept.kind)) {
      const harm = harmFrom(words, target, targets[index + 1], targets[index + 2]);
      if (harm !== undefined) found.push(harm);
    }
    if (!GIVEN.has(target.concept.kind)) return;
    const effect =
      goodBy(words, target) ?? harmBy(words, target, targets, index) ?? borne(words, target, targets, index);
    if (effect !== undefined) found.push(effect);
  });
  return found;
}

/** "Flomax has reduced this to once a night". */
function goodBy(words: readonly Word[], { concept, last }: Target): Told | undefined {
  let verb = last + 1;
  while (BEFORE_EFFECT.has(words[verb]?.lower ?? '') && !(words[verb]!.gap & CLOSING)) verb++;
  const word = words[verb];
  const object = words[verb + 1];
  if (word === undefined || word.gap & CLOSING || !DOES_GOOD.has(word.lower)) return undefined;
  if (object === undefined || object.gap & CLOSING || NO_OBJECT_OF_EFFECT.has(object.lower)) return undefined;
  if (concept.id === 'this-item') return undefined;
  // "The drugs relieve the pain".
  const isPain = [1, 2, 3].some((on) => words[verb + on]?.lower === 'pain');
  return { concept: isPain ? 'pain-relief' : 'improvement', first: verb, last: verb };
}

/** "Was discontinued for severe burning", "makes her nauseated", "on Lipitor he developed". */
function harmBy(
  words: readonly Word[],
  { first, last }: Target,
  targets: readonly Target[],
  index: number,
): Told | undefined {
  const isOn = ON_DRUG.has(words[first - 1]?.lower ?? '');
  let end = last + HARM_REACH;
  for (let i = last + 1; i <= end && i < words.length; i++) {
    const { lower, gap } = words[i]!;
    // "Used it for six weeks; it was discontinued".
    if (gap & HARD) {
      if (gap & Gap.stop || !DRUG_AGAIN.has(lower)) return undefined;
      end = i + HARM_REACH;
    }
    if (NOT.has(lower)) return undefined;
    const isGivenUp = GIVEN_UP.has(lower) && BECAUSE.has(words[i + 1]?.lower ?? '');
    const isHarm = DOES_HARM.has(lower) && i <= last + VERB_REACH && !isSide(words, i);
    const isFaring = isOn && FARES.has(lower) && i <= last + VERB_REACH;
    if (!isGivenUp && !isHarm && !isFaring) continue;
    const brought = targets.slice(index + 1, index + 4).find((one) => one.first > i);
    if (brought === undefined || brought.first - i > HARM_REACH || !HAD_BY_PATIENT.has(brought.concept.kind))
      return (CAUSES.has(lower) && isSomething(words, i + 1)) || isLeftWith(words, i)
        ? { concept: 'side-effects', first: i, last: i }
        : undefined;
    return isPainful(brought) || (isFaring && !isGivenUp && !isAdverse(brought))
      ? undefined
      : { concept: 'side-effects', first: i, last: i };
  }
  return undefined;
}

/** So many words behind what is felt the care stands that it came from. */
const FROM_REACH = 8;

/** "A burn from the heating pad", "hives since starting ibuprofen", "had kidney stones twice on zonisamide". */
function harmFrom(
  words: readonly Word[],
  felt: Target,
  ...behind: readonly (Target | undefined)[]
): Told | undefined {
  const care = behind.find((one) => one !== undefined && GIVEN.has(one.concept.kind));
  if (care === undefined || care.first - felt.last > FROM_REACH) return undefined;
  if (isPainful(felt) || isKindOf(felt.concept.id, 'side-effects')) return undefined;
  // "The wound from the laparotomy": what an operation leaves.
  if (isKindOf(felt.concept.id, 'wound') && isKindOf(care.concept.id, 'surgery')) return undefined;
  for (let i = felt.last + 1; i < care.first; i++) {
    const { lower, gap } = words[i]!;
    // "And was started on it": for what befell him.
    if (gap & CLOSING || lower === 'and' || BE.has(lower)) return undefined;
    const isFrom =
      lower === 'from' || lower === 'while' || (SINCE.has(lower) && BEGINNING.has(words[i + 1]?.lower ?? ''));
    // Who "has insomnia on a hypnotic" takes it for that; who "developed" a thing on it did not.
    const isOn = !isFrom && WHILE_ON.has(lower) && befell(words, felt.first);
    if ((isFrom || isOn) && care.first - i <= 3)
      return { concept: 'side-effects', first: i, last: i, from: felt.first };
  }
  return undefined;
}

/** "Developed", "had", "suffered", right before what is felt. */
function befell(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    if (NOT.has(words[i]!.lower) || words[i + 1]!.gap & CLOSING) return false;
    if (BEFALLING.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "For the left foot": the side; "left her drowsy" has somebody behind it. */
function isSide(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'left' && !LEFT_WHOM.has(words[at + 1]?.lower ?? '');
}

/** "Left him with priapism". */
function isLeftWith(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'left' && words[at + 2]?.lower === 'with' && words[at + 3]?.lower !== 'no';
}

/** "Caused stinging": whatever it is, it was not wanted; not "caused no trouble", "caused an improvement". */
function isSomething(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !(word.gap & CLOSING) &&
    !NOT_HARM.has(word.lower) &&
    !NOT_HARM.has(words[at + 1]?.lower ?? '')
  );
}

/** Pain is what drugs are taken for. */
function isPainful({ concept }: Target): boolean {
  return concept.id.endsWith('pain') || isKindOf(concept.id, 'pain') || concept.id === 'crps';
}

function isAdverse({ concept }: Target): boolean {
  return ADVERSE.some((id) => isKindOf(concept.id, id)) || concept.id === 'rhabdomyolysis';
}

/** "Tolerates the cream", "has been unable to take oral gabapentin". */
function borne(
  words: readonly Word[],
  { first, last }: Target,
  targets: readonly Target[],
  index: number,
): Told | undefined {
  for (let i = first - 1; i >= 0 && first - i <= VERB_REACH; i--) {
    const { lower } = words[i]!;
    if (words[i + 1]!.gap & CLOSING) return undefined;
    if (TOLERATES.has(lower) || TAKES.has(lower)) return bearing(words, i);
    if (!BEFORE_TAKEN.has(lower)) break;
  }
  const passive = BE.has(words[last + 1]?.lower ?? '') || words[last + 1]?.lower === 'been' ? last + 2 : 0;
  // "Oral medications are not tolerated".
  if (passive > 0 && words[passive]?.lower === 'not') {
    const verb = words[passive + 1]?.lower === 'well' ? passive + 2 : passive + 1;
    if (words[verb]?.lower === 'tolerated') return { concept: 'side-effects', first: passive, last: verb };
  }
  // "Has used the cream without problems".
  for (let i = last + 1; i <= last + 3 && i + 1 < words.length && !(words[i]!.gap & CLOSING); i++) {
    if (words[i]!.lower !== 'without') continue;
    const what = words[i + 1]!.lower === 'any' ? i + 2 : i + 1;
    if (TROUBLES.has(words[what]?.lower ?? '')) return { concept: 'well-tolerated', first: i, last: what };
  }
  // "The cream was stopped; he tolerates it".
  const end = targets[index + 1]?.first ?? words.length;
  for (let i = last + 1; i < Math.min(end, last + HARM_REACH) && !(words[i]!.gap & HARD); i++)
    if (TOLERATES.has(words[i]!.lower) && TAKEN_PRONOUNS.has(words[i + 1]?.lower ?? ''))
      return bearing(words, i);
  return undefined;
}

function bearing(words: readonly Word[], verb: number): Told | undefined {
  for (let i = verb - 1; i >= 0 && verb - i <= 3; i--)
    if (UNABLE_TO_TAKE.has(words[i]!.lower) || NOT.has(words[i]!.lower))
      return words[i]!.lower === 'not' && words[verb]!.lower === 'take'
        ? undefined
        : { concept: 'side-effects', first: words[i - 1]?.lower === 'could' ? i - 1 : i, last: verb };
  const { lower } = words[verb]!;
  return TOLERATES.has(lower) && lower !== 'tolerate'
    ? { concept: 'well-tolerated', first: verb, last: verb }
    : undefined;
}
