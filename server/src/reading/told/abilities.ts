import { Gap } from '../../language/words';
import {
  ACTIVITIES,
  type ActivityRow,
  ALONE_DOING,
  BEFORE_ACTIVITY,
  CAN,
  ENABLED,
  ENABLING,
  HELP,
  HELP_NEEDED,
  NEEDING,
  NO_TREATMENT,
  NOT_ABLE,
  NOT_AT_ALL,
  NOT_YET_ABLE,
  ONLY_SO_MUCH,
  SUBJECT_PRONOUNS,
  TOLERATING,
  UNABLE_TO,
  WITH_TREATMENT,
} from '../../vocabulary/complaints/abilities';
import { type Around, type Told, wordBefore } from './told';

const ROW_OF = new Map<string, ActivityRow>();

for (const row of ACTIVITIES) for (const verb of row.verbs) ROW_OF.set(verb, row);

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.colon;

/** So many words may stand between "unable" and what is not possible. */
const REACH = 5;

/** So many words a treatment has at most between "with" and the patient. */
const TREATMENT = 4;

/** Words at which something done, or not possible, may be told. */
export const ABILITY_WORDS: ReadonlySet<string> = new Set([
  ...UNABLE_TO,
  ...TOLERATING,
  ...ENABLING,
  ...SUBJECT_PRONOUNS,
  ...NEEDING,
  ...ALONE_DOING,
  'without',
]);

/** "Unable to drive"; "it lets him work"; "with Norco she can shop". */
export function abilityAt(around: Around, at: number): Told | undefined {
  const { lower } = around.words[at]!;
  if (UNABLE_TO.has(lower)) return unableAt(around, at);
  if (TOLERATING.has(lower)) return notBorneAt(around, at);
  if (NEEDING.has(lower)) return needsHelpAt(around, at);
  if (ALONE_DOING.has(lower) || lower === 'without') return aloneAt(around, at);
  return ENABLING.has(lower) ? enabledAt(around, at) : ableWithTreatment(around, at);
}

/** "Is not tolerating sitting": the activity right behind the verb. */
function notBorneAt(around: Around, at: number): Told | undefined {
  const negation = around.words[at - 1]?.lower ?? '';
  if (at - 1 < around.from || !(NOT_ABLE.has(negation) || UNABLE_TO.has(negation))) return undefined;
  const told = activityBehind(around, at);
  return told === undefined ? undefined : { ...told, first: at - 1 };
}

/** "Unable to drive", "difficulty with stairs", "cannot dress himself". */
function unableAt(around: Around, at: number): Told | undefined {
  const { words, from } = around;
  for (let i = at - 1; i >= from && at - i <= 3; i--) if (NOT_ABLE.has(words[i]!.lower)) return undefined;
  return activityBehind(around, at);
}

function activityBehind({ words, end }: Around, at: number): Told | undefined {
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    if (words[i]!.gap & CLOSING) return undefined;
    const row = ROW_OF.get(words[i]!.lower);
    if (row !== undefined) {
      const isAtAll =
        row.unable !== undefined &&
        NOT_AT_ALL.has(words[at]!.lower) &&
        (!ONLY_SO_MUCH.has(words[i + 1]?.lower ?? '') || isWithoutHelp(words, i + 1, end));
      return { concept: isAtAll ? row.unable : row.cannot, first: at, last: i };
    }
    if (!BEFORE_ACTIVITY.has(words[i]!.lower)) return undefined;
  }
  return undefined;
}

/** "Cannot bathe without assistance", "without the help of another". */
function isWithoutHelp(words: Around['words'], at: number, end: number): boolean {
  if (words[at]?.lower !== 'without') return false;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) if (HELP.has(words[i]!.lower)) return true;
  return false;
}

/** "Needs assistance to bathe", "is dependent on help with dressing". */
function needsHelpAt({ words, end, from }: Around, at: number): Told | undefined {
  for (let i = at - 1; i >= from && at - i <= 3; i--) if (NOT_ABLE.has(words[i]!.lower)) return undefined;
  let help = -1;
  for (let i = at + 1; i < Math.min(end, at + NEED_REACH); i++) {
    if (words[i]!.gap & CLOSING) return undefined;
    if (HELP.has(words[i]!.lower)) help = i;
    const unable = ROW_OF.get(words[i]!.lower)?.unable;
    if (help > 0 && unable !== undefined) return { concept: unable, first: at, last: i };
  }
  return undefined;
}

/** So many words from needing to what help is needed for. */
const NEED_REACH = 8;

/** "Bathes independently", "walks without a device". */
function aloneAt({ words, end, from }: Around, at: number): Told | undefined {
  let last = at;
  // "On his own".
  if (words[at]!.lower === 'own' && words[at - 2]?.lower !== 'on') return undefined;
  if (words[at]!.lower === 'without') {
    last = -1;
    for (let i = at + 1; i < Math.min(end, at + 4); i++) if (HELP_NEEDED.has(words[i]!.lower)) last = i;
    if (last < 0) return undefined;
  }
  for (let i = at - 1; i >= from && at - i <= ALONE_REACH; i--) {
    const { lower } = words[i]!;
    if (words[i + 1]!.gap & (Gap.semicolon | Gap.stop) || NOT_ABLE.has(lower) || UNABLE_TO.has(lower))
      return undefined;
    const alone = ROW_OF.get(lower)?.alone;
    if (alone !== undefined) {
      // "Cannot dress or bathe without help".
      for (let k = i - 1; k >= from && i - k <= ALONE_REACH; k--)
        if (UNABLE_TO.has(words[k]!.lower)) return undefined;
      return NOT_YET_ABLE.has(words[i - 1]?.lower ?? '') ? undefined : { concept: alone, first: i, last };
    }
  }
  return undefined;
}

/** So many words behind an activity it may be told that no help is needed. */
const ALONE_REACH = 5;

/** "Lets him work a full day", "allows her to shop". */
function enabledAt({ words, end, from }: Around, at: number): Told | undefined {
  const whom = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const verb = words[whom + 1]?.lower === 'to' ? whom + 2 : whom + 1;
  if (verb >= end || !ENABLED.has(words[whom]!.lower) || words[verb]!.gap & CLOSING) return undefined;
  for (let i = at - 1; i >= from && at - i <= 2; i--)
    if (NOT_ABLE.has(words[i]!.lower) || words[i]!.lower === 'wife' || words[i]!.lower === 'husband')
      return undefined;
  return { concept: 'functional-improvement', first: at, last: verb };
}

/** "With Norco she can shop and do laundry", "on the tablets he sits through a class". */
function ableWithTreatment(around: Around, at: number): Told | undefined {
  const { words, end } = around;
  const start = wordBefore(around, at, TREATMENT + 1, WITH_TREATMENT);
  if (start < 0 || at - start < 2) return undefined;
  for (let i = start + 1; i < at; i++)
    if (NO_TREATMENT.has(words[i]!.lower) || /^\d/.test(words[i]!.lower) || words[i]!.gap & Gap.semicolon)
      return undefined;
  const verb = at + 1 < end ? words[at + 1]! : undefined;
  if (verb === undefined || verb.gap & CLOSING) return undefined;
  const isAble =
    (verb.lower === 'is' && words[at + 2]?.lower === 'able') ||
    CAN.has(verb.lower) ||
    (ROW_OF.has(verb.lower) && verb.lower.endsWith('s'));
  return isAble ? { concept: 'functional-improvement', first: at, last: at + 1 } : undefined;
}
