import type { Passage } from '../../reading/sentences/passage';
import { ANY_DRUG, targetsInSentence } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import type { Target } from '../../reading/targets/target';
import { conceptOf, isConcept, isKindOf } from '../../vocabulary/concepts';
import { FRAMES, GENERAL_NAMES, NAMED_BEFORE } from '../../vocabulary/concepts/generalConcepts';
import { ILLNESSES_FELT } from '../../vocabulary/concepts/illnesses';
import { DIAGNOSING } from '../../vocabulary/negation/operatorWords';
import {
  FOUND_BY_EXAMINER,
  GIVEN_OR_DONE,
  LISTED_NOUNS,
  NAMES_ITSELF,
  STAND_FOR,
} from '../../vocabulary/negation/pronounWords';
import type { Case } from '../case/case';

const CARE: readonly string[] = ['treatment', 'study', 'medication', 'document'];

const ANYTHING: readonly string[] = [...CARE, 'sign', 'symptom', 'diagnosis', 'class'];

/**
 * What a denial may be of: itself; or where it names its thing by a pronoun or a general name ("none was done", "such
 * testing"), what was named before it, and of a general name the care of the item as well.
 */
export function meantBy(denial: Statement, on: Case): readonly Statement[] {
  if (denial.concept.id !== NAMED_BEFORE) return [denial];
  if (denial.because.includes('pronoun of all'))
    return on.within ? [] : listed(on.passage, denial).map((one) => withConcept(denial, one));
  if (denial.because.includes('pronoun of one')) {
    const [one, ...others] = on.within ? [] : allBefore(on.passage, denial);
    return one === undefined || others.length > 0 ? [] : [withConcept(denial, one)];
  }
  const isPronoun = denial.because.includes('pronoun');
  // Within one rationale the same name is used again and again, of the item and of what guidelines speak of.
  if (on.within) return isPronoun ? [] : [denial];
  const kinds = isPronoun ? kindsOfVerb(on.passage, denial) : (STAND_FOR[nounOf(on.passage, denial)] ?? []);
  const tried = nounOf(on.passage, denial) === TRIAL ? triedBefore(on.passage, denial) : undefined;
  if (tried !== undefined) return [withConcept(denial, tried)];
  // "This medication" is the item's, if the item is one.
  if (!isPronoun && namesItem(kinds, on)) return [denial];
  const antecedent = antecedentOf(on.passage, denial, kinds);
  return [
    ...(isPronoun ? [] : [denial]),
    ...(antecedent === undefined ? [] : [withConcept(denial, antecedent)]),
  ];
}

function nounOf({ words }: Passage, { last }: Statement): string {
  return words[last]!.lower;
}

function namesItem(kinds: readonly string[], { itemCare }: Case): boolean {
  for (const id of itemCare) if (isConcept(id) && kinds.includes(conceptOf(id).kind)) return true;
  return itemCare.has(ANY_DRUG) && kinds.includes('medication');
}

/** The thing named first before a statement in its sentence, else the one with which the sentence before begins: the subject. */
function antecedentOf(
  passage: Passage,
  { first, sentence }: Statement,
  kinds: readonly string[],
): Target | undefined {
  const isMeant = ({ concept }: Target): boolean =>
    kinds.includes(concept.kind) &&
    concept.id !== NAMED_BEFORE &&
    !FRAMES.has(concept.id) &&
    !GENERAL_NAMES.has(concept.id);
  return (
    targetsInSentence(passage, sentence).find((one) => one.last < first && isMeant(one)) ??
    (sentence === 0 ? undefined : targetsInSentence(passage, sentence - 1).find(isMeant))
  );
}

const TRIAL = 'trial';

/** "After a trial of first-line therapy. No such trial took place": what was to be tried. */
function triedBefore(passage: Passage, { sentence }: Statement): Target | undefined {
  if (sentence === 0) return undefined;
  const { words, sentences } = passage;
  const { firstWord, endWord } = sentences[sentence - 1]!;
  for (let i = firstWord; i + 1 < endWord; i++)
    if (words[i]!.lower.startsWith(TRIAL) && (words[i + 1]!.lower === 'of' || words[i + 1]!.lower === 'with'))
      return targetsInSentence(passage, sentence - 1).find(
        ({ first, concept }) => first > i && CARE.includes(concept.kind),
      );
  return undefined;
}

/** "None of these": of one thing alone, which no noun calls what it is, it is not said. */
function listed(passage: Passage, denial: Statement): readonly Target[] {
  const all = allBefore(passage, denial);
  const isTold =
    LISTED_NOUNS[nounOf(passage, denial)] !== undefined || NAMES_ITSELF.has(nounOf(passage, denial));
  return all.length > 1 || isTold ? all : [];
}

/**
 * All that is named before, in the sentence itself or in the one before it: "none of these risk factors is documented"; of a
 * noun that tells what they are ("any of these diagnoses") only what may be called so.
 */
function allBefore(passage: Passage, denial: Statement): readonly Target[] {
  const { sentence, first } = denial;
  const kinds = kindsListed(passage, denial);
  const isMeant = ({ concept }: Target): boolean =>
    (kinds.includes(concept.kind) || (kinds.includes('diagnosis') && isIllness(concept.id))) &&
    concept.id !== NAMED_BEFORE &&
    !FRAMES.has(concept.id);
  const own = targetsInSentence(passage, sentence).filter((one) => one.last < first && isMeant(one));
  if (own.length > 0 || sentence === 0) return own;
  return targetsInSentence(passage, sentence - 1).filter(isMeant);
}

/** Complaints that are diagnoses as well: depression, migraine. */
function isIllness(id: string): boolean {
  return ILLNESSES_FELT.some((one) => isKindOf(id, one));
}

/** What a list of things named before may hold, by its noun, else by the verb of the denial. */
function kindsListed(passage: Passage, denial: Statement): readonly string[] {
  const { words } = passage;
  for (let i = denial.first; i <= Math.min(words.length - 1, denial.first + LIST_NOUN_REACH); i++) {
    const kinds = LISTED_NOUNS[words[i]!.lower];
    if (kinds !== undefined) return kinds;
  }
  if (NAMES_ITSELF.has(words[denial.first]!.lower)) return FELT_OR_FOUND;
  for (let i = denial.from; i <= denial.to; i++) {
    if (DIAGNOSING.has(words[i]!.lower)) return ['diagnosis'];
    if (GIVEN_OR_DONE.has(words[i]!.lower)) return CARE;
  }
  return ANYTHING;
}

const FELT_OR_FOUND: readonly string[] = ['sign', 'symptom', 'diagnosis'];

/** So many words behind "none" its noun stands: "none of these risk factors". */
const LIST_NOUN_REACH = 4;

/** "Given", "tried" are said of care, "found" of findings as well. */
function kindsOfVerb({ words }: Passage, { from, to }: Statement): readonly string[] {
  for (let i = from; i <= Math.min(words.length - 1, to + 2); i++)
    if (FOUND_BY_EXAMINER.has(words[i]!.lower)) return ANYTHING;
  return CARE;
}

/** The same statement of another concept; what else it tells is asked of the first. */
function withConcept(statement: Statement, { concept, drug }: Target): Statement {
  return Object.create(statement, {
    concept: { value: concept, enumerable: true },
    named: { value: concept, enumerable: true },
    drug: { value: drug, enumerable: true },
  }) as Statement;
}
