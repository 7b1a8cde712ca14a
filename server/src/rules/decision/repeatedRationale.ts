import { bodyPartsOf } from '../../clinical/bodyParts';
import { conclusionsOf } from '../../clinical/conclusions';
import { type Passage, passageOf, type Sentence } from '../../clinical/passage';
import type { Item, Letter } from '../../letter/model';
import { cover, type Span } from '../../text/span';
import { itemSubjects } from '../citations/itemSubject';
import { itemPlace, saysNothing } from '../itemPlace';
import type { LetterRule } from '../rule';
import { dependenceOf } from './dependence';
import { tellingStems } from './discussed';
import { partsOfTitle } from './otherItems';

/** Of two rationales, how much of the later one's reasons stand in the earlier one. */
const REPEATED_SHARE = 0.75;
/** Reasons of fewer words are a form's, not a reviewer's. */
const FEWEST_WORDS = 24;
/** Items of a letter that are compared; the longest letters seen have about thirty. */
const MOST_ITEMS = 60;

export const repeatedRationale: LetterRule = {
  id: 'repeated-rationale',
  family: 'Decision and rationale',
  scope: 'letter',
  severity: 'hint',
  page: {
    finds: "The same rationale, give or take the item's name, serves items of a different kind or body part",
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
    const read = items.map((item) => reasonsOf(item, letter));
    return read.flatMap((later, i) => {
      const earlier = read.slice(0, i).find((each) => serves(each, later));
      if (!earlier) return [];
      return [
        {
          span: repeatedStretch(earlier, later),
          message: `The rationale repeats that of item ${letter.items.indexOf(earlier.item) + 1}, which asks for something else: check that it fits this one.`,
          related: [{ span: itemPlace(earlier.item), message: 'The item with the same rationale.' }],
        },
      ];
    });
  },
};

/** The reasons of an item: its sentences without conclusions, as runs of words that do not name the item. */
interface Reasons {
  readonly item: Item;
  readonly sentences: readonly { readonly runs: readonly string[]; readonly span: Span }[];
  /** Every run of the item. */
  readonly runs: ReadonlySet<string>;
  readonly runCount: number;
  /** Words as written. */
  readonly length: number;
}

function mayRepeat(item: Item): boolean {
  return item.rationale !== undefined && !saysNothing(item.rationale) && dependenceOf(item) === undefined;
}

function reasonsOf(item: Item, letter: Letter): Reasons {
  const passage = passageOf(item.rationale!);
  const concluding = new Set(conclusionsOf(item.rationale!).map(({ sentence }) => sentence.index));
  const naming = new Set([
    ...(item.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
    ...namedByOthers(letter),
  ]);
  const inPart = partWords(passage);
  const reasons = passage.sentences.filter(({ index }) => !concluding.has(index));
  const sentences = reasons.map((sentence) => ({
    runs: runsOf(passage, sentence, naming, inPart),
    span: sentence.span,
  }));
  return {
    item,
    sentences,
    runs: new Set(sentences.flatMap(({ runs }) => runs)),
    runCount: sentences.reduce((sum, { runs }) => sum + runs.length, 0),
    length: reasons.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0),
  };
}

const titles = new WeakMap<Letter, ReadonlySet<string>>();

/** The words of all titles: what a pasted rationale has exchanged. */
function namedByOthers(letter: Letter): ReadonlySet<string> {
  let found = titles.get(letter);
  if (!found) {
    found = new Set(letter.items.flatMap(({ title }) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
    titles.set(letter, found);
  }
  return found;
}

function partWords(passage: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last, sideWord } of bodyPartsOf(passage)) {
    for (let i = first; i <= last; i++) found.add(i);
    if (sideWord !== undefined) found.add(sideWord);
  }
  return found;
}

/** Every three words in a row, so that one word exchanged costs three runs and not the sentence. */
function runsOf(
  passage: Passage,
  { firstWord, endWord }: Sentence,
  naming: ReadonlySet<string>,
  inPart: ReadonlySet<number>,
): readonly string[] {
  const kept: string[] = [];
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = passage.words[i]!;
    if (!inPart.has(i) && !naming.has(lower)) kept.push(lower);
  }
  return kept.length < 3 ? [] : kept.slice(2).map((word, i) => `${kept[i]} ${kept[i + 1]} ${word}`);
}

/** Whether `later` has the reasons of `earlier` and asks for something of another kind or for another body part. */
function serves(earlier: Reasons, later: Reasons): boolean {
  if (later.length < FEWEST_WORDS || later.runCount === 0) return false;
  let shared = 0;
  for (const { runs } of later.sentences) shared += sharedRuns(runs, earlier);
  return shared >= REPEATED_SHARE * later.runCount && areApart(earlier.item, later.item);
}

function sharedRuns(runs: readonly string[], { runs: all }: Reasons): number {
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
