import { Gap } from '../../language/words';
import { type Count, countsIn } from '../../reading/amounts/counts';
import {
  type BodyPartMention,
  bodyPartsOf,
  partsAdjoin,
  partsOverlap,
} from '../../reading/anatomy/bodyParts';
import { type Manner, mannerOf } from '../../reading/requests/manner';
import { clausesOf } from '../../reading/sentences/clauses';
import type { Passage } from '../../reading/sentences/passage';
import { statementsIn } from '../../reading/statements/read';
import type { CareStatus, Statement } from '../../reading/targets/statement';
import { targetsOf } from '../../reading/targets/targets';
import { remembered } from '../../text/remembered';
import { CONJUNCTIONS } from '../../vocabulary/negation/scopeWords';

/** A request as an item's name has it. */
export interface Asked {
  readonly care: ReadonlySet<string>;
  readonly parts: readonly BodyPartMention[];
  readonly visits: readonly Count[];
  readonly manner: Manner | undefined;
}

/** Where a summary has a request for the same care otherwise than the item. */
export interface OtherRequest {
  readonly how: 'part' | 'count' | 'manner';
  readonly request: Statement;
  /** The words that differ, both included. */
  readonly first: number;
  readonly last: number;
}

const CARE: ReadonlySet<string> = new Set(['treatment', 'study']);
const WANTED: ReadonlySet<CareStatus | undefined> = new Set(['requested', 'planned']);

/** What an item asks for, by its name. Computed once. */
export const askedIn = remembered((title: Passage): Asked => {
  const targets = targetsOf(title).filter(({ concept }) => CARE.has(concept.kind));
  const manners = targets.map(({ first, last }) => mannerOf(title, first, last));
  return {
    care: new Set(targets.map(({ concept }) => concept.id)),
    parts: bodyPartsOf(title),
    visits: visitsIn(title, 0, title.words.length),
    manner: manners.find((one) => one !== undefined),
  };
});

/** The requests that a summary tells of, in order. Computed once. */
const requestsIn = remembered((summary: Passage): readonly Statement[] =>
  statementsIn(summary).filter(
    ({ concept, status, assertion, source, history, ofOthers, hedges }) =>
      CARE.has(concept.kind) &&
      WANTED.has(status) &&
      assertion === 'affirmed' &&
      source !== 'quotation' &&
      !history &&
      !ofOthers &&
      hedges.length === 0,
  ),
);

/**
 * How the summary's requests for the care of an item differ from the item: `undefined` where one of them agrees, or tells nothing
 * that could differ.
 *
 * @param others what the letter's other items ask for: a request that is theirs says nothing against this one
 */
export function otherRequest(
  asked: Asked,
  others: readonly Asked[],
  summary: Passage,
): OtherRequest | undefined {
  const mine = requestsIn(summary).filter(({ concept }) => asked.care.has(concept.id));
  const free = mine.filter((request) => !others.some((other) => isFor(request, other)));
  if (free.length === 0 || free.length > mine.length) return undefined;
  // What was asked for before is another request; the last one is the one in dispute.
  const last = free.at(-1)!;
  return (
    otherPart(asked, last, mine, summary) ??
    otherCount(asked, last, mine, summary) ??
    otherManner(asked, free, summary)
  );
}

/** Of the care that another item asks for, at a part that this other item names. */
function isFor({ concept, place }: Statement, { care, parts }: Asked): boolean {
  if (!care.has(concept.id)) return false;
  return place === undefined || parts.length === 0 || parts.some(({ part }) => isNear(part, place.part));
}

function isNear(a: string, b: string): boolean {
  return partsOverlap(a, b) || partsAdjoin(a, b);
}

function otherPart(
  { parts }: Asked,
  request: Statement,
  mine: readonly Statement[],
  summary: Passage,
): OtherRequest | undefined {
  if (parts.length === 0) return undefined;
  const at = partOf(request, summary);
  if (at === undefined || mine.some((one) => mayBeAt(one, parts, summary))) return undefined;
  return { how: 'part', request, first: at.first, last: at.last };
}

/** A request at one of these parts, or at none that is told. */
function mayBeAt(request: Statement, parts: readonly BodyPartMention[], summary: Passage): boolean {
  const at = partOf(request, summary);
  return at === undefined || parts.some(({ part }) => isNear(part, at.part));
}

/** How far behind a request its part may stand: "MRI without contrast of the left shoulder". */
const PART_REACH = 6;

/** The part that a request itself names: right before it ("left knee MRI"), or behind it with nothing but words between. */
function partOf({ parts, first, last }: Statement, { words }: Passage): BodyPartMention | undefined {
  return parts.find(
    (part) =>
      (part.last + 1 === first && words[first]!.gap === Gap.blank) ||
      (part.first > last && part.first - last <= PART_REACH && isJoined(words, last + 1, part.first)),
  );
}

/** No mark and no "and" stands between: one phrase. */
function isJoined(words: Passage['words'], from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if ((words[i]!.gap & ~Gap.blank) !== 0 || CONJUNCTIONS.has(words[i]!.lower)) return false;
  return true;
}

function otherCount(
  { visits }: Asked,
  request: Statement,
  mine: readonly Statement[],
  summary: Passage,
): OtherRequest | undefined {
  const count = visits.length === 0 ? undefined : visitsOf(request, summary)[0];
  if (count === undefined) return undefined;
  const counts = mine.flatMap((one) => visitsOf(one, summary));
  if (counts.some((told) => visits.some((one) => agree(one, told)))) return undefined;
  return { how: 'count', request, first: count.first, last: count.last };
}

function agree(a: Count, b: Count): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** The visits counted in the clause of a request. */
function visitsOf({ first }: Statement, summary: Passage): readonly Count[] {
  const clauses = clausesOf(summary);
  let from = first;
  let end = first + 1;
  while (clauses[from - 1] === clauses[first]) from--;
  while (clauses[end] === clauses[first]) end++;
  return visitsIn(summary, from, end);
}

function visitsIn(passage: Passage, from: number, end: number): readonly Count[] {
  return countsIn(passage, from, end).filter(({ kind }) => kind === 'visits');
}

/** "A trial was recommended", where the item is a purchase: what the physicians say, not the review. */
function otherManner(
  { manner }: Asked,
  free: readonly Statement[],
  summary: Passage,
): OtherRequest | undefined {
  if (manner === undefined) return undefined;
  const told = free.flatMap((request) => {
    const other = request.source === 'author' ? mannerOf(summary, request.first, request.last) : undefined;
    return other === undefined ? [] : [{ request, other }];
  });
  if (told.length === 0 || told.some(({ other }) => other === manner)) return undefined;
  const { request } = told[0]!;
  return { how: 'manner', request, first: request.first, last: request.last };
}
