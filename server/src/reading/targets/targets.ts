import { drugsOf } from '../../guidelines/drugs';
import { mentionsIn } from '../../language/lexicon';
import { Gap, type Word, wordAt } from '../../language/words';
import { remembered } from '../../text/remembered';
import { SIDES_INSIDE } from '../../vocabulary/anatomy/sideWords';
import { CONCEPT_LEXICON, CONCEPTS, conceptOf } from '../../vocabulary/concepts';
import { ARTICLES } from '../../vocabulary/negation/operatorWords';
import { AMOUNT_NOUNS, VISIT_NOUNS } from '../../vocabulary/requests/amountWords';
import {
  AFTER_TRIAL,
  AT_MOVEMENT,
  AT_PLACE,
  BEFORE_THERAPY,
  BEFORE_TRIAL,
  EASED,
  HANDLED,
  HOW_MUCH_WORK,
  MOVED,
  NOT_CARE,
  OF_PAIN,
  OF_THERAPY,
  ORGANS_AT_WORK,
  OTHER_ACTIVITIES,
  PASSAGES,
  PATIENTS_DO,
  SERVICES,
  THERAPY_UNITS,
  TRIAL_ADJECTIVES,
  TROUBLE_REACH,
  TROUBLED,
  ULCER_OF_SKIN,
  ULCER_STAGE,
  WALKED,
  WORSENED_BY,
} from '../../vocabulary/sentences/targetWords';
import type { Passage } from '../sentences/passage';
import { painScoresIn } from '../told/painScores';
import { toldIn } from '../told/toldIn';
import { effectsIn } from './effects';
import { injectionAt } from './injectates';
import { hasOtherSense } from './otherSense';
import type { Target } from './target';

const ILL: ReadonlySet<string> = new Set(['symptom', 'diagnosis']);

/** Concepts that are classes of drugs: an illness is called by the same word as what it is treated with. */
const known = new Set(
  CONCEPTS.flatMap(({ id, kind }) => (kind === 'medication' || kind === 'treatment' ? [id] : [])),
);

/** Classes of the drug tables that the tables of concepts hold under a wider one. */
const WIDER: Readonly<Record<string, string>> = {
  'topical-nsaid': 'topical',
};

/** Classes of drugs whose giving letters speak of as a procedure. */
const INJECTED: Readonly<Record<string, string>> = {
  botulinum: 'botulinum-injection',
  viscosupplement: 'viscosupplementation',
};

function isElicited(words: readonly Word[], last: number): boolean {
  if (!AT_MOVEMENT.has(words[last + 1]?.lower ?? '')) return false;
  for (let i = last + 2; i < Math.min(words.length, last + 6); i++)
    if (MOVED.has(words[i]!.lower)) return true;
  return false;
}

/** So many words before "blocks" it is told that they are walked. */
const WALK_REACH = 6;

function isWayWalked(words: readonly Word[], at: number): boolean {
  if (!words[at]!.lower.startsWith('block')) return false;
  for (let i = at - 1; i >= 0 && at - i <= WALK_REACH; i--) if (WALKED.has(words[i]!.lower)) return true;
  return false;
}

/** Names that are of another thing by the word beside them: "exacerbated by lifting", "fine manipulation", "renal function". */
function isOtherThing(id: string, words: readonly Word[], first: number, last: number): boolean {
  const { lower } = words[first]!;
  const before = words[first - 1]?.lower ?? '';
  if (id === 'flare-up') return lower === 'exacerbated' && WORSENED_BY.has(words[last + 1]?.lower ?? '');
  if (first !== last) return false;
  return (
    (id === 'chiropractic' && lower === 'manipulation' && HANDLED.has(before)) ||
    (id === 'functional-status' && lower === 'function' && ORGANS_AT_WORK.has(before)) ||
    (id === 'activities-of-daily-living' && lower === 'activities' && OTHER_ACTIVITIES.has(before))
  );
}

/** "Difficulty performing her activities of daily living". */
function isTroubled(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= TROUBLE_REACH; i--) {
    if (words[i + 1]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
    if (TROUBLED.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "The sacral ulcer", "the ulcer is Wagner grade I": of the skin, and not of the stomach. */
function isOfSkin(words: readonly Word[], first: number, last: number): boolean {
  if (!words[last]!.lower.startsWith('ulcer')) return false;
  for (let i = Math.max(0, first - 3); i < first; i++) if (ULCER_OF_SKIN.has(words[i]!.lower)) return true;
  for (let i = last + 1; i < Math.min(words.length, last + 5) && !(words[i]!.gap & Gap.stop); i++)
    if (ULCER_STAGE.has(words[i]!.lower)) return true;
  return false;
}

function isAtPlace(words: readonly Word[], first: number): boolean {
  const isArticle = words[first - 1]?.lower === 'the';
  return AT_PLACE.has(words[first - (isArticle ? 2 : 1)]?.lower ?? '');
}

/** The targets of a passage in order, none overlapping; the longer name wins. Computed once per passage. */
export const targetsOf = remembered((passage: Passage): readonly Target[] => {
  const { words, flat } = passage;
  const all: Target[] = [];
  for (const { entry, first, last } of mentionsIn(words, CONCEPT_LEXICON, 0, words.length, SIDES_INSIDE)) {
    if (first === last && words[first]!.lower === 'pt' && PATIENTS_DO.has(words[last + 1]?.lower ?? ''))
      continue;
    if (hasOtherSense(words, entry, first, last)) continue;
    // "A physical medicine consultation", "the acupuncture guidelines": no treatment was given.
    if (entry.kind === 'treatment' && NOT_CARE.has(words[last + 1]?.lower ?? '')) continue;
    // "Is not working full time": how much, and not whether.
    if (entry.id === 'off-work' && HOW_MUCH_WORK.has(words[last + 1]?.lower ?? '')) continue;
    // "Amounts to a tear": the verb.
    if (words[first]!.lower === 'amounts' && words[last + 1]?.lower === 'to') continue;
    // "Walks two blocks": of a street.
    if (entry.id === 'injections' && isWayWalked(words, first)) continue;
    // "Tender at the cubital tunnel": the place, and not the disease that is called by it.
    if (entry.kind === 'diagnosis' && PASSAGES.has(words[last]!.lower) && isAtPlace(words, first)) continue;
    if (isOtherThing(entry.id, words, first, last)) continue;
    // "The degree of pain relief": of the relief.
    if (entry.id === 'pain-score' && EASED.has(words[last + 1]?.lower ?? '')) continue;
    // "A substance abuse counselor": no one's illness.
    if (
      ILL.has(entry.kind) &&
      SERVICES.has(words[last + 1]?.lower ?? '') &&
      words[last + 1]!.gap === Gap.blank
    )
      continue;
    // "Trauma-related nightmares": of what came of it.
    if (entry.id === 'trauma' && words[last + 1]?.lower === 'related') continue;
    // "A pain specialist", "pain management".
    if (entry.id === 'pain' && OF_PAIN.has(words[last + 1]?.lower ?? '')) continue;
    // "Pain with neck rotation": found by an examiner, not complained of.
    const concept =
      entry.id === 'pain' && isElicited(words, last)
        ? conceptOf('painful-motion')
        : entry.id === 'peptic-ulcer' && isOfSkin(words, first, last)
          ? conceptOf('skin-ulcer')
          : entry.id === 'activities-of-daily-living' && isTroubled(words, first)
            ? conceptOf('adl-difficulty')
            : entry;
    all.push({ concept, drug: undefined, first, last });
  }
  for (const { drug, form, start, end } of drugsOf(flat)) {
    const first = wordAt(words, start);
    if (first >= words.length) continue;
    const last = Math.max(first, wordAt(words, end) - 1);
    if (hasOtherSense(words, { id: classOf(drug.classes, form) }, first, last)) continue;
    all.push({ concept: conceptOf(classOf(drug.classes, form)), drug: drug.id, first, last });
  }
  for (const at of bareTherapies(words))
    all.push({ concept: conceptOf('physical-therapy'), drug: undefined, first: at, last: at });
  for (const at of bareTrials(words))
    all.push({ concept: conceptOf('this-item'), drug: undefined, first: at - 1, last: at });
  const score = conceptOf('pain-score');
  for (const { first, last } of painScoresIn(passage))
    all.push({ concept: score, drug: undefined, first, last });
  for (const { concept, first, last, from, to, isNormal } of toldIn(passage))
    all.push({ concept: conceptOf(concept), drug: undefined, first, last, from, to, isNormal });
  const quantity = conceptOf('quantity');
  for (const { first, last } of numbersOfVisits(words))
    all.push({ concept: quantity, drug: undefined, first, last });
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Target[] = [];
  for (const one of all) {
    const before = kept.at(-1);
    // "First-line proton pump inhibitors": those, and not any drug that comes first.
    if (before !== undefined && onlyQualifies(before, one, words)) kept[kept.length - 1] = one;
    else if (before === undefined || one.first > before.last) kept.push(one);
    else if (one.last - one.first > before.last - before.first && one.first === before.first)
      kept[kept.length - 1] = one;
  }
  const injected = kept.map((one, at) => {
    const concept = injectionAt(words, kept, at);
    return concept === one.concept ? one : { ...one, concept };
  });
  return withEffects(words, injected);
});

/** What care is told to have done by the verbs around its names, among the other targets. */
function withEffects(words: readonly Word[], kept: readonly Target[]): readonly Target[] {
  const effects = effectsIn(words, kept);
  if (effects.length === 0) return kept;
  const taken = new Set<number>();
  for (const { first, last } of kept) for (let i = first; i <= last; i++) taken.add(i);
  const added = effects.flatMap(({ concept, first, last, from, to }): readonly Target[] => {
    if (taken.has(first)) return [];
    taken.add(first);
    return [{ concept: conceptOf(concept), drug: undefined, first, last, from, to }];
  });
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.first - b.first);
}

function onlyQualifies(before: Target, one: Target, words: readonly Word[]): boolean {
  if (one.first !== before.last + 1 || words[one.first]!.gap !== Gap.blank) return false;
  // "A laboratory polysomnogram": where it was made.
  if (before.concept.id === 'laboratory' && one.concept.kind === 'study') return before.first === before.last;
  return before.concept.id === 'first-line-medication' && one.concept.kind === 'medication';
}

/** How many words may name the care between "number of" and "visits". */
const MOST_CARE_WORDS = 4;

/** "The number of physical therapy visits", "how many acupuncture sessions": how much, whatever the care is. */
function numbersOfVisits(
  words: readonly Word[],
): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    const next = words[i + 1]!.lower;
    const isNumber = AMOUNT_NOUNS.has(words[i]!.lower) && next === 'of';
    if (!isNumber && !(words[i]!.lower === 'how' && next === 'many')) continue;
    for (let k = i + 2; k < words.length && k - i <= MOST_CARE_WORDS + 2 && words[k]!.gap === Gap.blank; k++)
      if (VISIT_NOUNS.has(words[k]!.lower)) found.push({ first: i, last: k });
  }
  return found;
}

/** "A trial has not been carried out", "no such trial": of what, is not said; not "a trial of", nor one that was published. */
function bareTrials(words: readonly Word[]): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.lower !== 'trial' || words[i]!.gap !== Gap.blank) continue;
    const head = TRIAL_ADJECTIVES.has(words[i - 1]!.lower) ? i - 2 : i - 1;
    if (head < 0 || !BEFORE_TRIAL.has(words[head]!.lower)) continue;
    const next = i + 1 < words.length ? words[i + 1]! : undefined;
    if (next === undefined || next.gap & Gap.stop || AFTER_TRIAL.has(next.lower)) found.push(i);
  }
  return found;
}

const PHYSICAL_THERAPY = { id: 'physical-therapy' };

/** "Has not started therapy": with no word before it that says which, and no drug. */
function bareTherapies(words: readonly Word[]): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++)
    if (
      words[i]!.lower === 'therapy' &&
      !OF_THERAPY.has(words[i + 1]?.lower ?? '') &&
      !(words[i - 2]?.lower === 'course' && hasOtherSense(words, PHYSICAL_THERAPY, i - 2, i)) &&
      (i === 0 ||
        BEFORE_THERAPY.has(words[i - 1]!.lower) ||
        words[i]!.gap & Gap.stop ||
        (ARTICLES.has(words[i - 1]!.lower) && THERAPY_UNITS.has(words[i + 1]?.lower ?? '')))
    )
      found.push(i);
  return found;
}

function classOf(classes: readonly string[], form: string): string {
  for (const id of classes) if (INJECTED[id] !== undefined) return INJECTED[id];
  if (form === 'topical') return 'topical';
  for (const id of classes) {
    const wide = WIDER[id] ?? id;
    if (known.has(wide)) return wide;
  }
  return 'medication';
}
