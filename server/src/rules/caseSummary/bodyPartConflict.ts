import * as l10n from '@vscode/l10n';
import { servicesIn } from '../../guidelines/services';
import type { Item, Letter, Prose } from '../../letter/model';
import {
  type BodyPartMention,
  bodyPartsOf,
  partsOfSentence,
  partsOverlap,
} from '../../reading/anatomy/bodyParts';
import {
  isFigure,
  isOfNerves,
  isPartAside,
  isPartWell,
  judgedAround,
  speaksOfNerves,
} from '../../reading/anatomy/partContext';
import { areOne, areRelated, shareNerves, speaksOfRegion } from '../../reading/anatomy/relatedParts';
import { decidingConclusion } from '../../reading/conclusions/conclusions';
import { factsOfItem } from '../../reading/facts';
import { type Passage, passageOf, readPassage, type Sentence } from '../../reading/sentences/passage';
import { flatten } from '../../text/flatText';
import { remembered } from '../../text/remembered';
import { LIMB_PARTS, MIDLINE, REGIONS_TREATED, TELL_NOTHING, WIDE } from '../../vocabulary/anatomy/bodyParts';
import type { Finding, ItemRule } from '../rule';
import { otherDigit } from './otherDigit';
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

  check(item, letter) {
    return [...ofParts(item, letter), ...otherDigit(item, letter)];
  },
};

/** The regions of the body and the levels of the spine that the reasons argue about. */
function ofParts(item: Item, letter: Letter): readonly Finding[] {
  const { rationale } = item;
  const named = namedBy(item);
  if (!rationale || named.length === 0) return [];
  const passage = passageOf(rationale);
  const parts = named.map(({ part }) => part);
  const ofNerves = isOfNerves(item);
  const decides = decidingConclusion(rationale)?.subjectWords;
  const inDecision = (mention: BodyPartMention) =>
    decides !== undefined && mention.first >= decides.first && mention.last < decides.end;
  const speaksOf = ({ part }: BodyPartMention) =>
    parts.some((own) => areRelated(own, part) || (ofNerves && shareNerves(own, part)));
  const ofLimb = parts.every((part) => !MIDLINE.has(part));
  const isOther = (mention: BodyPartMention) =>
    (REGIONS_TREATED.has(mention.part) || (ofLimb && LIMB_PARTS.has(mention.part) && inDecision(mention))) &&
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
    const plain =
      inDecision(mention) || !(isPartAside(passage, sentence) || isPartWell(passage, sentence, mention));
    const tells = isKnown(mention)
      ? (never && plain) || isForItsService(passage, sentence, mention, item, speaksOf)
      : plain && !isReferred(passage, sentence, parts, mention);
    if (tells) found.set(mention.part, mention);
  }
  // Of regions that the case knows a recital may speak; of one that nobody has it speaks for another letter.
  const strangers = found.size === 0 ? all.filter((mention) => isOther(mention) && !isKnown(mention)) : [];
  const sole = all.some(speaksOf) ? undefined : onlyOne(strangers);
  const pasted = sole && strangers.length > 1 ? sole : undefined;
  const recited =
    sole && !pasted && namesServiceOf(passage.sentenceOf(sole.first).text, item) ? sole : undefined;
  for (const mention of [pasted, recited]) if (mention) found.set(mention.part, mention);
  if (found.size === 0) return [...levels, ...unknownPart(item, letter, named)];
  const own = named[0] as NamedPart;
  return [
    ...[...found.values()].map((mention) => ({
      span: mention.span,
      // The item's own treatment, recited once for another region; or a part of which the reasons tell beside the item's.
      ...(mention === recited || !inDecision(mention) ? { severity: 'information' as const } : {}),
      message: l10n.t`Item ${item.number} is for the "${own.text}"; this argues about the "${passage.textOf(mention.first, mention.last)}". Was it written for another item?`,
      related: [{ span: own.span, message: l10n.t('The part of the body that the item names.') }],
    })),
    ...levels,
  ];
}

/** A part with the words that name it. */
type NamedPart = BodyPartMention & { readonly text: string };

/** The parts of the item's name, or of the original request where the portion that is decided names none. */
function namedBy(item: Item): readonly NamedPart[] {
  const title = passageOf(item.nameProse);
  const named = bodyPartsOf(title);
  if (named.length > 0 || !item.partial) return named.map((one) => withText(title, one));
  const at = item.partial.original;
  const written = item.headerProse.textOf(at);
  const original = readPassage(flatten(written, 0, written.length, at.start));
  return bodyPartsOf(original).map((one) => withText(original, one));
}

function withText(passage: Passage, one: BodyPartMention): NamedPart {
  const { part, side, sideWord, sideInherited, level, first, last, span } = one;
  return { part, side, sideWord, sideInherited, level, first, last, span, text: passage.textOf(first, last) };
}

/** The part, where guideline text speaks of one region and of no other. */
function onlyOne(mentions: readonly BodyPartMention[]): BodyPartMention | undefined {
  const [first] = mentions;
  return mentions.every(({ part }) => part === first!.part) ? first : undefined;
}

const partsOfSummary = remembered((summary: Prose): readonly string[] => [
  ...new Set(bodyPartsOf(passageOf(summary)).map(({ part }) => part)),
]);

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

/** How many items name each part. */
const itemsByPart = remembered(({ items }: Letter): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const item of items) for (const part of partsNamed(item)) found.set(part, (found.get(part) ?? 0) + 1);
  return found;
});

const partsNamed = remembered(
  (item: Item): ReadonlySet<string> => new Set(factsOfItem(item).title.bodyParts.map(({ part }) => part)),
);

/** The parts of which the case is known to be about: the summary's and the other items'. Whole limbs tell nothing. */
function knownParts(item: Item, letter: Letter): readonly string[] {
  const own = partsNamed(item);
  const others = [...itemsByPart(letter)].filter(([part, count]) => count > (own.has(part) ? 1 : 0));
  return [...(letter.summary ? partsOfSummary(letter.summary) : []), ...others.map(([part]) => part)].filter(
    (part) => !TELL_NOTHING.has(part),
  );
}

/** Pain or numbness that nerves carry there from the item's part. */
function isReferred(
  passage: Passage,
  sentence: Sentence,
  parts: readonly string[],
  { part }: BodyPartMention,
): boolean {
  return parts.some((own) => shareNerves(own, part)) && speaksOfNerves(passage, sentence);
}

/** "a shoulder MRI" where the item is an MRI of something else. */
function isForItsService(
  passage: Passage,
  sentence: Sentence,
  mention: BodyPartMention,
  item: Item,
  speaksOf: (other: BodyPartMention) => boolean,
): boolean {
  const words = judgedAround(passage, sentence, mention);
  if (words === undefined) return false;
  const inSentence = partsOfSentence(passage, sentence);
  if (inSentence.some((other) => speaksOf(other) && !WIDE.has(other.part))) return false;
  return namesServiceOf(words, item);
}

function namesServiceOf(words: string, item: Item): boolean {
  const own = new Set(servicesIn(item.title).map(({ service }) => service.id));
  return own.size > 0 && servicesIn(words).some(({ service }) => own.has(service.id));
}

/** The item names a region of which neither the summary nor the rationale speaks, though the summary speaks of others. */
function unknownPart(item: Item, letter: Letter, named: readonly NamedPart[]): readonly Finding[] {
  const { summary } = letter;
  if (!summary || !item.rationale) return [];
  const told = bodyPartsOf(passageOf(summary)).filter(({ part }) => REGIONS_TREATED.has(part));
  if (told.length < 2) return [];
  const ofNerves = isOfNerves(item);
  const unknown = named.find(
    ({ part }) =>
      REGIONS_TREATED.has(part) &&
      !told.some((one) => partsOverlap(one.part, part) || (ofNerves && shareNerves(one.part, part))) &&
      !summarySpeaksOf(summary, part) &&
      !speaksOfRegion(passageOf(item.rationale!), part),
  );
  if (!unknown) return [];
  return [
    {
      span: unknown.span,
      message: l10n.t`Item ${item.number} is for the "${unknown.text}"; the case summary and the reasons do not mention it, only the "${passageOf(summary).textOf(told[0]!.first, told[0]!.last)}". Check the item.`,
      related: [{ span: told[0]!.span, message: l10n.t('The case summary speaks of this part.') }],
    },
  ];
}
