import { Gap } from '../../../language/words';
import {
  ABSENT_BEFORE_NOUN,
  BETWEEN_COPULA_AND_ABSENT,
  INNER_ADVERBS,
  NO_OBJECT_AFTER_LACKING,
} from '../../../vocabulary/negation/operatorWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import { isDeniedItself } from './deniedItself';
import { invertedCopula } from './framesOfAbsence';
import {
  CLOSING,
  denyingAfter,
  denyingBefore,
  isOfClass,
  isUndoneCare,
  type Operator,
  type Stretch,
} from './operator';

/** The class of adjectives of what is not there, as a bit. */
export const LACK_ADJECTIVE = classBit('lackAdjective');

/** The noun that is a verb as well. */
export const LACK = 'lack';

const UNSPECIFIED = 'unspecified';
const DONE = classBit('recordParticiple') | classBit('careParticiple');

/** "The presence or absence of": either. */
export function isOneOfTwo({ words, from, end }: Stretch, at: number): boolean {
  return (
    (at - 2 >= from && words[at - 1]!.lower === 'or' && words[at - 2]!.lower === 'presence') ||
    (at + 2 < end && words[at + 1]!.lower === 'or' && words[at + 2]!.lower === 'presence')
  );
}

/** "Not for lack of", "does not lack for", "cannot be faulted for want of": it is no lack. */
export function isDeniedLack(stretch: Stretch, at: number): boolean {
  const { words } = stretch;
  if (isOfClass(words[at - 1], 'denyingAdverb', 'denyingDeterminer')) return true;
  return words[at - 1]?.lower === 'for' && isDeniedItself(stretch, at - 1);
}

/** Whether a form of "to be" stands right before a word. */
export function hasCopulaBefore({ words, from }: Stretch, at: number): boolean {
  return at > from && isOfClass(words[at - 1], 'copula');
}

const FINITE_LACK: ReadonlySet<string> = new Set(['lacks', 'lacked', 'lack']);

/** "Lacks a neurological examination", "a neurological examination is lacking". */
export function lackVerb(stretch: Stretch, at: number, next: string): Operator | undefined {
  const { words, end } = stretch;
  // "Does not lack", "no letter lacks": it has.
  if (isOfClass(words[at - 1], 'denyingAdverb')) return undefined;
  if (FINITE_LACK.has(words[at]!.lower) && isDeniedItself(stretch, at)) return undefined;
  const object = words[at + 1];
  const hasObject =
    object !== undefined &&
    at + 1 < end &&
    !(object.gap & CLOSING) &&
    !NO_OBJECT_AFTER_LACKING.has(object.lower);
  return hasCopulaBefore(stretch, at) && !hasObject
    ? denyingBefore(at - 1, at, 'absent', 'is <lacking>')
    : denyingAfter(at, next === 'in' ? at + 1 : at, 'absent', '<lacks>');
}

/** "undescribed", "untested": what "un" and a participle say. */
export function isUndone(lower: string): boolean {
  return lower.length >= 7 && lower.startsWith('un') && (classesOf(lower.slice(2)) & DONE) !== 0;
}

/** "was absent", "remains undocumented", "omits the dose", "absent reflexes", "spasm: absent". */
export function lackAdjective({ words, from, end }: Stretch, at: number): Operator | undefined {
  const { lower, gap } = words[at]!;
  const inverted = invertedCopula({ words, from, end }, at);
  if (inverted !== undefined) return denyingAfter(at, inverted, 'absent', 'absent <noun>');
  // "is conspicuously absent".
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    // "Was never absent": it was there.
    if (isOfClass(words[i], 'denyingAdverb')) return undefined;
    if (isOfClass(words[i], 'copula') || words[i]!.lower === 'gone')
      return denyingBefore(i, at, lower.startsWith('un') ? 'undocumented' : 'absent', 'is <lacking>');
    const between = words[i]!.lower;
    // "Remain unapproved and ungiven".
    if ((between === 'and' || between.startsWith('un')) && isUndone(lower)) continue;
    if (!INNER_ADVERBS.has(between) && !BETWEEN_COPULA_AND_ABSENT.has(between) && !between.endsWith('ly'))
      break;
  }
  // "Not a single note omits the score".
  if (lower.startsWith('omit') && isDeniedItself({ words, from, end }, at)) return undefined;
  if (lower.startsWith('omit')) return denyingAfter(at, at, 'undocumented', 'omits <noun>');
  // "Pain, unspecified": a name of the classification of diseases.
  if (lower === UNSPECIFIED && gap & Gap.comma) return undefined;
  const previous = at > from ? words[at - 1] : undefined;
  const opens =
    previous === undefined ||
    (gap & (Gap.comma | Gap.semicolon | Gap.colon)) !== 0 ||
    isOfClass(previous, 'turn');
  if (opens && lower === 'absent') return denyingAfter(at, at, 'absent', 'absent <noun>');
  // "Spasm: absent", "reflexes absent": behind what it denies.
  if (
    previous !== undefined &&
    !isUndoneCare(lower) &&
    !isOfClass(previous, 'plainAdjective') &&
    (at + 1 >= end || (words[at + 1]!.gap & CLOSING) !== 0)
  )
    return denyingBefore(at, at, 'absent', '<noun> absent');
  return ABSENT_BEFORE_NOUN.has(lower) ? denyingAfter(at, at, 'absent', 'absent <noun>') : undefined;
}
