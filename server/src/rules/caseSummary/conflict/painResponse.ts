import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { proseFacts } from '../../../clinical/facts';
import { wordList } from '../../../language/wordList';
import type { Passage } from '../../../reading/passage';
import type { Span } from '../../../text/span';
import { NARROWING } from './denialWords';

/** Words that say that what is missing is more than the bare response. */
const MORE = wordList(
  'functional function objective objectively quantified quantifiable numerical measurable',
);

/**
 * "There is no documentation of a response in pain control to the opioid", while the summary has the pain with and
 * without medication, and less with it. Gives the places of the two scores; `undefined` where it is no such claim.
 */
export function painResponseDenied(
  passage: Passage,
  claim: AbsenceClaim,
  summary: Passage,
): readonly Span[] | undefined {
  if (claim.form === 'unclear' || claim.hasException) return undefined;
  const relief = claim.concepts.find(
    ({ concept, first, last }) =>
      concept.id === 'pain-relief' ||
      (concept.id === 'improvement' && isOfPain(passage, last, claim.object.end)) ||
      (concept.id === 'pain-score' && comparesMedication(passage, first, last, claim.sentence.endWord)),
  );
  if (relief === undefined || !speaksOfDrug(passage, claim)) return undefined;
  for (let i = claim.object.first; i < relief.last; i++) {
    const { lower } = passage.words[i]!;
    if (NARROWING.has(lower) || MORE.has(lower) || lower === 'non' || REVIEWING.has(lower)) return undefined;
  }
  const scores = proseFacts(summary).painScores;
  const without = scores.find(
    (one) =>
      one.medication === 'without' &&
      scores.some((other) => other.medication === 'with' && other.high < one.low),
  );
  const withDrug = scores.find((one) => one.medication === 'with' && without && one.high < without.low);
  if (without && withDrug) return [withDrug.span, without.span];
  // "on medications pain reducing from 10/10 to 5/10".
  const falls = scores.findIndex(
    (one, k) =>
      scores[k + 1] !== undefined &&
      scores[k + 1]!.high < one.low &&
      summary.words[one.first - 1]?.lower === 'from' &&
      scores[k + 1]!.first === one.last + 2 &&
      nearDrug(summary, one.first, scores[k + 1]!.last),
  );
  return falls < 0 ? undefined : [scores[falls]!.span, scores[falls + 1]!.span];
}

/** "Improvement of function or pain". */
function isOfPain({ words }: Passage, last: number, end: number): boolean {
  if (!/^(?:of|in)$/.test(words[last + 1]?.lower ?? '')) return false;
  for (let i = last + 2; i < end && i - last <= 5; i++) {
    if (words[i]!.lower === 'pain') return true;
    if (!/^(?:function|functional|or|and|the|her|his|either)$/.test(words[i]!.lower)) return false;
  }
  return false;
}

/** "pain scores with and without medication". */
function comparesMedication({ words }: Passage, first: number, last: number, end: number): boolean {
  let without = false;
  for (let i = first; i < end && i - last <= 5; i++) {
    const { lower } = words[i]!;
    if (lower === 'without' || lower === 'before') without = true;
    if (without && DRUGS.has(lower)) return true;
  }
  return false;
}

/** "means of pain control", "continued review of the situation": no response is spoken of. */
const REVIEWING = wordList('review situation means opioid-free assess');

const DRUGS = wordList(`
  medication medications opioid opioids opiate opiates narcotic narcotics drug drugs analgesic analgesics nsaid
  nsaids regimen norco tramadol naproxen ibuprofen
`);

function speaksOfDrug(passage: Passage, claim: AbsenceClaim): boolean {
  for (let i = claim.sentence.firstWord; i < claim.sentence.endWord; i++)
    if (DRUGS.has(passage.words[i]!.lower)) return true;
  return false;
}

function nearDrug(passage: Passage, first: number, last: number): boolean {
  const { firstWord, endWord } = passage.sentenceOf(first);
  for (let i = Math.max(firstWord, first - 10); i < Math.min(endWord, last + 10); i++)
    if (DRUGS.has(passage.words[i]!.lower)) return true;
  return false;
}
