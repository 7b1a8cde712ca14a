import * as l10n from '@vscode/l10n';
import { inCaseOf } from '../../guidelines/letterCase';
import { numberAt } from '../../language/numbers';
import type { Decision, Item, Letter, Rationale } from '../../letter/model';
import { type Conclusion, conclusionsOf } from '../../reading/conclusions/conclusions';
import { isDeniedBefore } from '../../reading/conclusions/deniedBefore';
import { turned } from '../../reading/conclusions/turnedConclusion';
import { type Polarity, verdictsIn } from '../../reading/conclusions/verdicts';
import { countsIn } from '../../reading/counts';
import { proseFacts } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/passage';
import { namesItem } from '../../relations/namesItem';
import { plainConclusionOn } from '../../relations/plainConclusion';
import { flatten } from '../../text/flatText';
import { encloses, textOf } from '../../text/span';
import { WAS } from '../../vocabulary/dateWords';
import { BESIDE_BEGINNINGS, BESIDE_PAIRS, BESIDE_WORDS, ON_REQUEST } from '../../vocabulary/decisionWords';
import { REQUESTED } from '../../vocabulary/requestPointers';
import type { Finding, Fix, ItemRule } from '../rule';

/** What the rationale has to conclude for the outcome to stand. */
const expected: Readonly<Record<'upheld' | 'overturned', Polarity>> = {
  upheld: 'not necessary',
  overturned: 'necessary',
};

export const decisionConflict: ItemRule = {
  id: 'decision-conflict',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'error',
  hasFix: true,
  page: {
    finds:
      'Upheld, but the rationale concludes that the item is medically necessary; or Overturned, but it concludes that it is not',
    why: `The determination binds all parties and states for each disputed treatment whether it is medically necessary \
(8 CCR 9792.10.6(d), Labor Code 4610.6). Where the word in the header and the reasoning under it say opposite things, \
nobody can tell what was decided, and the decision can be attacked as a plainly erroneous finding (Labor Code 4610.6(h)(5)).`,
    wrong: `Wrist brace: Overturned

Decision rationale: The sprain has healed. Therefore the request for a wrist brace is not medically necessary.`,
    right: `Wrist brace: Upheld

Decision rationale: The sprain has healed. Therefore the request for a wrist brace is not medically necessary.`,
    ignore:
      'Never, unless the conclusion was misread: one of the two has to change before the letter goes out.',
  },

  sees: ['header', 'rationale'],

  check(item, letter) {
    const { decision, rationale } = item;
    const outcome = decision?.outcome;
    if (!decision || !rationale || (outcome !== 'upheld' && outcome !== 'overturned')) return [];
    const found = conclusionsOf(rationale).filter(({ role }) => role === 'decision');
    const plain = found.length === 0 ? plainConclusionOn(item, rationale) : undefined;
    const decisions = plain ? [plain] : found;
    const against = decisions.filter(
      (conclusion) =>
        conclusion.polarity !== expected[outcome] &&
        !isDeniedBefore(conclusion, rationale) &&
        speaksOfItem(conclusion, rationale, item),
    );
    if (against.length === 0) return [];
    const agrees = decisions.some(({ polarity }) => polarity === expected[outcome]);
    if (!agrees) {
      if (endsOtherwise(rationale, expected[outcome], against)) return [];
      // The oldest forms have their outcomes in a list, far from the item.
      const conflict = encloses(item.extent, decision.span) ? headerFinding : rationaleFinding;
      return [conflict(item, letter, against.at(-1)!, agrees)];
    }
    // "… is not medically necessary. … A slow taper is medically necessary.": only what is said of the request.
    const odd = against.find(
      (conclusion) => conclusion.standard === 'medical necessity' && namesRequest(conclusion, rationale),
    );
    const last = odd ?? lastWord(decisions, against, rationale, item);
    return last ? [rationaleFinding(item, letter, last, agrees)] : [];
  },
};

/**
 * "An earlier one was found to be medically necessary. … The request is not medically appropriate.": the end agrees
 * with the decision in weaker words, and what stands before it was not said of the request.
 */
function endsOtherwise(rationale: Rationale, polarity: Polarity, against: readonly Conclusion[]): boolean {
  const passage = passageOf(rationale);
  const last = passage.sentences.at(-1);
  if (last === undefined || against.some((one) => one.sentence === last || namesRequest(one, rationale)))
    return false;
  const verdict = verdictsIn(passage.words, last.firstWord, last.endWord).at(-1);
  return (
    verdict !== undefined &&
    !verdict.open &&
    verdict.polarity === polarity &&
    passage.words.slice(last.firstWord, verdict.first).some(({ lower }) => ON_REQUEST.has(lower))
  );
}

function headerFinding(item: Item, letter: Letter, conclusion: Conclusion, agrees: boolean): Finding {
  const { decision } = item;
  const word = textOf(letter.text, decision!.span);
  return {
    span: decision!.span,
    message: l10n.t`Item ${item.number} is decided "${word}", but its reasons conclude that the treatment is ${said(conclusion)}. Change the one that is wrong.`,
    related: [{ span: conclusion.words, message: l10n.t('The conclusion of the rationale.') }],
    fixes: fixesFor(item, letter, conclusion, agrees),
  };
}

function rationaleFinding(item: Item, letter: Letter, conclusion: Conclusion, agrees: boolean): Finding {
  const { decision } = item;
  const written = textOf(letter.text, decision!.span);
  return {
    span: conclusion.words,
    message: l10n.t`This concludes that the treatment is ${said(conclusion)}${agrees ? l10n.t(', and the rest of the reasons the opposite') : ''}; item ${item.number} is decided "${written}". Change the one that is wrong.`,
    related: [{ span: decision!.span, message: l10n.t('The decision.') }],
    fixes: fixesFor(item, letter, conclusion, agrees),
  };
}

function said({ polarity, standard }: Conclusion): string {
  const what = standard === 'medical necessity' ? l10n.t('medically necessary') : l10n.t('supported');
  return polarity === 'necessary' ? what : l10n.t`not ${what}`;
}

/**
 * Which of the two is right only the reviewer knows: both changes are offered, neither is preferred. Where the
 * rationale concludes both ways, another decision would contradict it as well.
 */
function fixesFor(
  { decision }: Item,
  letter: Letter,
  conclusion: Conclusion,
  agrees: boolean,
): readonly Fix[] {
  const other = otherDecision(decision!, letter);
  const { polarity, words: at } = conclusion;
  const words = turned(flatten(letter.text, at.start, at.end).text, polarity);
  return [
    ...(agrees || other === undefined
      ? []
      : [
          {
            title: l10n.t`Change the decision to ${quotedSentence(other)}`,
            edits: [{ span: decision!.span, newText: other }],
          },
        ]),
    ...(words === undefined
      ? []
      : [{ title: l10n.t`Change the conclusion to "${words}"`, edits: [{ span: at, newText: words }] }]),
  ];
}

function quotedSentence(decision: string): string {
  return decision.includes(' ') ? `"${decision}"` : decision;
}

/** "is not medically necessary and appropriate", as the forms before 2014 decide. */
function isSentence(written: string): boolean {
  return WAS.has(written.slice(0, Math.max(0, written.indexOf(' '))).toLowerCase());
}

/** The decision turned round, as the form has it: one word, or, before 2014, a sentence. */
function otherDecision({ span, outcome }: Decision, letter: Letter): string | undefined {
  const written = flatten(letter.text, span.start, span.end).text;
  const isUpheld = outcome === 'upheld';
  if (/^\p{L}+$/u.test(written)) return inCaseOf(written, isUpheld ? 'Overturned' : 'Upheld');
  return isSentence(written) ? turned(written, isUpheld ? 'not necessary' : 'necessary') : undefined;
}

/** "Taper", "a lower dose", "a trial of": care that is advised beside the decision. */
function isBeside(lower: string, next: string): boolean {
  return (
    BESIDE_WORDS.has(lower) ||
    BESIDE_BEGINNINGS.some((one) => lower.startsWith(one)) ||
    BESIDE_PAIRS.get(lower) === next
  );
}

/** Whether the conclusion decides on the item as it stands, not on a taper or on a part of the request. */
function speaksOfItem(conclusion: Conclusion, rationale: Rationale, item: Item): boolean {
  if (!isOnRequest(conclusion, rationale, item)) return false;
  if (conclusion.subject === undefined || conclusion.subjectWords === undefined) return true;
  const { words } = passageOf(rationale);
  const title = item.title.toLowerCase();
  const { first, end } = conclusion.subjectWords;
  const aside = words
    .slice(first, end)
    .find(({ lower }, i) => isBeside(lower, words[first + i + 1]?.lower ?? ''));
  if (aside && !title.includes(aside.lower)) return false;
  return !isOtherAmount(conclusion, rationale, item);
}

/**
 * "Thus home exercise is warranted" may be advice beside a denial: words that are not the standard count where
 * they speak of the request or name the item.
 */
function isOnRequest(conclusion: Conclusion, rationale: Rationale, item: Item): boolean {
  if (conclusion.standard === 'medical necessity' || conclusion.subjectWords === undefined) return true;
  const { words, flat } = passageOf(rationale);
  const { first, end } = conclusion.subjectWords;
  for (let i = first; i < end; i++) if (ON_REQUEST.has(words[i]!.lower)) return true;
  return namesItem(flat.text.slice(words[first]!.from, words[end - 1]!.to), item);
}
/** "2 sessions are medically necessary" under twelve that are not: a part of the request is decided. */
function isOtherAmount({ subjectWords }: Conclusion, rationale: Rationale, item: Item): boolean {
  const counts = countsIn(passageOf(rationale), subjectWords!.first, subjectWords!.end);
  if (counts.length === 0) return false;
  const own = numbersIn(passageOf(item.headerProse));
  return (
    own.size > 0 && counts.every(({ min, max }) => !own.has(min) && !own.has(max) && max < Math.max(...own))
  );
}

/** The numbers of a header, in figures and words, and what its courses add up to. */
function numbersIn(passage: Passage): ReadonlySet<number> {
  const found = new Set(proseFacts(passage).counts.flatMap(({ min, max }) => [min, max]));
  passage.words.forEach((_, i) => {
    const number = numberAt(passage.words, i);
    if (number) found.add(number.value);
  });
  return found;
}

/**
 * "The first six visits were medically necessary; these are not.": the rationale's last sentence judges the item by
 * its name, and what agrees with the decision before it is not said of the request.
 */
function lastWord(
  decisions: readonly Conclusion[],
  against: readonly Conclusion[],
  rationale: Rationale,
  item: Item,
): Conclusion | undefined {
  const last = decisions.at(-1)!;
  const { sentences, words, flat } = passageOf(rationale);
  if (last.standard !== 'medical necessity' || !against.includes(last) || last.subjectWords === undefined)
    return undefined;
  if (last.sentence.index !== sentences.length - 1) return undefined;
  const { first, end } = last.subjectWords;
  if (!namesItem(flat.text.slice(words[first]!.from, words[end - 1]!.to), item)) return undefined;
  // Another number is another amount.
  const own = numbersIn(passageOf(item.headerProse));
  for (let i = first; i < end; i++) {
    const number = numberAt(words, i);
    if (number && !own.has(number.value)) return undefined;
  }
  const agreeing = decisions.filter((each) => each.polarity !== last.polarity);
  return agreeing.some((each) => namesRequest(each, rationale)) ? undefined : last;
}

/** Whether what is judged is called the request, or stands first in the rationale as its answer. */
function namesRequest(conclusion: Conclusion, rationale: Rationale): boolean {
  if (conclusion.subjectWords === undefined) return conclusion.answerFirst;
  const { words } = passageOf(rationale);
  for (let i = conclusion.subjectWords.first; i < conclusion.subjectWords.end; i++) {
    const { lower } = words[i]!;
    if (REQUESTED.has(lower)) return true;
  }
  return false;
}
