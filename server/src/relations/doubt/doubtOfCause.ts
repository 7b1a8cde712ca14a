import type { Passage } from '../../reading/sentences/passage';
import { ANY_DRUG, careAmong } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import type { Target } from '../../reading/targets/target';
import { isKindOf } from '../../vocabulary/concepts';
import { isGeneralGain } from '../../vocabulary/concepts/generalConcepts';
import { ALL_DRUGS } from '../../vocabulary/drugs/drugUseWords';
import { careInSentence, careTold, givenIn } from '../case/careOfSentence';
import { type Case, NEVER } from '../case/case';
import { careRelation } from '../case/sameCare';

/** So many words may join two names of care of which one thing is told: "Norco and gabapentin". */
const JOINED = 2;

/** Relief of one treatment is none of another. */
export function doubtOfCause(denial: Statement, record: Statement, on: Case): number {
  const ofEffects = denial.concept.id === 'side-effects' || denial.concept.id === 'complications';
  if (!ofEffects && !isKindOf(denial.concept.id, 'improvement')) return 0;
  // Reasons speak of improvement in general, and as what is asked for.
  if (on.within && (!record.past || isGeneralGain(record.concept.id))) return NEVER;
  const said = careInSentence(on.passage, denial.sentence);
  // "The medicine has been taken without side effects": the item's.
  const isNamed = said.size > 0 && !said.has('this-item') && !(ofEffects && isAnyDrug(said));
  const sought = isNamed ? said : on.itemCare;
  const found = ofEffects
    ? careNearest(on.records.passage, record)
    : careTold(on.records.passage, record.sentence);
  // "No side effects from medication": from any that is taken.
  if (ofEffects && !isNamed && isOfAll(on.passage, denial.sentence) && found.has(ANY_DRUG)) return 0;
  // What one drug did is not said of another.
  if (sought.size === 0 || found.size === 0)
    return ofEffects && record.concept.id !== 'side-effects' ? NEVER : 1;
  if (ofEffects) {
    const relation = careRelation(sought, found);
    if (relation === 'same') return 0;
    return record.concept.id === 'side-effects' && relation === 'general' ? 0 : NEVER;
  }
  switch (careRelation(sought, found)) {
    case 'same':
      return 0;
    case 'other':
      return NEVER;
    case 'general': {
      const both = sought.has(ANY_DRUG) || sought.has('medication');
      return both && (found.has(ANY_DRUG) || found.has('medication')) ? 0 : NEVER;
    }
  }
}

function isOfAll({ words, sentences }: Passage, index: number): boolean {
  const { firstWord, endWord } = sentences[index]!;
  for (let i = firstWord; i < endWord; i++)
    if (ALL_DRUGS.has(words[i]!.lower) || isOral(words, i) || isBare(words, i)) return true;
  return false;
}

/** "From medication", with no article that would tell which. */
function isBare(words: Passage['words'], at: number): boolean {
  return words[at]!.lower === 'medication' && words[at - 1]?.lower === 'from';
}

/** "Oral medication": any that is swallowed. */
function isOral(words: Passage['words'], at: number): boolean {
  return words[at]!.lower === 'oral' && words[at + 1]?.lower.startsWith('med') === true;
}

/** "The medication", "his medications": whichever drug it is. */
function isAnyDrug(care: ReadonlySet<string>): boolean {
  for (const one of care) if (one !== ANY_DRUG && one !== 'medication') return false;
  return care.size > 0;
}

/** Of a sentence that names several treatments, the nearest to what is told of one: "ibuprofen (stopped for dyspepsia)". */
function careNearest(passage: Passage, { sentence, first, last }: Statement): ReadonlySet<string> {
  const named = givenIn(passage, sentence);
  if (named.length === 0) return careTold(passage, sentence);
  const away = (one: Target): number => (one.first > last ? one.first - last : first - one.last);
  const nearest = named.reduce((best, one) => (away(one) < away(best) ? one : best));
  const care = careAmong(
    named.filter(
      (one) =>
        one === nearest ||
        Math.abs(one.first - nearest.last) <= JOINED ||
        Math.abs(nearest.first - one.last) <= JOINED,
    ),
  );
  // "On the drug": of the one named before.
  return care.has('this-item') ? careTold(passage, sentence) : care;
}
