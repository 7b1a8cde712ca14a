import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';
import type { Sentence } from '../reading/passage';
import { GERUNDS, OBJECT_OPENERS, PATIENT, skipTo, type Trigger } from './afterTrigger';
import type { AbsenceClaim } from './claimsOfAbsence';
import { deniedAt, nothingAt, silentAt, yetAt } from './otherDenials';
import {
  BEFORE_PAPER,
  LACKS,
  PAPER_NOUNS,
  RECORDED,
  RECORDERS,
  RECORDING_VERBS,
} from './vocabulary/absenceWords';

/** The trigger that begins at word `at`, if one does. */
export function triggerAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const { lower } = words[at]!;
  switch (lower) {
    case 'no':
      return noAt(words, at, sentence);
    case 'nothing':
    case 'nowhere':
      return nothingAt(words, at, sentence);
    case 'neither':
      return { form: 'absent', first: at, last: at, before: false };
    case 'silent':
      return silentAt(words, at, sentence);
    case 'yet':
      return yetAt(words, at, sentence);
    case 'denies':
    case 'denied':
      return deniedAt(words, at, sentence);
    case 'without':
      if (words[at + 1]?.lower === 'contrast' || words[at - 2]?.lower === 'with') return undefined;
      return {
        ...(throughPaper(words, at, sentence) ?? { last: at, form: 'absent' }),
        first: at,
        before: false,
      };
    case 'unclear':
    case 'unknown':
    case 'illegible':
      return {
        form: 'unclear',
        first: at,
        last: skipTo(words, at, sentence),
        before: objectBefore(words, at, sentence),
      };
    case 'not':
    case 'cannot':
    case 'never':
    case "doesn't":
    case "didn't":
    case "isn't":
    case "wasn't":
    case 'fails':
    case 'failed':
    case 'fail':
    case 'failure':
      return notAt(words, at, sentence);
    // "The neck was free of spasm".
    case 'free':
      return words[at + 1]?.lower === 'of' && at + 1 < sentence.endWord
        ? { form: 'absent', first: at, last: at + 1, before: false }
        : undefined;
    // "The examination was negative for spasm".
    case 'negative':
      return words[at + 1]?.lower === 'for' && at + 1 < sentence.endWord
        ? { form: 'absent', first: at, last: at + 1, before: false }
        : undefined;
    default:
      return LACKS.has(lower) ? lackAt(words, at, sentence) : undefined;
  }
}

/** "no", "no documentation of", "no clear evidence that". */
function noAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const next = words[at + 1]?.lower ?? '';
  // "no longer", "no more than", "no reason to doubt".
  // "No, the request was not …" answers.
  if (words[at + 1] === undefined || words[at + 1]!.gap & (Gap.comma | Gap.stop)) return undefined;
  if (next === 'longer' || next === 'more' || next === 'less' || next === 'doubt' || next === 'later')
    return undefined;
  const through = throughPaper(words, at, sentence);
  if (through !== undefined) return { ...through, first: at, before: false };
  return { form: 'absent', first: at, last: at, before: false };
}

/** From a denial through the noun of documentation and its preposition: the index of the last of these words. */
function throughPaper(
  words: readonly Word[],
  at: number,
  sentence: Sentence,
): { last: number; form: AbsenceClaim['form'] } | undefined {
  for (let i = at + 1; i < sentence.endWord && i - at <= 7; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.comma)) return undefined;
    const preposition =
      OBJECT_OPENERS.has(words[i + 1]?.lower ?? '') ||
      RECORDING_VERBS.has(words[i + 1]?.lower ?? '') ||
      GERUNDS.has(words[i + 1]?.lower ?? '');
    if (
      PAPER_NOUNS.has(lower) &&
      (preposition ||
        lower === 'documentation' ||
        lower === 'evidence' ||
        lower === 'indication' ||
        lower === 'mention')
    ) {
      return { last: skipTo(words, i, sentence), form: 'undocumented' };
    }
    if (!BEFORE_PAPER.has(lower) && !PAPER_NOUNS.has(lower)) return undefined;
  }
  return undefined;
}

/** "is not documented" (object before), "does not document X", "failed to provide X", "does not have X". */
function notAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const failing = words[at]!.lower.startsWith('fail');
  let i = at + 1;
  if (failing) {
    // "has failed physical therapy" is a fact of the patient.
    if (words[i]?.lower !== 'to') return undefined;
    i++;
  }
  while (isAdverb(words[i]?.lower ?? '')) i++;
  const verb = words[i]?.lower ?? '';
  if (i >= sentence.endWord) return undefined;
  const copula =
    COPULAS.has(words[at - 1]?.lower ?? '') ||
    COPULAS.has(words[at]!.lower) ||
    words[at - 1]?.lower === 'been' ||
    // "has not been documented".
    words[at + 1]?.lower === 'been';
  // "has not been diagnosed with obesity", "was not treated with a brace".
  const given = !failing && copula && GIVEN_TO.has(verb) && i + 1 < sentence.endWord;
  if (given && CARRYING.has(words[i + 1]?.lower ?? ''))
    return { form: 'absent', first: at, last: i + 1, before: false };
  // "Has not been given an anti-inflammatory".
  if (given && ARTICLES.has(words[i + 1]!.lower) && patientBefore(words, at, sentence))
    return { form: 'absent', first: at, last: i, before: false };
  // "The wound has not been debrided".
  if (!failing && copula && TREATED.has(verb))
    return { form: 'absent', first: at, last: i - 1, before: false };
  if (!failing && copula && RECORDED.has(verb)) {
    if (words[i + 1]?.lower === 'as' && verb === 'seen') return undefined;
    const asks = /^(why|what|how|whether|if|as|when|that|which)$/.test(words[i + 1]?.lower ?? '');
    const expletive = words[at - 2]?.lower === 'it';
    const form =
      verb === 'clear' || verb === 'known' || verb === 'apparent' || verb === 'legible'
        ? 'unclear'
        : 'undocumented';
    if (asks && expletive) return { form, first: at, last: i, before: false };
    return { form, first: words[at - 1]?.lower === 'been' ? at - 2 : at - 1, last: i, before: true };
  }
  // "A pain contract is not on file".
  if (!failing && copula && verb === 'on' && /^(?:file|record)$/.test(words[i + 1]?.lower ?? ''))
    return { form: 'undocumented', first: at - 1, last: i + 1, before: true };
  if (RECORDING_VERBS.has(verb) && (failing || recorderBefore(words, at, sentence) || verb === 'document')) {
    return {
      form: 'undocumented',
      first: failing ? at : Math.max(sentence.firstWord, at - 1),
      last: skipTo(words, i, sentence),
      before: false,
    };
  }
  // "The provider did not check the database".
  if (
    !failing &&
    DOES.has(words[at - 1]?.lower ?? '') &&
    DONE_FOR.has(verb) &&
    recorderBefore(words, at, sentence)
  )
    return { form: 'undocumented', first: at - 1, last: i, before: false };
  // "He does not smoke", "the pain does not radiate".
  if (!failing && DOES.has(words[at - 1]?.lower ?? '') && SHOWN_BY_VERB.has(verb))
    return { form: 'absent', first: at, last: i - 1, before: false };
  // "The patient does not report numbness".
  if (!failing && TOLD.has(verb) && patientBefore(words, at, sentence))
    return { form: 'absent', first: at, last: skipTo(words, i, sentence), before: false };
  if (!failing && (verb === 'have' || verb === 'exhibit' || verb === 'suffer' || verb === 'complain')) {
    return { form: 'absent', first: at, last: skipTo(words, i, sentence), before: false };
  }
  if (!failing && (UNDERGONE.has(verb) || (USES.has(verb) && patientBefore(words, at, sentence)))) {
    // "Has not failed a tricyclic": the failure is what is denied.
    return { form: 'absent', first: at, last: verb === 'failed' ? i - 1 : i, before: false };
  }
  // "the patient is not obese".
  if (!failing && COPULAS.has(words[at - 1]?.lower ?? '') && patientBefore(words, at, sentence)) {
    return { form: 'absent', first: at, last: at, before: false };
  }
  return undefined;
}

/** What is done to a part of the body. */
const TREATED = wordList('debrided weaned tapered hospitalized');

/** What is done to a patient: "has not been diagnosed with". */
const GIVEN_TO = wordList(
  'diagnosed treated prescribed given provided managed started offered immobilized fitted placed',
);
const ARTICLES = wordList('a an any the');
const CARRYING = new Set(['with', 'as', 'on', 'in']);

const DOES = wordList('does do did');

/** What a physician does, or not. */
const DONE_FOR = wordList('check review obtain order perform query run test prescribe dispense administer');

/** What a patient has gone through, or not. */
const UNDERGONE = wordList(
  'had tried undergone received attended completed trialed worn participated experienced used utilized performed failed taken exhausted begun started',
);
const USES = wordList('use take wear undergo receive attend try smoke');

/** Findings that a verb names. */
const SHOWN_BY_VERB = wordList('smoke radiate radiates shoot itch cough wheeze limp');

/** What a patient tells or shows. */
const TOLD = wordList('report describe endorse experience demonstrate display present mention show note');

const ADVERBS = wordList(`
  also clearly specifically adequately otherwise explicitly actually even been be properly fully
  sufficiently yet previously ever
`);

/** "Not *objectively* documented". */
function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 5);
}

export const COPULAS = wordList(`
  is was are were isn't wasn't aren't weren't been
`);

function recorderBefore(words: readonly Word[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.firstWord && at - i <= 14; i--) {
    if (RECORDERS.has(words[i]!.lower)) return true;
    if (words[i]!.lower === 'patient' || words[i]!.lower === 'worker') return false;
  }
  return false;
}

function patientBefore(words: readonly Word[], at: number, sentence: Sentence): boolean {
  // "The worker has a normal weight and is not obese".
  const reach = words[at - 2]?.lower === 'and' ? 12 : 5;
  for (let i = at - 1; i >= sentence.firstWord && at - i <= reach; i--) {
    if (PATIENT.test(words[i]!.lower)) return true;
  }
  return false;
}

/** "a lack of documentation of", "absence of", "insufficient evidence of", "lacks". */
function lackAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const { lower } = words[at]!;
  // "Absent reflexes" are a finding.
  if (lower === 'absent' && /^(reflex|reflexes|sensation|pulses)$/.test(words[at + 1]?.lower ?? ''))
    return undefined;
  if (lower === 'lacking') return { form: 'undocumented', first: at, last: at, before: true };
  if (lower === 'missing' && !COPULAS.has(words[at - 1]?.lower ?? '')) return undefined;
  if ((lower === 'absent' || lower === 'missing') && COPULAS.has(words[at - 1]?.lower ?? ''))
    return { form: 'absent', first: at - 1, last: at, before: true };
  const start = words[at + 1]?.lower === 'of' ? at + 1 : at;
  const through = throughPaper(words, start, sentence);
  const form = lower === 'insufficient' || lower === 'inadequate' ? 'undocumented' : 'absent';
  return { ...(through ?? { last: start, form }), first: at, before: false };
}

function objectBefore(words: readonly Word[], at: number, sentence: Sentence): boolean {
  const asks = OBJECT_OPENERS.has(words[at + 1]?.lower ?? '');
  return (
    COPULAS.has(words[at - 1]?.lower ?? '') &&
    words[at - 2]?.lower !== 'it' &&
    (!asks || at + 1 >= sentence.endWord)
  );
}
