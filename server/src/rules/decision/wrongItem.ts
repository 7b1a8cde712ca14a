import * as l10n from '@vscode/l10n';
import type { Subject } from '../../guidelines/subjects';
import type { Item, Letter, Rationale } from '../../letter/model';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { conclusionsOf } from '../../reading/conclusions/conclusions';
import { dependenceOf } from '../../reading/conclusions/dependence';
import { strengthsIn } from '../../reading/drugs/doses';
import { disputedElsewhere } from '../../reading/items/disputedCare';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { isAroundSurgery, isOperation } from '../../reading/items/operations';
import { otherItems, partsOfTitle } from '../../reading/items/otherItems';
import { pointedRequestsIn } from '../../reading/requests/pointedRequests';
import { type NamedTreatment, treatmentsNamed } from '../../reading/requests/treatmentsNamed';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { tellsOfCase } from '../../reading/sentences/sentenceWords';
import { discussionOf, isNamedBefore, isToldBefore, sharesStem } from '../../relations/items/discussed';
import { type Judged, judgedIn, tellingSubjects } from '../../relations/items/judged';
import { isKin, isSame } from '../../relations/items/kinship';
import { isOtherModality } from '../../relations/items/modality';
import { ancillaryIn } from '../../relations/requests/ancillary';
import { encloses, type Span } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { titleQuoted } from '../titleQuoted';

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

  check(item, letter) {
    const { rationale } = item;
    const own = itemSubjects(item);
    if (!rationale || dependenceOf(item)) return [];
    if (own.length === 0) return ofUnknownItem(item, rationale, letter);
    for (const judged of judgedIn(rationale)) {
      const found = ofConclusion(judged, rationale, item, letter);
      if (found) return [found];
    }
    const ancillary = ofAncillary(item, rationale);
    if (ancillary) return [ancillary];
    const reasons = ofReasons(item, rationale, letter);
    return reasons.length > 0 ? reasons : ofPointedRequests(item, rationale, letter);
  },
};

/**
 * A conclusion on another treatment under an item that no list has: the reasons call it by its name before. Where they do not, what the
 * conclusion names is told nowhere else in them, and may be another name of it.
 */
function ofUnknownItem(item: Item, rationale: Rationale, letter: Letter): readonly Finding[] {
  if (strengthsIn(passageOf(item.nameProse)).length > 0) return [];
  for (const { from, text, named } of judgedIn(rationale)) {
    const [first] = named;
    if (!first || sharesStem(text, item) || named.some(({ id }) => id === 'dme')) continue;
    const isNamed = isNamedBefore(rationale, item, from);
    const words = text.slice(first.start, first.end);
    if (!isNamed && isToldBefore(rationale, words, from)) continue;
    const disputed = disputedElsewhere(item, letter, (subject) => isSame(subject, first));
    const found = finding(
      rationale.flat.toSpan(from + first.start, from + first.end),
      words,
      item,
      disputed,
      letter,
    );
    return [isNamed || disputed ? found : { ...found, severity: 'information' }];
  }
  return [];
}

/** "… the requested ancillary service is not medically necessary" under the operation that it goes with. */
function ofAncillary(item: Item, rationale: Rationale): Finding | undefined {
  if (!isOperation(item)) return undefined;
  const passage = passageOf(rationale);
  for (const { role, subjectWords } of conclusionsOf(rationale)) {
    if (role !== 'decision' || !subjectWords) continue;
    const at = ancillaryIn(passage, subjectWords);
    if (at === undefined) continue;
    return {
      span: passage.spanOf(at, Math.min(at + 1, subjectWords.end - 1)),
      message: l10n.t`The conclusion is on an "ancillary service"; item ${item.number} ("${titleQuoted(item)}") is the operation itself. Decide on the operation.`,
      related: [{ span: item.name, message: l10n.t('The item.') }],
    };
  }
  return undefined;
}

/** A conclusion that names something, and nothing of the item. */
function ofConclusion(judged: Judged, rationale: Rationale, item: Item, letter: Letter): Finding | undefined {
  const { from, text, named } = judged;
  const own = itemSubjects(item);
  const isOwn = (name: Subject) =>
    own.some((subject) => isSame(subject, name)) && !isOtherModality(text.slice(name.start, name.end), item);
  if (named.some(isOwn)) return otherPart(item, letter, judged, passageOf(rationale));
  // "The request for electrotherapy" under a TENS unit will do, unless electrotherapy is disputed as well.
  const disputed = disputedElsewhere(item, letter, (subject) => isSame(subject, named[0]!));
  if (
    !disputed &&
    named.some(
      (name) =>
        own.some((subject) => isNear(subject, name)) &&
        !isOtherModality(text.slice(name.start, name.end), item),
    )
  )
    return undefined;
  // "The requested physical exam": a word of the title says that the item is meant.
  const isOther = named.every((name) => isOtherModality(text.slice(name.start, name.end), item));
  if (!isOther && sharesStem(text, item)) return undefined;
  const { start, end } = named[0]!;
  const words = text.slice(start, end);
  return finding(rationale.flat.toSpan(from + start, from + end), words, item, disputed, letter);
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

/** "MRI of the lumbar spine" under the cervical MRI, where both are disputed. */
function otherPart(
  item: Item,
  letter: Letter,
  { from, to, named }: Judged,
  passage: Passage,
): Finding | undefined {
  const own = partsOfTitle(item).map(({ part }) => part);
  if (own.length === 0) return undefined;
  const judgedAt = passage.flat.toSpan(from, to);
  const mentions = bodyPartsOf(passage).filter(({ span }) => encloses(judgedAt, span));
  if (mentions.length === 0 || mentions.some(({ part }) => own.includes(part))) return undefined;
  const concluded = mentions.map(({ part }) => part);
  const other = otherItems(item, letter).find(
    (each) =>
      itemSubjects(each).some((subject) => named.some((name) => isSame(subject, name))) &&
      concluded.every((part) => partsOfTitle(each).some((mention) => mention.part === part)) &&
      !partsOfTitle(each).some(({ part }) => own.includes(part)),
  );
  if (!other) return undefined;
  const { first } = mentions[0]!;
  const { last } = mentions.at(-1)!;
  return finding(passage.spanOf(first, last), passage.textOf(first, last), item, other, letter);
}

/** Reasons that never speak of the item and do speak of another disputed one. */
function ofReasons(item: Item, rationale: Rationale, letter: Letter): readonly Finding[] {
  const { item: discussed, others } = discussionOf(item);
  if (discussed === 'named' || others.length === 0) return [];
  const own = itemSubjects(item);
  for (const treatment of others) {
    const other = disputedElsewhere(
      item,
      letter,
      (subject) => isSame(subject, treatment) && !own.some((mine) => isKin(mine, subject)),
    );
    if (!other || !isArgued(treatment, others, rationale)) continue;
    return [
      finding(
        rationale.flat.toSpan(treatment.start, treatment.end),
        rationale.flat.text.slice(treatment.start, treatment.end),
        item,
        other,
        letter,
        'reasons',
      ),
    ];
  }
  return [];
}

/**
 * Whether the reasons are about a treatment: what they recite of guidelines is of it, and they open with it or
 * come back to it.
 */
function isArgued(treatment: NamedTreatment, all: readonly NamedTreatment[], rationale: Rationale): boolean {
  const passage = passageOf(rationale);
  const { sentences } = passage;
  const of = all.filter((each) => isSame(each, treatment));
  const naming = sentences.filter(({ from, to }) => of.some(({ start }) => start >= from && start < to));
  const recited = naming.filter((sentence) => sentence.kind !== 'case' && !tellsOfCase(passage, sentence));
  return recited.length > 0 && (naming.length > 1 || recited[0]!.index === 0);
}

/**
 * "The bone scan in question" under an MRI: a request that the reasons point at, and that is not the item, nor akin to it.
 * What somebody asked for may be another request of the case: it counts, for information, where neither another item nor
 * the summary knows of it.
 */
function ofPointedRequests(item: Item, rationale: Rationale, letter: Letter): readonly Finding[] {
  const own = itemSubjects(item);
  const passage = passageOf(rationale);
  for (const { first, end, nameFirst, nameEnd, atIssue } of pointedRequestsIn(passage)) {
    const name = passage.textOf(nameFirst, nameEnd - 1);
    const named = tellingSubjects(name);
    const [treatment] = named;
    if (treatment === undefined || named.some((one) => own.some((mine) => isKin(mine, one)))) continue;
    if (sharesStem(name, item) || isCareAround(item, treatment)) continue;
    const other = disputedElsewhere(item, letter, (subject) => isSame(subject, treatment));
    if (!atIssue && (other !== undefined || isKnownToSummary(treatment, letter))) continue;
    const found = finding(passage.spanOf(first, end - 1), name, item, other, letter, 'request');
    return [atIssue ? found : { ...found, severity: 'information' }];
  }
  return [];
}

/** What goes with an operation is argued by it; a visit goes with anything. */
function isCareAround(item: Item, { kind }: Subject): boolean {
  return kind === 'visit' || (kind === 'surgery' && isAroundSurgery(item));
}

function isKnownToSummary(treatment: Subject, { summary }: Letter): boolean {
  return summary !== undefined && treatmentsNamed(summary).some((one) => isSame(one, treatment));
}

/** Where the other treatment is named, in words. */
const PLACES = {
  conclusion: l10n.t('The conclusion is on'),
  request: l10n.t('This is about'),
} as const;

function finding(
  span: Span,
  label: string,
  item: Item,
  other: Item | undefined,
  letter: Letter,
  part: keyof typeof PLACES | 'reasons' = 'conclusion',
): Finding {
  const title = titleQuoted(item);
  const whose =
    other === undefined
      ? l10n.t('which is not in dispute here')
      : l10n.t`which is item ${letter.items.indexOf(other) + 1}`;
  return {
    span,
    message:
      part === 'reasons'
        ? l10n.t`The reasons for item ${item.number} ("${title}") never mention it; they are about "${label}", ${whose}. Were they written for that item?`
        : l10n.t`${PLACES[part]} "${label}", ${whose}; item ${item.number} is "${title}". Was it written for another item?`,
    related: [
      ...(item.name.end > item.name.start ? [{ span: item.name, message: l10n.t('The item.') }] : []),
      ...(other && other.name.end > other.name.start
        ? [{ span: other.name, message: l10n.t('The item that is named.') }]
        : []),
    ],
  };
}
