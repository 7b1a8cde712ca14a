import type { LetterDate } from '../../clinical/dateRoles';
import type { Duration } from '../../clinical/durations';
import type { ProseFacts } from '../../clinical/facts';
import { letterDate } from '../../clinical/letterDate';
import type { Passage, Sentence } from '../../clinical/passage';
import { wordList } from '../../clinical/vocabulary/wordList';
import { drugsIn } from '../../guidelines/drugs';
import type { Letter } from '../../letter/model';
import type { Span } from '../../text/span';
import type { Finding, LetterRule } from '../rule';
import { dayText, isWhole, type KnownDate, knownDates } from './dates/knownDates';
import { narrativeOf } from './narrative';
import { hasWord, hasWordNear, thisInjuryIn } from './sentenceWords';

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
    const gradual = isGradual(letter);
    return narrativeOf(letter).flatMap(({ facts }) => [
      ...facts.durations.flatMap((duration) => tooLong(facts, duration, injury, lastDay, gradual)),
      ...facts.dates.filter((date) => isSinceBefore(facts, date, injury)).map((date) => since(date, injury)),
    ]);
  },
};

const GRADUAL = /\b(?:cumulative|repetitive|continuous) /i;

/** Cumulative trauma is felt before its date of injury. */
function isGradual({ summary }: Letter): boolean {
  return summary !== undefined && GRADUAL.test(summary.flat.text);
}

function tooLong(
  { passage, dates }: ProseFacts,
  duration: Duration,
  injury: KnownDate,
  lastDay: number,
  gradual: boolean,
): readonly Finding[] {
  if (duration.minDays < 28) return [];
  const sentence = passage.sentenceOf(duration.first);
  // "The note of 1/19/2017 reports pain for ten months": by then.
  const noted = dates.find(
    (date) =>
      date.sentence === sentence && date.role === 'visit' && isWhole(date) && date.dayNumber >= injury.first,
  );
  const elapsed = (noted?.lastDayNumber ?? lastDay) - injury.first;
  if (elapsed < 0 || duration.minDays <= elapsed * 1.15 + 7) return [];
  if (!isOfThisCase(passage, sentence, duration, gradual)) return [];
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
  unless whether not no without lack failed until never nor maximum limit limited criteria plan next
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
  expired
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
  if (verb < 0) return false;
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

/** "has used the medication since at least 08/2014", where the injury came later. */
function isSinceBefore({ passage }: ProseFacts, date: LetterDate, injury: KnownDate): boolean {
  const { words } = passage;
  const { sentence, first } = date;
  if (!isWhole(date) || date.lastDayNumber >= injury.first - 3 || date.role === 'publication') return false;
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
