import { drugsIn } from '../../guidelines/drugs';
import { wordList } from '../../language/wordList';
import type { Prose } from '../../letter/model';
import type { LetterDate } from '../../reading/dates/dateRoles';
import { dayText, isWhole, type KnownDate, knownDates } from '../../reading/dates/knownDates';
import { letterDate } from '../../reading/dates/letterDate';
import type { Duration } from '../../reading/durations';
import type { ProseFacts } from '../../reading/facts';
import { narrativeOf } from '../../reading/narrative';
import type { Passage, Sentence } from '../../reading/passage';
import { hasWord, hasWordNear, thisInjuryIn } from '../../reading/sentenceWords';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Finding, LetterRule } from '../rule';

const DAY_MS = 86_400_000;

export const durationConflict: LetterRule = {
  id: 'duration-conflict',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds:
      'A stated length of treatment, use or symptoms of this injury that is longer than the time since the injury',
    why: `How long a treatment has been tried often decides an item: chronic pain begins after three months (8 CCR \
9792.20), opioids are judged by the length of their use. A length that cannot be is a plainly erroneous finding of \
fact (Labor Code 4610.6(h)(5)), mostly copied from another case.`,
    wrong: `Date of Injury: 11/02/2016, Decision Date: 01/20/2017

The injured worker has been treated with opioids for at least six months.`,
    right: `Date of Injury: 11/02/2016, Decision Date: 01/20/2017

The injured worker has been treated with opioids for ten weeks.`,
    ignore: `Where the drug or the complaint is older than the injury and the letter does not say so. Sentences that \
speak of an earlier history, and symptoms of cumulative trauma, are left alone.`,
  },

  check(letter) {
    const { injury } = knownDates(letter);
    if (!injury) return [];
    const end = letterDate(letter);
    if (!end) return [];
    const lastDay = end.getTime() / DAY_MS;
    const gradual = letter.summary !== undefined && isGradual(letter.summary);
    const found: Finding[] = [];
    for (const { facts } of narrativeOf(letter)) {
      const { lengths, sinceDates } = toldOfLength(facts);
      for (const length of lengths) found.push(...tooLong(facts, length, injury, lastDay, gradual));
      for (const date of sinceDates) {
        if (date.lastDayNumber < injury.first - 3) found.push(since(date, injury));
      }
    }
    return found;
  },
};

/** A length of something that this patient has had. */
interface Length {
  readonly duration: Duration;
  readonly sentence: Sentence;
  /** Whether it counts as well where the injury is cumulative: complaints then do not. */
  readonly countsIfGradual: boolean;
}

/** What a stretch of prose says of lengths, whatever the letter's dates are. */
interface ToldLengths {
  readonly lengths: readonly Length[];
  /** Days since which a treatment has gone on. */
  readonly sinceDates: readonly LetterDate[];
}

const toldOfLength = remembered(
  (facts: ProseFacts): ToldLengths => ({
    lengths: facts.durations.flatMap((duration) => lengthOf(facts.passage, duration)),
    sinceDates: facts.dates.filter((date) => isSince(facts, date)),
  }),
);

function lengthOf(passage: Passage, duration: Duration): readonly Length[] {
  if (duration.minDays < 28) return [];
  const sentence = passage.sentenceOf(duration.first);
  if (
    sentence.kind !== 'quotation' &&
    !passage.isQuoted(duration.first) &&
    isSinceInjury(passage, duration, sentence)
  )
    return [{ duration, sentence, countsIfGradual: false }];
  if (!isOfThisCase(passage, sentence, duration, false)) return [];
  return [{ duration, sentence, countsIfGradual: isOfThisCase(passage, sentence, duration, true) }];
}

const PASSED = wordList('have has had now passed gone by elapsed went out');
const AFTER = wordList('since after post following from');
const EVENTS = wordList(
  'injury accident incident onset burn fall trauma event robbery assault collision crash exposure explosion splash',
);
const OPENING = wordList('the this his her their date of industrial work related occupational initial');

/** "Three years have gone by since the injury", "nearly four years after the accident". */
function isSinceInjury({ words }: Passage, { last }: Duration, { endWord, firstWord }: Sentence): boolean {
  let i = last + 1;
  while (i < endWord && i - last <= 4 && PASSED.has(words[i]!.lower)) i++;
  if (i >= endWord || !AFTER.has(words[i]!.lower)) return false;
  i++;
  while (i < endWord && i - last <= 10 && OPENING.has(words[i]!.lower)) i++;
  if (i >= endWord || !EVENTS.has(words[i]!.lower)) return false;
  for (let k = firstWord; k < i; k++) if (UNTIL.has(words[k]!.lower)) return false;
  return true;
}

const UNTIL = wordList(
  'if should may can could would until within recommended guideline guidelines up prior',
);

const GRADUAL = /\b(?:cumulative|repetitive|continuous) /i;

/** Cumulative trauma is felt before its date of injury. */
const isGradual = remembered(({ flat }: Prose) => GRADUAL.test(flat.text));

function tooLong(
  { dates }: ProseFacts,
  { duration, sentence, countsIfGradual }: Length,
  injury: KnownDate,
  lastDay: number,
  gradual: boolean,
): readonly Finding[] {
  if (gradual && !countsIfGradual) return [];
  // "The note of 1/19/2017 reports pain for ten months": by then.
  const noted = dates.find(
    (date) =>
      date.sentence === sentence && date.role === 'visit' && isWhole(date) && date.dayNumber >= injury.first,
  );
  const elapsed = (noted?.lastDayNumber ?? lastDay) - injury.first;
  if (elapsed < 0 || duration.minDays <= elapsed * 1.15 + 7) return [];
  return [finding(duration.span, injury, elapsed)];
}

function finding(span: Span, injury: KnownDate, elapsed: number): Finding {
  return {
    span,
    message: `This is longer than the time since the injury of ${dayText(injury.first)}: ${inWords(elapsed)}. Check the length, or say that it began before.`,
    related: [{ span: injury.span, message: `The date of injury in ${injury.source}.` }],
  };
}

function inWords(days: number): string {
  if (days < 21) return `${days} days`;
  return days < 120 ? `${Math.round(days / 7)} weeks` : `${Math.round(days / 30.4)} months`;
}

const PERFECT = wordList(`
  has have had been lasted reported reports experiencing continued continues complained persisted
  ongoing utilized received underwent was were is
`);
/** What a sentence on what is asked for, allowed, denied or conditional says. */
const OPEN = wordList(`
  may should can must would will could recommend recommended recommends require requires required if
  unless within whether not no without lack failed until never nor maximum limit limited criteria plan next
  future cannot beyond consider considered suggested expected prognosis allow allowed allows option
  refills
`);
const REQUESTS = wordList(`
  request requests requested requesting prescribed prescription authorization supply rental
`);
/** Another history than this injury's. */
const OLDER = wordList(`
  prior previous preexisting history nonindustrial private cumulative repetitive employed employment
  employer job occupation worked working works smoking smoked smoker smokes married diabetes
  hypertension asthma hired unrelated before age career pack ago underlying childhood depression gap
  expired lisinopril losartan amlodipine atenolol metoprolol hydrochlorothiazide metformin insulin glipizide
  levothyroxine synthroid atorvastatin simvastatin lipitor warfarin albuterol
`);
const CARE = wordList(`
  treatment treatments treated therapy care medication medications drug drugs opioid opioids narcotic
  narcotics nsaid nsaids use used using utilized utilizing taking taken acupuncture chiropractic
  therapeutic relaxants tens brace injections exercise disability disabled
`);
const SYMPTOMS = wordList(`
  pain symptoms symptom symptomatic complaints numbness tingling headaches headache weakness stiffness
  spasm spasms suffering ache aching suffered radiculopathy limitation limitations
`);

/** Whether the sentence says how long something of this patient has lasted. */
function isOfThisCase(passage: Passage, sentence: Sentence, duration: Duration, gradual: boolean): boolean {
  const { words } = passage;
  if (sentence.kind === 'quotation' || passage.isQuoted(duration.first)) return false;
  const after = words[duration.last + 1]?.lower;
  const goesOn = duration.last + 1 < sentence.endWord;
  const counted = goesOn && after === 'of';
  if (!duration.elapsed && !counted) return false;
  if (goesOn && (after === 'supply' || after === 'postoperative' || after === 'post')) return false;
  const toInjury = thisInjuryIn(passage, sentence) >= 0;
  if (sentence.kind === 'recital' && !toInjury) return false;
  if (!toInjury && hasWord(passage, sentence, OLDER)) return false;
  const from = Math.max(sentence.firstWord, duration.first - 16);
  let verb = -1;
  for (let i = duration.first - 1; i >= from && verb < 0; i--) {
    const { lower } = words[i]!;
    if (OPEN.has(lower) || REQUESTS.has(lower)) return false;
    if (PERFECT.has(lower)) verb = i;
  }
  // "Treatment of seven months has left him".
  if (verb < 0) {
    const noun = words[duration.first - 2]?.lower ?? '';
    if (words[duration.first - 1]?.lower !== 'of' || !(CARE.has(noun) || SYMPTOMS.has(noun))) return false;
    if (hasWord(passage, sentence, OPEN) || !hasWord(passage, sentence, PERFECT)) return false;
    verb = duration.first - 2;
  }
  if (hasWordNear(passage, sentence.firstWord, verb, OPEN)) return false;
  if (toInjury) return true;
  const text = passage.flat.text.slice(sentence.from, sentence.to);
  if (hasWord(passage, sentence, CARE) || drugsIn(text).length > 0) return true;
  if (hasPair(passage, sentence, 'off', 'work')) return true;
  return !gradual && hasWord(passage, sentence, SYMPTOMS);
}

function hasPair({ words }: Passage, { firstWord, endWord }: Sentence, a: string, b: string): boolean {
  for (let i = firstWord; i + 1 < endWord; i++)
    if (words[i]!.lower === a && words[i + 1]!.lower === b) return true;
  return false;
}

/** "has used the medication since at least 08/2014": of the injury's treatment, if the injury came later. */
function isSince({ passage }: ProseFacts, date: LetterDate): boolean {
  const { words } = passage;
  const { sentence, first } = date;
  if (!isWhole(date) || date.role === 'publication') return false;
  if (sentence.kind === 'quotation' || (sentence.kind === 'recital' && thisInjuryIn(passage, sentence) < 0))
    return false;
  let at = first - 1;
  while (
    at > sentence.firstWord &&
    /^(?:at|least|about|approximately|early|late|around)$/.test(words[at]!.lower)
  )
    at--;
  if (words[at]?.lower !== 'since' || hasWord(passage, sentence, OLDER)) return false;
  if (!hasWordNear(passage, Math.max(sentence.firstWord, at - 16), at, PERFECT)) return false;
  return (
    hasWord(passage, sentence, CARE) ||
    drugsIn(passage.flat.text.slice(sentence.from, sentence.to)).length > 0
  );
}

function since({ span }: LetterDate, injury: KnownDate): Finding {
  return {
    span,
    message: `This began before the injury of ${dayText(injury.first)}. Check the date, or say that the treatment was for something else.`,
    related: [{ span: injury.span, message: `The date of injury in ${injury.source}.` }],
  };
}
