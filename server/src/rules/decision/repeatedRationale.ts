import * as l10n from '@vscode/l10n';
import { saysNothing } from '../../letter/emptyParts';
import type { Item, Letter, Rationale } from '../../letter/model';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { dependenceOf } from '../../reading/conclusions/dependence';
import { type ReasonSentence, type Reasons, reasonsOf } from '../../reading/conclusions/reasons';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { partsOfTitle } from '../../reading/items/otherItems';
import { passageOf } from '../../reading/sentences/passage';
import { tellingStems } from '../../relations/items/discussed';
import { cover, type Span } from '../../text/span';
import { itemPlace } from '../itemPlace';
import type { Finding, LetterRule } from '../rule';
import { titleQuoted } from '../titleQuoted';
import { askForOtherCare, type PastedSentence, pastedSentence } from './pastedSentence';

/** Of two rationales, how much of the later one's reasons stand in the earlier one. */
const REPEATED_SHARE = 0.75;
/** Reasons of fewer words are a form's, not a reviewer's. */
const FEWEST_WORDS = 24;
/** The same of what is said of the case, under another recital: alike for two parts it may be, word for word it is pasted. */
const REPEATED_CASE_SHARE = 0.9;
const FEWEST_CASE_WORDS = 48;
/** What stands word for word in two reasons, beside other sentences, is pasted where it has as many words as these. */
const FEWEST_COPIED_WORDS = 16;
/** Items of a letter that are compared; the longest letters seen have about thirty. */
const MOST_ITEMS = 60;

export const repeatedRationale: LetterRule = {
  id: 'repeated-rationale',
  family: 'Decision and rationale',
  scope: 'letter',
  severity: 'hint',
  page: {
    finds:
      "The same rationale, give or take the item's name, serves items of a different kind or body part; or a sentence or more of one stands in the reasons of another that asks for other care",
    why: `Each decision rests on the facts that bear on its own treatment (8 CCR 9792.10.6(d), Labor Code 4610.6(e)). \
The same words under a different treatment seldom fit both, and are how one item's facts come to stand under another.`,
    wrong: `MRI of the neck: Upheld

Decision rationale: Imaging waits until four weeks of care have failed. No nerve deficit is recorded. There is no red flag. The MRI is not medically necessary.

MRI of the knee: Upheld

Decision rationale: Imaging waits until four weeks of care have failed. No nerve deficit is recorded. There is no red flag. The MRI is not medically necessary.`,
    right: `MRI of the neck: Upheld

Decision rationale: Imaging waits until four weeks of care have failed. No nerve deficit is recorded. There is no red flag. The MRI is not medically necessary.

MRI of the knee: Upheld

Decision rationale: The knee is stable and does not lock, and four weeks of care have not been tried. The MRI is not medically necessary.`,
    ignore:
      'Where the same reasons do hold for both items. Sides and levels, two drugs of a class, and pieces of equipment are accepted.',
  },

  check(letter) {
    const items = letter.items.slice(0, MOST_ITEMS).filter(mayRepeat);
    if (items.length < 2) return [];
    const read = items.map((item): Argued => ({ item, reasons: reasonsOf(item.rationale, letter) }));
    const found: Finding[] = [];
    for (let i = 1; i < read.length; i++) {
      const later = read[i]!;
      let k = 0;
      while (k < i && !serves(read[k]!, later)) k++;
      if (k === i) {
        const copied = read.slice(0, i).flatMap((earlier) => copiedStretch(earlier, later) ?? [])[0];
        if (copied) {
          found.push(stretchOf(letter, later.item, copied));
          continue;
        }
        const pasted = pastedSentence(later.item, items.slice(0, i));
        if (pasted) found.push(onOne(letter, later.item, pasted));
        continue;
      }
      const earlier = read[k]!;
      found.push({
        span: repeatedStretch(earlier.reasons, later.reasons),
        message: l10n.t`These reasons are those of item ${letter.items.indexOf(earlier.item) + 1} ("${titleQuoted(earlier.item)}"); item ${later.item.number} is "${titleQuoted(later.item)}". Do they fit both?`,
        related: [{ span: itemPlace(earlier.item), message: l10n.t('The item with the same rationale.') }],
      });
    }
    return found;
  },
};

/** Sentences in a row that an earlier item's reasons have word for word. */
interface CopiedStretch {
  readonly span: Span;
  readonly from: Item;
}

/** The longest such stretch, of two sentences at least and long enough to be no form's, where the two items are apart. */
function copiedStretch(earlier: Argued, later: Argued): CopiedStretch | undefined {
  const known = new Set(earlier.reasons.sentences.map(({ whole }) => whole));
  let best: readonly ReasonSentence[] = [];
  let row: ReasonSentence[] = [];
  for (const sentence of withoutPreface(later.reasons, earlier.reasons)) {
    row = known.has(sentence.whole) ? [...row, sentence] : [];
    if (wordsIn(row) > wordsIn(best)) best = row;
  }
  if (best.length < 2 || wordsIn(best) < FEWEST_COPIED_WORDS) return undefined;
  if (!askForOtherCare(earlier.item, later.item) || !areApart(earlier.item, later.item)) return undefined;
  return { span: best.map(({ span }) => span).reduce(cover), from: earlier.item };
}

/** Who the patient is may be told anew before each item's reasons, in the same words. */
function withoutPreface({ sentences }: Reasons, earlier: Reasons): readonly ReasonSentence[] {
  const begins = sentences.findIndex(
    ({ whole, ofCase }, i) => !ofCase || earlier.sentences[i]?.whole !== whole,
  );
  return begins < 0 ? [] : sentences.slice(begins);
}

function wordsIn(sentences: readonly ReasonSentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function stretchOf(letter: Letter, item: Item, { span, from }: CopiedStretch): Finding {
  return {
    span,
    message: l10n.t`These sentences stand in the reasons of item ${letter.items.indexOf(from) + 1} ("${titleQuoted(from)}") too; item ${item.number} is "${titleQuoted(item)}". Do they fit both?`,
    related: [{ span: itemPlace(from), message: l10n.t('The item with the same sentences.') }],
  };
}

function onOne(letter: Letter, item: Item, { span, from }: PastedSentence): Finding {
  return {
    span,
    message: l10n.t`This sentence stands in the reasons of item ${letter.items.indexOf(from) + 1} ("${titleQuoted(from)}") too; item ${item.number} is "${titleQuoted(item)}". Was it pasted?`,
    related: [{ span: itemPlace(from), message: l10n.t('The item with the same sentence.') }],
  };
}

/** An item with its reasons. */
interface Argued {
  readonly item: Item;
  readonly reasons: Reasons;
}

function mayRepeat(item: Item): item is Item & { readonly rationale: Rationale } {
  return item.rationale !== undefined && !saysNothing(item.rationale) && dependenceOf(item) === undefined;
}

/** Whether `later` has the reasons of `earlier` and asks for something of another kind or for another body part. */
function serves(earlier: Argued, later: Argued): boolean {
  const { length, runCount, ofCase } = later.reasons;
  // What is recited may be another topic's: the reasons are what is said of the case, where enough is.
  const same =
    (length >= FEWEST_WORDS && isShared(earlier.reasons, later.reasons, runCount, REPEATED_SHARE, false)) ||
    (ofCase.length >= FEWEST_CASE_WORDS &&
      isShared(earlier.reasons, later.reasons, ofCase.runCount, REPEATED_CASE_SHARE, true));
  return same && areApart(earlier.item, later.item);
}

/** Whether most runs of the later reasons, or of what they say of the case, stand in the earlier ones. */
function isShared(
  earlier: Reasons,
  { sentences }: Reasons,
  runCount: number,
  share: number,
  onCase: boolean,
): boolean {
  if (runCount === 0) return false;
  // Most rationales are plainly others: a quarter of the runs tells.
  let mayMiss = Math.floor((1 - share) * runCount);
  for (const { runs, ofCase } of sentences) {
    if (onCase && !ofCase) continue;
    for (const run of runs) if (!earlier.runs.has(run) && --mayMiss < 0) return false;
  }
  return true;
}

function sharedRuns(runs: readonly number[], { runs: all }: Reasons): number {
  let shared = 0;
  for (const run of runs) if (all.has(run)) shared++;
  return shared;
}

function repeatedStretch(earlier: Reasons, later: Reasons): Span {
  return later.sentences
    .filter(({ runs }) => runs.length > 0 && sharedRuns(runs, earlier) * 2 >= runs.length)
    .map(({ span }) => span)
    .reduce(cover);
}

/** Whether two items are of a different kind, or for body parts that do not overlap. */
function areApart(a: Item, b: Item): boolean {
  const kinds = (item: Item) =>
    new Set(itemSubjects(item).flatMap(({ id, kind, topics }) => [id, ...(kind === 'drug' ? topics : [])]));
  const ofA = kinds(a);
  const ofB = kinds(b);
  if (ofA.size > 0 && ofB.size > 0) {
    if (![...ofA].some((id) => ofB.has(id)) && !isBothEquipment(a, b)) return true;
    // An evaluation beside the treatment itself.
    if (ofA.has('office-visit') !== ofB.has('office-visit')) return true;
  }
  if ((ofA.size === 0 || ofB.size === 0) && !isAnyEquipment(a, b)) {
    // Unknown things are told apart by their names.
    const stems = tellingStems(a.title);
    const others = tellingStems(b.title);
    if (stems.length > 0 && others.length > 0 && !stems.some((stem) => others.includes(stem))) return true;
  }
  const partsA = partsOfTitle(a).map(({ part }) => part);
  const partsB = partsOfTitle(b).map(({ part }) => part);
  if (partsA.length === 0 || partsB.length === 0) {
    return isAboutOther(partsA, partsB, a, b);
  }
  return !partsA.some((part) => partsB.includes(part));
}

function isBothEquipment(a: Item, b: Item): boolean {
  return [a, b].every((item) => itemSubjects(item).every(({ kind }) => kind === 'device'));
}

function isAnyEquipment(a: Item, b: Item): boolean {
  return [a, b].some((item) => itemSubjects(item).some(({ kind }) => kind === 'device'));
}

/** "Cervical pillow" and "Wedge pillow": the reasons name the part that only one of them is for. */
function isAboutOther(partsA: readonly string[], partsB: readonly string[], a: Item, b: Item): boolean {
  if (partsA.length === partsB.length || !isBothEquipment(a, b)) return false;
  const [named, bare] = partsA.length > 0 ? [partsA, b] : [partsB, a];
  const spoken = bodyPartsOf(passageOf(bare.rationale!)).map(({ part }) => part);
  return named.every((part) => spoken.includes(part));
}
