import { drugsOf } from '../guidelines/drugs';
import { mentionsIn } from '../language/lexicon';
import { Gap, type Word, wordAt } from '../language/words';
import { remembered } from '../text/remembered';
import type { Concept } from '../vocabulary/concept';
import { CONCEPT_LEXICON, CONCEPTS, conceptOf } from '../vocabulary/concepts';
import { painScoresIn } from './painScores';
import type { Passage } from './passage';

/** A place where a passage names a concept, or a drug as one of its class. */
export interface Target {
  readonly concept: Concept;
  /** The drug's id, where one is named: brands of one drug have the same. */
  readonly drug: string | undefined;
  readonly first: number;
  readonly last: number;
}

const known = new Set(CONCEPTS.map((one) => one.id));

/** Classes of the drug tables that the tables of concepts hold under a wider one. */
const WIDER: Readonly<Record<string, string>> = {
  tca: 'antidepressant',
  snri: 'antidepressant',
  ssri: 'antidepressant',
  'topical-nsaid': 'topical',
};

/** What "pt" is when it is no therapy. */
const PATIENTS_DO = new Set(
  'preference states stated reports reported denies denied complains has had is was will wants declined prefers presents continues'.split(
    ' ',
  ),
);

const ON = new Set(['with', 'on', 'upon', 'during']);
const MOVED = new Set(
  'rotation flexion extension palpation motion movement movements range bending testing abduction adduction maneuver compression percussion loading'.split(
    ' ',
  ),
);

function isElicited(words: readonly Word[], last: number): boolean {
  if (!ON.has(words[last + 1]?.lower ?? '')) return false;
  for (let i = last + 2; i < Math.min(words.length, last + 6); i++)
    if (MOVED.has(words[i]!.lower)) return true;
  return false;
}

/** What a treatment's name only qualifies. */
const NOT_CARE = new Set(
  'consultation consult evaluation evaluations referral specialist physician clinic department guideline guidelines consultant candidate'.split(
    ' ',
  ),
);

/** The targets of a passage in order, none overlapping; the longer name wins. Computed once per passage. */
export const targetsOf = remembered((passage: Passage): readonly Target[] => {
  const { words, flat } = passage;
  const all: Target[] = [];
  for (const { entry, first, last } of mentionsIn(words, CONCEPT_LEXICON)) {
    if (first === last && words[first]!.lower === 'pt' && PATIENTS_DO.has(words[last + 1]?.lower ?? ''))
      continue;
    // "A physical medicine consultation", "the acupuncture guidelines": no treatment was given.
    if (entry.kind === 'treatment' && NOT_CARE.has(words[last + 1]?.lower ?? '')) continue;
    // "Pain with neck rotation": found by an examiner, not complained of.
    const concept = entry.id === 'pain' && isElicited(words, last) ? conceptOf('painful-motion') : entry;
    all.push({ concept, drug: undefined, first, last });
  }
  for (const { drug, form, start, end } of drugsOf(flat)) {
    const first = wordAt(words, start);
    if (first >= words.length) continue;
    const last = Math.max(first, wordAt(words, end) - 1);
    all.push({ concept: conceptOf(classOf(drug.classes, form)), drug: drug.id, first, last });
  }
  const score = conceptOf('pain-score');
  for (const { first, last } of painScoresIn(passage))
    all.push({ concept: score, drug: undefined, first, last });
  const gain = conceptOf('functional-improvement');
  for (const { first, last } of gainsIn(words)) all.push({ concept: gain, drug: undefined, first, last });
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Target[] = [];
  for (const one of all) {
    const before = kept.at(-1);
    if (before === undefined || one.first > before.last) kept.push(one);
    else if (one.last - one.first > before.last - before.first && one.first === before.first)
      kept[kept.length - 1] = one;
  }
  return kept;
});

const MEASURES = /^(?:degrees?|minutes?|hours?|blocks?|miles?|pounds|lbs|feet|yards)$/;
const MEASURED =
  /^(?:tolerance|flexion|extension|abduction|rotation|motion|walking|sitting|standing|walk|sit|stand|lifting|lift|distance|grip|elevation|walked|walks|sits|stands)$/;
/** How far before a measure the thing may stand that was measured. */
const MEASURE_REACH = 8;

/** What can be done more than before, told by its measure: "sitting tolerance from 15 to 45 minutes". */
function gainsIn(words: readonly Word[]): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let i = 1; i + 3 < words.length; i++) {
    if (words[i]!.lower !== 'from') continue;
    const [a, to, b] = [Number(words[i + 1]!.lower), words[i + 2]!.lower, Number(words[i + 3]!.lower)];
    if (to !== 'to' || !(b > a)) continue;
    // "from 30 to 55 degrees, sitting tolerance from 15 to 45 minutes": the unit may be told once.
    if (
      words[i + 4] !== undefined &&
      !MEASURES.test(words[i + 4]!.lower) &&
      (words[i + 4]!.gap & Gap.comma) === 0
    )
      continue;
    for (let k = i - 1; k >= 0 && i - k <= MEASURE_REACH; k--)
      if (MEASURED.test(words[k]!.lower)) {
        found.push({ first: i, last: i + 3 });
        break;
      }
  }
  return found;
}

function classOf(classes: readonly string[], form: string): string {
  if (form === 'topical') return 'topical';
  for (const id of classes) {
    const wide = WIDER[id] ?? id;
    if (known.has(wide)) return wide;
  }
  return 'medication';
}
