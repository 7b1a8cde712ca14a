import { type Conclusion, conclusionsOf } from '../../clinical/conclusions';
import { type Subject, subjectsOf } from '../../guidelines/subjects';
import { Gap } from '../../language/words';
import type { Item, Letter, Rationale } from '../../letter/model';
import { bodyPartsOf } from '../../reading/bodyParts';
import { itemSubjects } from '../../reading/itemSubjects';
import { type Passage, passageOf } from '../../reading/passage';
import { remembered, rememberedByText } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { isConceded } from './conceded';
import { dependenceOf } from './dependence';
import { discussionOf, tellingStems } from './discussed';
import { isKin, isLoose, isSame } from './kinship';
import { isOperation } from './operations';
import { itemsKey, otherItems, partsOfTitle } from './otherItems';
import type { NamedTreatment } from './treatmentsNamed';
import { genericWords } from './treatmentWords';

export const wrongItem: ItemRule = {
  id: 'wrong-item',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'warning',
  page: {
    finds:
      'The conclusion names another disputed item, or a treatment that this letter does not dispute (pasted from elsewhere)',
    why: `The determination states for each disputed treatment whether it is medically necessary (8 CCR 9792.10.6(d)). A \
conclusion on something else leaves this one undecided, and decides what was not asked.`,
    wrong: `Wrist brace: Upheld

Decision rationale: The sprain has healed. Therefore the request for acupuncture is not medically necessary.`,
    right: `Wrist brace: Upheld

Decision rationale: The sprain has healed. Therefore the request for a wrist brace is not medically necessary.`,
    ignore: 'Where the conclusion calls the item by another name that this program does not know.',
  },

  reads: itemsKey,
  sees: ['header', 'rationale'],

  check(item, letter) {
    const { rationale } = item;
    const own = itemSubjects(item);
    if (!rationale || own.length === 0 || dependenceOf(item)) return [];
    for (const judged of judgedIn(rationale)) {
      const found = ofConclusion(judged, rationale, item, letter);
      if (found) return [found];
    }
    const ancillary = ofAncillary(item, rationale);
    return ancillary ? [ancillary] : ofReasons(item, rationale, letter);
  },
};

/** "… the requested ancillary service is not medically necessary" under the operation that it goes with. */
function ofAncillary(item: Item, rationale: Rationale): Finding | undefined {
  if (!isOperation(item)) return undefined;
  const passage = passageOf(rationale);
  for (const { role, subjectWords } of conclusionsOf(rationale)) {
    if (role !== 'decision' || !subjectWords) continue;
    for (let i = subjectWords.first; i < subjectWords.end; i++) {
      if (passage.words[i]!.lower !== 'ancillary') continue;
      return {
        span: passage.spanOf(i, Math.min(i + 1, subjectWords.end - 1)),
        message: 'The conclusion is on an ancillary service, and this item is the operation itself.',
        related: [{ span: item.name, message: 'The item.' }],
      };
    }
  }
  return undefined;
}

/** What one conclusion of a rationale judges. Positions are in the flat text. */
interface Judged {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The treatments that it names, of those that tell something; offsets into `text`. */
  readonly named: readonly Subject[];
}

const tellingSubjects = rememberedByText((text: string): readonly Subject[] =>
  subjectsOf(text).filter(
    (subject) => !isLoose(subject) && !isGeneric(text.slice(subject.start, subject.end)),
  ),
);

const judgedIn = remembered((rationale: Rationale): readonly Judged[] => {
  const passage = passageOf(rationale);
  const found: Judged[] = [];
  for (const conclusion of conclusionsOf(rationale)) {
    if (conclusion.role !== 'decision' || isConceded(conclusion, passage)) continue;
    const at = judgedWords(conclusion, passage);
    if (!at) continue;
    const text = passage.flat.text.slice(at.from, at.to);
    const named = tellingSubjects(text);
    if (named.length > 0) found.push({ ...at, text, named });
  }
  return found;
});

/** A conclusion that names something, and nothing of the item. */
function ofConclusion(judged: Judged, rationale: Rationale, item: Item, letter: Letter): Finding | undefined {
  const { from, text, named } = judged;
  const own = itemSubjects(item);
  const isOwn = (name: Subject) =>
    own.some((subject) => isSame(subject, name)) && !isOtherModality(name, text, item);
  if (named.some(isOwn)) return otherPart(item, letter, judged, passageOf(rationale));
  // "The request for electrotherapy" under a TENS unit will do, unless electrotherapy is disputed as well.
  const disputed = disputedElsewhere(named[0]!, item, letter);
  if (
    !disputed &&
    named.some((name) => own.some((subject) => isNear(subject, name)) && !isOtherModality(name, text, item))
  )
    return undefined;
  // "The requested physical exam": a word of the title says that the item is meant.
  const lower = text.toLowerCase();
  if (tellingStems(item.title).some((stem) => lower.includes(stem))) return undefined;
  const { start, end, label } = named[0]!;
  return finding(rationale.flat.toSpan(from + start, from + end), label, item, disputed, letter);
}

/**
 * Akin, and not two pieces of equipment that serve different ends: an orthosis is no cold therapy unit. "Durable
 * medical equipment" is any of them.
 */
function isNear(a: Subject, b: Subject): boolean {
  if (!isKin(a, b)) return false;
  if (a.kind !== 'device' || b.kind !== 'device' || a.id === 'dme' || b.id === 'dme') return true;
  return a.id === b.id || a.topics.some((topic) => b.topics.includes(topic));
}

/** Kinds of active or passive care that nobody calls by another's name, though guidelines treat them together. */
const modalities = [
  /\bgym|\bhealth club/i,
  /\byoga|\btai chi|\bpilates/i,
  /\baqua|\bpool\b|\bwater\b|\bhydro/i,
  /\bacupunct/i,
  /\btraction\b/i,
];

/** "Gym membership" under physical therapy: akin by topic, and another request. */
function isOtherModality({ start, end }: Subject, text: string, item: Item): boolean {
  const name = text.slice(start, end);
  return modalities.some((modality) => modality.test(name) && !modality.test(item.title));
}

function disputedElsewhere(name: Subject, item: Item, letter: Letter): Item | undefined {
  return otherItems(item, letter).find((each) => itemSubjects(each).some((subject) => isSame(subject, name)));
}

/** "MRI of the lumbar spine" under the cervical MRI, where both are disputed. */
function otherPart(
  item: Item,
  letter: Letter,
  { from, to, named }: Judged,
  passage: Passage,
): Finding | undefined {
  const own = partsOfTitle(item).map(({ part }) => part);
  if (own.length === 0) return undefined;
  const mentions = bodyPartsOf(passage).filter(
    ({ first, last }) => passage.words[first]!.from >= from && passage.words[last]!.to <= to,
  );
  if (mentions.length === 0 || mentions.some(({ part }) => own.includes(part))) return undefined;
  const concluded = mentions.map(({ part }) => part);
  const other = otherItems(item, letter).find(
    (each) =>
      itemSubjects(each).some((subject) => named.some((name) => isSame(subject, name))) &&
      concluded.every((part) => partsOfTitle(each).some((mention) => mention.part === part)) &&
      !partsOfTitle(each).some(({ part }) => own.includes(part)),
  );
  if (!other) return undefined;
  const label = passage.flat.text.slice(
    passage.words[mentions[0]!.first]!.from,
    passage.words[mentions.at(-1)!.last]!.to,
  );
  return finding(passage.spanOf(mentions[0]!.first, mentions.at(-1)!.last), label, item, other, letter);
}

/** Reasons that never speak of the item and do speak of another disputed one. */
function ofReasons(item: Item, rationale: Rationale, letter: Letter): readonly Finding[] {
  const { item: discussed, others } = discussionOf(item);
  if (discussed === 'named' || others.length === 0) return [];
  const disputed = otherItems(item, letter);
  const own = itemSubjects(item);
  for (const treatment of others) {
    const other = disputed.find((each) =>
      itemSubjects(each).some(
        (subject) => isSame(subject, treatment) && !own.some((mine) => isKin(mine, subject)),
      ),
    );
    if (!other || !isArgued(treatment, others, rationale)) continue;
    return [
      finding(
        rationale.flat.toSpan(treatment.start, treatment.end),
        treatment.label,
        item,
        other,
        letter,
        'reasons',
      ),
    ];
  }
  return [];
}

/** What was tried before the request is no subject of the reasons: "Splinting was not tried." */
const toldOfCase =
  /\b(?:tried|trial|fail\w*|complet\w+|undergone|received|attended|had|has|have|was|were|did)\b/i;

/**
 * Whether the reasons are about a treatment: what they recite of guidelines is of it, and they open with it or
 * come back to it.
 */
function isArgued(treatment: NamedTreatment, all: readonly NamedTreatment[], rationale: Rationale): boolean {
  const { sentences } = passageOf(rationale);
  const of = all.filter((each) => isSame(each, treatment));
  const naming = sentences.filter(({ from, to }) => of.some(({ start }) => start >= from && start < to));
  const recited = naming.filter(({ kind, text }) => kind !== 'case' && !toldOfCase.test(text));
  return recited.length > 0 && (naming.length > 1 || recited[0]!.index === 0);
}

function finding(
  span: Span,
  label: string,
  item: Item,
  other: Item | undefined,
  letter: Letter,
  part: 'conclusion' | 'reasons' = 'conclusion',
): Finding {
  const where =
    part === 'conclusion' ? 'The conclusion names' : 'The rationale never mentions this item and speaks of';
  return {
    span,
    message: other
      ? `${where} ${label}, which is item ${letter.items.indexOf(other) + 1} of this letter.`
      : `${where} ${label}, which this letter does not dispute.`,
    related: [
      ...(item.name.end > item.name.start ? [{ span: item.name, message: 'The item.' }] : []),
      ...(other && other.name.end > other.name.start
        ? [{ span: other.name, message: 'The item that is named.' }]
        : []),
    ],
  };
}

/** "the requested injection": one word that many treatments share. */
function isGeneric(words: string): boolean {
  return genericWords.has(words.toLowerCase());
}

const LONGEST_SUBJECT = 20;
/** How far into a subject without "request" the treatment is named. */
const NAMED_WITHIN = 6;

/**
 * The flat positions of the words that a conclusion judges: from "request" on, or all of a short subject that
 * begins with a treatment. What stands before ("given the lack of benefit from acupuncture, …") is a reason.
 */
function judgedWords(
  conclusion: Conclusion,
  passage: Passage,
): { readonly from: number; readonly to: number } | undefined {
  const { words } = passage;
  const at = conclusion.subjectWords ?? beforePredicate(conclusion, passage);
  const { first } = at;
  let end = first;
  // "… does not meet the standard of medical necessity and is not medically necessary": up to the first verb.
  while (end < at.end && !(end > first && verbs.has(words[end]!.lower))) end++;
  if (end <= first) return undefined;
  const to = words[end - 1]!.to;
  for (let i = end - 1; i >= first; i--) {
    if (/^request(?:s|ed)?$/.test(words[i]!.lower))
      return i + 1 < end ? { from: words[i + 1]!.from, to } : undefined;
  }
  if (end - first > LONGEST_SUBJECT) return undefined;
  const from = words[first]!.from;
  const named = subjectsOf(passage.flat.text.slice(from, to))[0];
  const within = words[Math.min(end, first + NAMED_WITHIN) - 1]!.to;
  return named && from + named.start < within ? { from, to } : undefined;
}

const verbs = new Set('does do is are was were has have cannot can meets'.split(' '));

/** The words of the sentence between its opening phrase and the verdict: "In light of this, X …". */
function beforePredicate(
  { sentence, words: judged }: Conclusion,
  passage: Passage,
): { readonly first: number; readonly end: number } {
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  let first = firstWord;
  let end = firstWord;
  for (let i = firstWord; i < endWord && passage.spanOf(i, i).start < judged.start; i++) {
    const afterOpening = (words[i]!.gap & Gap.comma) !== 0 && i - firstWord <= NAMED_WITHIN;
    if (afterOpening && first === firstWord) first = i;
    end = i + 1;
  }
  return { first, end };
}
