import { servicesIn } from '../../guidelines/services';
import { wordList } from '../../language/wordList';
import { Gap } from '../../language/words';
import type { Item, Letter, Prose } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf, partsOverlap } from '../../reading/bodyParts';
import { decidingConclusion } from '../../reading/conclusions/conclusions';
import { factsOfItem } from '../../reading/facts';
import { type Passage, passageOf, readPassage, type Sentence } from '../../reading/passage';
import { areOne, areRelated, shareNerves, speaksOfRegion } from '../../reading/relatedParts';
import { hasWord } from '../../reading/sentenceWords';
import { flatten } from '../../text/flatText';
import { remembered } from '../../text/remembered';
import { MIDLINE } from '../../vocabulary/bodyParts';
import type { Finding, ItemRule } from '../rule';
import { otherLevel, strangeLevel } from './otherLevels';

export const bodyPartConflict: ItemRule = {
  id: 'body-part-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: "The rationale argues about a body part, or a spinal level, that is not the item's",
    why: `The criteria of a guideline are those of a body region, and so are the findings that meet them. A decision \
on a wrist that is reasoned from the shoulder is mostly pasted from another letter; the wrong spinal segment has been \
argued on appeal as a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong: `Ultrasound of the right wrist: Upheld

Decision rationale: The worker does not meet the criteria for an ultrasound of the shoulder.`,
    right: `Ultrasound of the right wrist: Upheld

Decision rationale: The worker does not meet the criteria for an ultrasound of the wrist.`,
    ignore: `Where the other part explains the item: pain that is referred, surgery elsewhere. Guideline text is not \
looked at, and parts that nerves join (neck and hand, low back and foot) are one where a test or an injection of \
nerves is in dispute.`,
  },

  reads({ summary, items }) {
    let key = summary ? summaryKey(summary) : '';
    for (const { nameProse, headerProse, partial } of items) {
      key += partsKey(nameProse);
      if (!summary) continue;
      // The original request stands in the header, before what is left of it.
      for (const part of regionsNamed(partial ? headerProse : nameProse)) {
        if (summarySpeaksOf(summary, part)) key += `${part},`;
      }
    }
    return key;
  },

  check(item, letter) {
    const { rationale } = item;
    const named = namedBy(item, letter);
    if (!rationale || named.length === 0) return [];
    const passage = passageOf(rationale);
    const parts = named.map(({ part }) => part);
    const ofNerves = NERVE_ITEMS.test(item.title);
    const decides = decidingConclusion(rationale)?.subjectWords;
    const inDecision = (mention: BodyPartMention) =>
      decides !== undefined && mention.first >= decides.first && mention.last < decides.end;
    const speaksOf = ({ part }: BodyPartMention) =>
      parts.some((own) => areRelated(own, part) || (ofNerves && shareNerves(own, part)));
    const ofLimb = parts.every((part) => !MIDLINE.has(part));
    const isOther = (mention: BodyPartMention) =>
      (REGIONS.has(mention.part) || (ofLimb && LIMB_PARTS.has(mention.part) && inDecision(mention))) &&
      !speaksOf(mention);
    const all = bodyPartsOf(passage).filter((mention) => !isFigure(passage, mention));
    const ofCase = all.filter(
      (mention) =>
        (inDecision(mention) || passage.sentenceOf(mention.first).kind === 'case') &&
        !passage.isQuoted(mention.first),
    );
    const decided = decides ? otherLevel(passage, named, ofCase.filter(inDecision), item, letter) : [];
    const levels = decided.length > 0 ? decided : strangeLevel(passage, named, ofCase, letter);
    if (!all.some(isOther)) return [...levels, ...unknownPart(item, letter, named)];
    const known = knownParts(item, letter);
    const isKnown = ({ part }: BodyPartMention) =>
      known.some((one) => partsOverlap(one, part) || areOne(one, part));
    const never = !ofCase.some(speaksOf);
    const found = new Map<string, BodyPartMention>();
    for (const mention of ofCase.filter(isOther)) {
      // Once for each part.
      if (found.has(mention.part)) continue;
      const sentence = passage.sentenceOf(mention.first);
      const plain = inDecision(mention) || !hasWord(passage, sentence, ASIDE);
      const tells = isKnown(mention)
        ? (never && plain) || isForItsService(passage, sentence, mention, item, speaksOf)
        : plain && !isReferred(passage, sentence, parts, mention);
      if (tells) found.set(mention.part, mention);
    }
    // Of regions that the case knows a recital may speak; of one that nobody has it speaks for another letter.
    const strangers = found.size === 0 ? all.filter((mention) => isOther(mention) && !isKnown(mention)) : [];
    const pasted = all.some(speaksOf) ? undefined : onlyOne(strangers);
    if (pasted) found.set(pasted.part, pasted);
    if (found.size === 0) return [...levels, ...unknownPart(item, letter, named)];
    const [own] = named;
    return [
      ...[...found.values()].map((mention) => ({
        span: mention.span,
        message: 'The item is for another part of the body. Check that this was written for this item.',
        related: [{ span: own!.span, message: 'The part of the body that the item names.' }],
      })),
      ...levels,
    ];
  },
};

/** The parts of the item's name, or of the original request where the portion that is decided names none. */
function namedBy(item: Item, letter: Letter): readonly BodyPartMention[] {
  const named = factsOfItem(item).title.bodyParts;
  if (named.length > 0 || !item.partial) return named;
  const { start, end } = item.partial.original;
  return bodyPartsOf(readPassage(flatten(letter.text, start, end)));
}

/** The part, where guideline text speaks of one region and of no other, more than once. */
function onlyOne(mentions: readonly BodyPartMention[]): BodyPartMention | undefined {
  const [first] = mentions;
  return mentions.length > 1 && mentions.every(({ part }) => part === first!.part) ? first : undefined;
}

/** Parts that nerves of the spine reach; what is decided on the arm is not decided on the leg all the same. */
const LIMB_PARTS = wordList('upper-extremity lower-extremity thigh calf');

/** Regions that have treatments of their own. */
const REGIONS = wordList(`
  cervical thoracic lumbar shoulder elbow forearm wrist hand finger thumb hip knee ankle foot toe
`);

const NERVE_ITEMS =
  /\b(?:EMG|NCS|NCV|electrodiag\w*|electromyo\w*|nerve conduction|epidural|ESI|TFESI|transforaminal|radicul\w*)\b/i;

/** Turns to a history, a comparison or a second complaint. */
const ASIDE = wordList(`
  history prior previous previously status also past unrelated additional additionally other
  compensatory compared besides secondary addition including multiple approved authorized certified
  separate
`);
const NERVE_WORDS =
  /^(?:radi\w+|numb\w*|tingl\w*|paresth\w*|dermatom\w*|nerve\w*|referred|electro\w*|emg|ncs|ncv|reflex\w*|myotom\w*|shooting)$/;

const partsOfSummary = remembered((summary: Prose): readonly string[] => [
  ...new Set(bodyPartsOf(passageOf(summary)).map(({ part }) => part)),
]);

/** The parts that the summary names; beside them the rule reads whether it speaks of an item's regions. */
const summaryKey = remembered(
  (summary: Prose): string =>
    `${bodyPartsOf(passageOf(summary))
      .map(({ part, level }) => level ?? part)
      .join()}|`,
);

const spokenOf = remembered((_summary: Prose) => new Map<string, boolean>());

function summarySpeaksOf(summary: Prose, part: string): boolean {
  const known = spokenOf(summary);
  let speaks = known.get(part);
  if (speaks === undefined) {
    speaks = speaksOfRegion(passageOf(summary), part);
    known.set(part, speaks);
  }
  return speaks;
}

/** The regions that an item's name or header names, each once. */
const regionsNamed = remembered(
  (name: Prose): ReadonlySet<string> =>
    new Set(bodyPartsOf(passageOf(name)).flatMap(({ part }) => (REGIONS.has(part) ? [part] : []))),
);

const partsKey = remembered(
  (name: Prose): string =>
    `${bodyPartsOf(passageOf(name))
      .map(({ part, level }) => level ?? part)
      .join()};`,
);

/** The parts of which the case is known to be about: the summary's and the other items'. Whole limbs tell nothing. */
function knownParts(item: Item, letter: Letter): readonly string[] {
  const others = letter.items.filter((each) => each !== item);
  return [
    ...(letter.summary ? partsOfSummary(letter.summary) : []),
    ...others.flatMap((each) => factsOfItem(each).title.bodyParts.map(({ part }) => part)),
  ].filter((part) => !LIMBS.has(part));
}

const LIMBS = new Set(['upper-extremity', 'lower-extremity', 'spine', 'back', 'trapezius']);

/** "On the other hand", "knee jerk", "hip flexors": no part that is treated. */
function isFigure({ words }: Passage, { part, first, last }: BodyPartMention): boolean {
  const before = words[first - 1]?.lower ?? '';
  const after = words[last + 1]?.lower ?? '';
  if (part === 'hand' && /^(?:other|one|at|on|second|first)$/.test(before)) return true;
  return /^(?:jerk|jerks|reflex|reflexes|flexor|flexors|extensor|extensors|walk|walking|raise|shrug)$/.test(
    after,
  );
}

/** Pain or numbness that nerves carry there from the item's part. */
function isReferred(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  parts: readonly string[],
  { part }: BodyPartMention,
): boolean {
  if (!parts.some((own) => shareNerves(own, part))) return false;
  for (let i = firstWord; i < endWord; i++) if (NERVE_WORDS.test(words[i]!.lower)) return true;
  return false;
}

/** Judgements of a request ("does not meet the criteria for", "there is no discussion of"), not what was done. */
const JUDGES = wordList(`
  criteria request requested requests discussion necessary necessity warrant warranted support supported
  indicated meet rationale need required justify justified recommended
`);
const DONE = wordList(`
  underwent revealed showed demonstrated dated performed completed approved authorized certified
  obtained had received prior previous previously also and or other well both
`);

/** "a shoulder MRI" where the item is an MRI of something else. */
function isForItsService(
  passage: Passage,
  sentence: Sentence,
  mention: BodyPartMention,
  item: Item,
  speaksOf: (other: BodyPartMention) => boolean,
): boolean {
  if (!hasWord(passage, sentence, JUDGES)) return false;
  const { words, flat } = passage;
  const inSentence = bodyPartsOf(passage).filter(
    ({ first, last }) => first >= sentence.firstWord && last < sentence.endWord,
  );
  if (inSentence.some((other) => speaksOf(other) && other.part !== 'spine' && other.part !== 'back'))
    return false;
  const own = new Set(servicesIn(item.title).map(({ service }) => service.id));
  const from = Math.max(sentence.firstWord, mention.first - 4);
  const to = Math.min(sentence.endWord - 1, mention.last + 2);
  for (let i = from; i <= to; i++) if (DONE.has(words[i]!.lower)) return false;
  for (let i = from + 1; i <= to; i++)
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.colon)) return false;
  return servicesIn(flat.text.slice(words[from]!.from, words[to]!.to)).some(({ service }) =>
    own.has(service.id),
  );
}

/** The item names a region of which neither the summary nor the rationale speaks, though the summary speaks of others. */
function unknownPart(item: Item, letter: Letter, named: readonly BodyPartMention[]): readonly Finding[] {
  const { summary } = letter;
  if (!summary || !item.rationale) return [];
  const told = bodyPartsOf(passageOf(summary)).filter(({ part }) => REGIONS.has(part));
  if (told.length < 2) return [];
  const ofNerves = NERVE_ITEMS.test(item.title);
  const unknown = named.find(
    ({ part }) =>
      REGIONS.has(part) &&
      !told.some((one) => partsOverlap(one.part, part) || (ofNerves && shareNerves(one.part, part))) &&
      !summarySpeaksOf(summary, part) &&
      !speaksOfRegion(passageOf(item.rationale!), part),
  );
  if (!unknown) return [];
  return [
    {
      span: unknown.span,
      message: 'Neither the case summary nor the rationale speaks of this part of the body. Check the item.',
      related: [{ span: told[0]!.span, message: 'The case summary speaks of this part.' }],
    },
  ];
}
