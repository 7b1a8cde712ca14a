import { Gap, type Word } from '../language/words';
import { classBit, classesOf, type WordClass } from '../vocabulary/wordClasses';
import type { Passage, Sentence } from './passage';

/** Words that deny, with where what they deny stands. */
export interface Operator {
  /** Words of the operator, both included. */
  readonly first: number;
  readonly last: number;
  readonly reach: 'after' | 'before';
  /** 'absent': the thing is denied; 'undocumented': that it is on record is; 'unclear': it cannot be read. */
  readonly means: 'absent' | 'undocumented' | 'unclear';
  /** "failed to improve", "did not help": care that did no good. */
  readonly failing: boolean;
  /** A patient's denial carries over a whole list, "no" over "or" only. */
  readonly wide: boolean;
  /** So many words at most stand between it and the first thing denied: "is not tender", not "is not indicated for". */
  readonly near: number;
  /** The row of the grammar, for `explain`. */
  readonly row: string;
}

const is = (word: Word | undefined, ...classes: readonly WordClass[]): boolean =>
  word !== undefined && classes.some((one) => (classesOf(word.lower) & classBit(one)) !== 0);

/** "no doubt", "no change": nothing is denied of what follows. */
const PSEUDO_AFTER_NO = new Set(
  'doubt dispute denying question matter longer sooner more less change changes increase difference mistake exception contraindication contraindications objection'.split(
    ' ',
  ),
);
const PSEUDO_AFTER_NOT = new Set(
  'dispute only just merely necessarily simply until unlike to rule exclude all every always because surprising unreasonable unusual uncommon without'.split(
    ' ',
  ),
);
const ADVERBS = new Set(
  'yet currently clearly specifically objectively adequately fully sufficiently really also otherwise ever actually explicitly formally been be previously even now noticeably significantly readily routinely consistently generally particularly'.split(
    ' ',
  ),
);
/** Verbs that, denied, tell of care that did no good. */
const HELPING = new Set(
  'improve improved help helped respond responded benefit benefited benefitted tolerate tolerated relieve relieved provide alleviate alleviated work'.split(
    ' ',
  ),
);
/** Who denies a request, not a finding. */
const DENIERS = new Set(
  'utilization review ur administrator carrier insurer adjuster reviewer request requests certified noncertified claims authorization appeal'.split(
    ' ',
  ),
);
/** Verdicts on a request, not on what is on record. */
const VERDICTS = new Set(
  'indicated supported recommended warranted necessary justified approved authorized certified required needed advised substantiated'.split(
    ' ',
  ),
);
/** Words of no class that begin an operator. */
const BARE = new Set(
  'first pending outstanding awaited nothing none negative ruled failed excluded excludes resolved subsided remitted cleared disappeared abated gone instead rather lieu normal unremarkable nobody unless'.split(
    ' ',
  ),
);
const UNREAD = new Set(['unclear', 'unknown', 'illegible', 'indecipherable', 'uncertain', 'undetermined']);
/** Participles before which the patient stands and behind which the thing: "was not treated with". */
const TO_PATIENT = new Set(
  'put treated diagnosed prescribed given offered placed provided started trialed instructed referred enrolled evaluated examined tested managed fitted taking using wearing receiving having experiencing attending performing participating undergoing complaining reporting exhibiting showing'.split(
    ' ',
  ),
);

/** The denying operators of a sentence, in order, none overlapping. */
export function operatorsIn(
  passage: Passage,
  sentence: Sentence,
  isTaken: (word: number) => boolean,
): readonly Operator[] {
  const { words } = passage;
  const found: Operator[] = [];
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    if (isTaken(i)) continue;
    const operator = operatorAt(words, i, sentence.firstWord, sentence.endWord, isTaken);
    if (operator === undefined) continue;
    found.push(operator);
    i = Math.max(i, operator.last);
  }
  return found;
}

function operatorAt(
  words: readonly Word[],
  at: number,
  from: number,
  end: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const word = words[at]!;
  const { lower } = word;
  const bits = classesOf(lower) | (isUndone(lower) ? classBit('lackAdjective') : 0);
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (bits === 0 && !UNREAD.has(lower) && !BARE.has(lower)) return undefined;
  if (is(word, 'denyingDeterminer')) return determiner(words, at, from, end);
  if (is(word, 'denyingAdverb')) {
    // "does not itch", "does not smoke".
    if (isTaken(at + 1) && words[at + 1]!.gap === Gap.blank)
      return { ...after(at, at, 'absent', 'not <it>'), near: 1 };
    return adverb(words, at, from, end);
  }
  if (is(word, 'denyingVerb')) return denial(words, at, from, end);
  if (lower === 'nothing' || lower === 'none' || lower === 'nobody') return subject(words, at, end);
  if (is(word, 'lackNoun') && (next?.lower === 'of' || next?.lower === 'in' || next?.lower === 'for'))
    return after(at, at + 1, 'absent', '<lack noun> of');
  if (is(word, 'lackVerb'))
    return is(words[at - 1], 'copula') && at > from && !startsPhrase(words, at + 1, end)
      ? before(at - 1, at, 'absent', 'is <lacking>')
      : after(at, next?.lower === 'in' ? at + 1 : at, 'absent', '<lack verb>');
  if (
    is(word, 'lackPredicate') &&
    next !== undefined &&
    ['of', 'from', 'on', 'as', 'about', 'regarding'].includes(next.lower)
  )
    return after(
      at > from && is(words[at - 1], 'copula') ? at - 1 : at,
      at + 1,
      lower === 'silent' || lower === 'mute' ? 'undocumented' : 'absent',
      '<lack predicate> of',
    );
  // "this would be the first electrodiagnostic study": there was none before.
  if (lower === 'first' && words[at - 1]?.lower === 'the' && is(words[at - 2], 'copula'))
    return { ...after(at - 2, at, 'absent', 'is the first'), near: 3 };
  if (OUTSTANDING.has(lower) && at > from) {
    for (let i = at - 1; i >= from && at - i <= 2; i--)
      if (is(words[i], 'copula')) return before(i, at, 'absent', 'is outstanding');
  }
  if (lower === 'negative' && next?.lower === 'for') return after(at, at + 1, 'absent', 'negative for');
  if ((bits & classBit('lackAdjective')) !== 0) return lacking(words, at, from, end);
  if (is(word, 'failingVerb')) return failing(words, at, end);
  if (lower === 'failed' && next?.lower === 'to') return failing(words, at, end);
  if ((lower === 'ruled' && next?.lower === 'out') || lower === 'excluded' || lower === 'excludes')
    return excluding(words, at, from, lower === 'ruled' ? at + 1 : at);
  if (GONE.has(lower)) return gone(words, at, from);
  if ((lower === 'instead' || lower === 'lieu') && next?.lower === 'of')
    return { ...after(at, at + 1, 'absent', 'instead of'), near: 4 };
  if (lower === 'rather' && next?.lower === 'than')
    return { ...after(at, at + 1, 'absent', 'rather than'), near: 4 };
  if ((lower === 'unremarkable' || lower === 'normal') && next?.lower === 'for')
    return after(at, at + 1, 'absent', 'unremarkable for');
  if (lower === 'negative' && at > from && (is(words[at - 1], 'copula') || words[at - 1]!.lower === 'back'))
    return before(at - 1, at, 'absent', 'was negative');
  if (lower === 'yet' && next?.lower === 'to') return yetTo(words, at, end);
  if (UNREAD.has(lower) && at > from) {
    for (let i = at - 1; i >= from && at - i <= 3; i--)
      if (is(words[i], 'copula') && words[i - 1]?.lower !== 'it')
        return before(i, at, 'unclear', 'is <unreadable>');
  }
  return undefined;
}

const OUTSTANDING = new Set(['pending', 'outstanding', 'awaited']);
/** No bound but the clause's end. */
const FAR = 60;

/** Whether a noun phrase seems to begin: then a verb before it has an object. */
function startsPhrase(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined || at >= end || word.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
  return !['in', 'from', 'at', 'on', 'for', 'to', 'and', 'but', 'during', 'by', 'within', 'as'].includes(
    word.lower,
  );
}

function determiner(words: readonly Word[], at: number, from: number, end: number): Operator | undefined {
  const { lower } = words[at]!;
  const next = at + 1 < end ? words[at + 1]! : undefined;
  if (next === undefined) return undefined;
  if (lower === 'no' && (next.lower === 'one' || next.lower === 'physician' || next.lower === 'provider'))
    return subject(words, at, end);
  if (lower === 'no') {
    if (next.lower === 'longer') return after(at, at + 1, 'absent', 'no longer');
    if (next.gap & (Gap.stop | Gap.comma | Gap.semicolon)) return undefined;
    if (PSEUDO_AFTER_NO.has(next.lower)) return undefined;
    if (/^\d/.test(next.lower)) return undefined;
  }
  if (
    lower === 'without' &&
    ['difficulty', 'incident', 'complication', 'complications', 'exception', 'delay'].includes(next.lower)
  )
    return undefined;
  // "Cannot walk without a cane", "has never been without pain".
  if (lower === 'without')
    for (let i = at - 1; i >= from && at - i <= 7; i--) {
      if (words[i + 1]!.gap & (Gap.comma | Gap.semicolon)) break;
      if (is(words[i], 'denyingAdverb') || words[i]!.lower === 'unable') return undefined;
    }
  return after(at, at, 'absent', lower === 'without' ? 'without' : `${lower} <noun>`);
}

/** "was not documented", "does not mention", "is not obese", "has never tried", "could not be elicited". */
function adverb(words: readonly Word[], at: number, from: number, end: number): Operator | undefined {
  const own = words[at]!.lower;
  if (own === 'nowhere') return nowhere(words, at, from, end);
  if (own === 'not' && words[at - 1]?.lower === 'if') return undefined;
  const following = words[at + 1]?.lower;
  if (
    own === 'not' &&
    ((following === 'a' && words[at + 2]?.lower === 'single') || following === 'one' || following === 'once')
  )
    return subject(words, at, end);
  if (own === 'never' && at === from) return subject(words, at, end);
  let next = at + 1;
  while (next < end && ADVERBS.has(words[next]!.lower)) next++;
  const verb = next < end ? words[next]! : undefined;
  if (verb === undefined || verb.gap & (Gap.semicolon | Gap.stop)) return undefined;
  if (PSEUDO_AFTER_NOT.has(words[at + 1]!.lower)) return undefined;
  // "given for migraine and not for the present pain".
  if (['for', 'by', 'with', 'at', 'because', 'from'].includes(words[at + 1]!.lower)) return undefined;
  // "was not reported until 2015".
  for (let i = next + 1; i < Math.min(end, next + 5); i++) if (words[i]!.lower === 'until') return undefined;
  if (
    (verb.lower === 'on' || verb.lower === 'in' || verb.lower === 'among') &&
    namesFile(words, next + 1, end)
  )
    return before(is(words[at - 1], 'copula') ? at - 1 : at, next + 1, 'undocumented', 'is not on file');
  if (is(verb, 'denyingVerb') || is(verb, 'lackAdjective') || is(verb, 'denyingDeterminer')) return undefined;
  let aux = at - 1;
  while (aux >= from && ADVERBS.has(words[aux]!.lower)) aux--;
  const contraction = /n't$|nt$|^cannot$/.test(own) ? own : '';
  const auxiliary = contraction !== '' ? contraction : (words[aux]?.lower ?? '');
  const passive =
    /^(?:is|was|are|were|be|been|being|remain|remains|remained|isn't|wasn't|aren't|weren't|isnt|wasnt)$/.test(
      auxiliary,
    ) || words.slice(at + 1, next).some(({ lower }) => lower === 'be' || lower === 'been');
  const row = `${passive ? 'is ' : ''}not <${verb.lower}>`;
  const record = is(verb, 'recordVerb') || is(verb, 'recordParticiple');
  const start = at;
  if (HELPING.has(verb.lower) && !passive && !(verb.lower === 'provide' && !isRelief(words, next + 1, end)))
    return { ...after(start, next, 'absent', 'did not <help>'), failing: true };
  if (
    own === 'never' &&
    auxiliary !== '' &&
    !is(words[aux], 'auxiliary', 'copula') &&
    is(verb, 'careParticiple', 'patientVerb', 'recordParticiple', 'tellingVerb')
  )
    return after(at, next, 'absent', 'never <had>');
  if (passive || auxiliary === '' || (!is(words[aux], 'auxiliary') && contraction === '')) {
    if (VERDICTS.has(verb.lower) && !namesRecords(words, next + 1, end)) return undefined;
    if (namesVerdict(words, next + 1, end)) return undefined;
    // "not noted to have spasm", "not treated with NSAIDs", "is not obese".
    if (is(verb, 'recordParticiple', 'careParticiple')) {
      const following = words[next + 1]?.lower ?? '';
      if (following === 'to' && is(words[next + 2], 'auxiliary', 'copula', 'patientVerb'))
        return after(start, next + 2, 'absent', 'not <participle> to have');
      if (following === 'that') return after(start, next + 1, 'undocumented', 'is not <participle> that');
      if (TO_PATIENT.has(verb.lower) && next + 1 < end && takesObject(words, next + 1))
        return after(start, next, 'absent', 'was not <treated with>');
      return before(start, next, record ? 'undocumented' : 'absent', row);
    }
    if (TO_PATIENT.has(verb.lower)) return after(start, next, 'absent', 'was not <treated with>');
    return { ...after(start, at, 'absent', 'is not <predicate>'), near: 5 };
  }
  if (record) {
    // "have not provided", "has not documented": active, with an object.
    return after(contraction === '' ? aux : at, next, 'undocumented', 'does not <record>');
  }
  if (is(verb, 'patientVerb', 'careParticiple', 'auxiliary'))
    return after(start, next, 'absent', 'has not <had>');
  if (verb.lower === 'support') return after(start, next, 'undocumented', 'does not <support>');
  if (is(verb, 'evidenceWord')) return after(start, next, 'undocumented', 'does not <suggest>');
  return undefined;
}

function takesObject(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
  return ![
    'in',
    'at',
    'on',
    'by',
    'during',
    'despite',
    'and',
    'or',
    'but',
    'within',
    'before',
    'prior',
    'since',
    'until',
    'when',
  ].includes(word.lower);
}

function isRelief(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 4); i++)
    if (['relief', 'benefit', 'improvement'].includes(words[i]!.lower)) return true;
  return false;
}

/** "are not on file", "is not in the chart". */
function namesFile(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++)
    if (['file', 'chart', 'record', 'records', 'notes', 'documentation'].includes(words[i]!.lower))
      return true;
  return false;
}

/** "is not seen as medically necessary", "was not found to be warranted". */
function namesVerdict(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 4); i++)
    if (VERDICTS.has(words[i]!.lower) || words[i]!.lower === 'medically' || words[i]!.lower === 'appropriate')
      return true;
  return false;
}

/** "is not indicated in the records": on record, not a verdict. */
function namesRecords(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 5); i++)
    if (
      ['records', 'record', 'notes', 'chart', 'file', 'documentation', 'report', 'reports'].includes(
        words[i]!.lower,
      )
    )
      return true;
  return false;
}

/** "Nowhere is spasm recorded", "nowhere in the chart does he mention numbness". */
function nowhere(words: readonly Word[], at: number, from: number, end: number): Operator | undefined {
  if (at > from && is(words[at - 1], 'copula'))
    return before(at - 1, at, 'undocumented', 'is nowhere <recorded>');
  for (let i = at + 1; i < Math.min(end, at + 12); i++)
    if (
      is(words[i], 'copula') ||
      words[i]!.lower === 'does' ||
      words[i]!.lower === 'do' ||
      words[i]!.lower === 'did'
    )
      return after(at, i, 'undocumented', 'nowhere is');
  return undefined;
}

/** A patient's denial; a review's denial of a request is none. */
function denial(words: readonly Word[], at: number, from: number, end: number): Operator | undefined {
  let verb = at - 1;
  while (verb > from && ['all', 'both', 'also', 'again'].includes(words[verb]!.lower)) verb--;
  const previous = words[verb]?.lower ?? '';
  const passive = at > from && /^(?:was|were|is|are|been|be)$/.test(previous);
  if (passive) {
    for (let i = from; i < Math.min(end, at + 8); i++)
      if (i !== at && DENIERS.has(words[i]!.lower)) return undefined;
    // Of findings only: a request is denied otherwise (`read.ts`).
    return before(verb, at, 'absent', 'was denied');
  }
  for (let i = Math.max(from, at - 8); i < Math.min(end, at + 4); i++)
    if (i !== at && DENIERS.has(words[i]!.lower)) return undefined;
  return { ...after(at, at, 'absent', 'denies'), wide: true };
}

/** "undescribed", "untested": what "un" and a participle say. */
function isUndone(lower: string): boolean {
  if (!lower.startsWith('un') || lower.length < 7) return false;
  return (classesOf(lower.slice(2)) & (classBit('recordParticiple') | classBit('careParticiple'))) !== 0;
}

function lacking(words: readonly Word[], at: number, from: number, end: number): Operator | undefined {
  const previous = at > from ? words[at - 1] : undefined;
  // "was absent", "remains undocumented", "is conspicuously absent".
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    if (is(words[i], 'copula'))
      return before(i, at, words[at]!.lower.startsWith('un') ? 'undocumented' : 'absent', 'is <lacking>');
    if (
      !ADVERBS.has(words[i]!.lower) &&
      !['left', 'all', 'both'].includes(words[i]!.lower) &&
      !words[i]!.lower.endsWith('ly')
    )
      break;
  }
  if (words[at]!.lower.startsWith('omit')) return after(at, at, 'undocumented', 'omits <noun>');
  const opens =
    previous === undefined ||
    (words[at]!.gap & (Gap.comma | Gap.semicolon | Gap.colon)) !== 0 ||
    is(previous, 'turn');
  if (opens && words[at]!.lower === 'absent') return after(at, at, 'absent', 'absent <noun>');
  // "Spasm: absent", "reflexes absent": behind what it denies.
  if (
    previous !== undefined &&
    !is(previous, 'plainAdjective') &&
    (at + 1 >= end || (words[at + 1]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) !== 0)
  )
    return before(at, at, 'absent', '<noun> absent');
  if (words[at]!.lower === 'absent' || words[at]!.lower === 'missing')
    return after(at, at, 'absent', 'absent <noun>');
  return undefined;
}

/** "failed to document", "fails to mention", "unable to find", "failure to provide". */
function failing(words: readonly Word[], at: number, end: number): Operator | undefined {
  if (is(words[at - 1], 'denyingAdverb')) return undefined;
  if (words[at + 1]?.lower !== 'to') return undefined;
  let verb = at + 2;
  while (verb < end && ADVERBS.has(words[verb]!.lower)) verb++;
  if (verb >= end) return undefined;
  if (HELPING.has(words[verb]!.lower) && words[verb]!.lower !== 'provide')
    return { ...after(at, verb, 'absent', 'failed to <help>'), failing: true };
  if (is(words[verb], 'recordVerb', 'evidenceWord', 'recordNoun'))
    return after(at, verb, 'undocumented', '<fails> to <record>');
  if (
    is(words[verb], 'patientVerb', 'careParticiple') &&
    words[at]!.lower !== 'unable' &&
    words[at]!.lower !== 'inability'
  )
    return after(at, verb, 'absent', '<fails> to <have>');
  return undefined;
}

const GONE = new Set(['resolved', 'subsided', 'remitted', 'cleared', 'disappeared', 'abated', 'gone']);

/** "has resolved", "are gone": what was there is no longer. */
function gone(words: readonly Word[], at: number, from: number): Operator | undefined {
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    if (is(words[i], 'denyingAdverb')) return undefined;
    if (is(words[i], 'auxiliary', 'copula')) return before(i, at, 'absent', 'has <resolved>');
  }
  return at > from && words[at]!.lower !== 'gone' && words[at]!.lower !== 'cleared'
    ? before(at, at, 'absent', '<resolved>')
    : undefined;
}

/** "was ruled out", "excluded a fracture"; not "cannot be ruled out". */
function excluding(words: readonly Word[], at: number, from: number, last: number): Operator | undefined {
  for (let i = at - 1; i >= from && at - i <= 4; i--) if (is(words[i], 'denyingAdverb')) return undefined;
  const previous = words[at - 1];
  if (at > from && (is(previous, 'copula') || previous?.lower === 'and'))
    return before(at - 1, last, 'absent', 'was ruled out');
  return after(at, last, 'absent', 'ruled out');
}

/** "None of the notes mentions", "nothing in the chart shows", "not a single note records", "no one has performed". */
function subject(words: readonly Word[], at: number, end: number): Operator | undefined {
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return undefined;
    const { lower } = words[i]!;
    if (/^(?:disput|doubt|question|contest|den)/.test(lower)) return undefined;
    if (lower === 'notes' || lower === 'records' || lower === 'reports' || lower === 'documents') continue;
    if (is(words[i], 'recordVerb', 'evidenceWord')) return after(at, i, 'undocumented', '<no one> <records>');
    if (
      i > at + 1 &&
      (is(words[i], 'recordParticiple', 'careParticiple') || is(words[i], 'patientVerb')) &&
      !is(words[i], 'auxiliary')
    )
      return after(at, i, is(words[i], 'careParticiple') ? 'absent' : 'undocumented', '<no one> <did>');
  }
  return undefined;
}

/** "has yet to undergo", "have yet to be tried". */
function yetTo(words: readonly Word[], at: number, end: number): Operator | undefined {
  const has = is(words[at - 1], 'auxiliary') ? at - 1 : at;
  const verb = words[at + 2];
  if (verb === undefined || at + 2 >= end) return undefined;
  if (verb.lower === 'be' && at + 3 < end)
    return before(Math.max(0, at - 1), at + 3, 'absent', 'yet to be <done>');
  return after(has, at + 2, 'absent', 'yet to <have>');
}

function after(first: number, last: number, means: Operator['means'], row: string): Operator {
  return { first, last, reach: 'after', means, failing: false, wide: false, near: FAR, row };
}

function before(first: number, last: number, means: Operator['means'], row: string): Operator {
  return { first, last, reach: 'before', means, failing: false, wide: true, near: FAR, row };
}
