import type { Item, Letter } from '../../letter/model';
import { pathAt } from '../../letter/navigate';
import { verdictsIn } from '../../reading/conclusions/verdicts';
import {
  type DrugStrength,
  differ,
  drugStrengthsIn,
  isSameDrug,
  isSameRelease,
} from '../../reading/drugStrengths';
import { factsOf } from '../../reading/facts';
import { itemsKey } from '../../reading/otherItems';
import { type Passage, passageOf } from '../../reading/passage';
import { type RequestedWords, requestedIn, requestsTold } from '../../reading/requests';
import { remembered } from '../../text/remembered';
import { encloses, type Span, span, textOf } from '../../text/span';
import type { Finding, Fix, ItemRule } from '../rule';

export const doseConflict: ItemRule = {
  id: 'dose-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  hasFix: true,
  page: {
    finds:
      "A strength in the rationale or the summary's request that differs from the item's, or that changes inside a partial header",
    why: `The decision binds the parties for the treatment that it names (Labor Code 4610.6(g)). With two strengths in one \
letter nobody knows which one may be dispensed, and one of them is a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong: `Naproxen 500mg #60: Upheld

Decision rationale: No gain in function is recorded. The request for Naproxen 550mg #60 is not medically necessary.`,
    right: `Naproxen 500mg #60: Upheld

Decision rationale: No gain in function is recorded. The request for Naproxen 500mg #60 is not medically necessary.`,
    ignore: `Where the dose was really changed between the request and the review, and the letter says so. A strength that \
is only taken, not asked for, is told for information.`,
  },

  reads: (letter) => `${itemsKey(letter)} ${letter.summary?.flat.text ?? ''}`,

  check(item, letter) {
    const inHeader = partialFindings(item, letter);
    if (inHeader.length > 0) return inHeader;
    const own = drugStrengthsIn(passageOf(item.nameProse));
    if (own.length === 0) return [];
    const accepted = [...own, ...strengthsOfHeaders(letter)];
    return [...inRationale(item, letter, own, accepted), ...inSummary(item, letter, own, accepted)];
  },
};

/** Every drug and strength that is in dispute anywhere in the letter. */
const strengthsOfHeaders = remembered((letter: Letter): readonly DrugStrength[] =>
  letter.items.flatMap((item) => drugStrengthsIn(passageOf(item.nameProse))),
);

/** The strength of this drug that the item asks for, where `told` is another and no item asks for that. */
function contradicted(
  told: DrugStrength,
  own: readonly DrugStrength[],
  accepted: readonly DrugStrength[],
): DrugStrength | undefined {
  const mine = own.filter(({ drug }) => isSameDrug(drug, told.drug));
  if (mine.length === 0) return undefined;
  const fits = accepted.some(
    ({ drug, strength }) => isSameDrug(drug, told.drug) && !differ(strength, told.strength),
  );
  return fits ? undefined : mine.at(0);
}

function inRationale(
  item: Item,
  letter: Letter,
  own: readonly DrugStrength[],
  accepted: readonly DrugStrength[],
): readonly Finding[] {
  const { rationale } = item;
  if (!rationale) return [];
  const passage = passageOf(rationale);
  const all = drugStrengthsIn(passage);
  if (all.every((told) => contradicted(told, own, accepted) === undefined)) return [];
  const requested = requestedIn(rationale);
  const asked = conflicts(passage, requested, own, accepted).map(({ told, mine }) =>
    finding(told.strength.span, mine.strength.span, letter, 'the item'),
  );
  return asked.length > 0 ? asked : onlyTaken(passage, letter, own, accepted);
}

/** What a passage tells of this drug's strength, where it is the same each time; else nothing. */
function toldAlike(passage: Passage, mine: DrugStrength): readonly DrugStrength[] {
  const ofDrug = drugStrengthsIn(passage).filter(({ drug }) => isSameDrug(drug, mine.drug));
  return ofDrug.some(({ strength }) => differ(strength, ofDrug[0]!.strength)) ? [] : ofDrug;
}

/** A rationale that tells of one strength, and not of the item's, without saying that it was asked for. */
function onlyTaken(
  passage: Passage,
  letter: Letter,
  own: readonly DrugStrength[],
  accepted: readonly DrugStrength[],
): readonly Finding[] {
  return own.flatMap((mine) => {
    const at = toldAlike(passage, mine).find(
      (each) =>
        contradicted(each, [mine], accepted) !== undefined &&
        passage.sentenceOf(each.first).kind === 'case' &&
        !isGeneral(passage, each) &&
        using.test(passage.sentenceOf(each.first).text) &&
        isSameRelease(each, mine),
    );
    return at
      ? [{ ...finding(at.strength.span, mine.strength.span, letter, 'the item'), severity: 'information' }]
      : [];
  });
}

/** Of the summary, what it says was requested; else what was prescribed, where no place has the item's strength. */
function inSummary(
  item: Item,
  letter: Letter,
  own: readonly DrugStrength[],
  accepted: readonly DrugStrength[],
): readonly Finding[] {
  const passage = factsOf(letter).summary?.passage;
  if (!passage) return [];
  const requested = requestsTold(passage);
  const all = drugStrengthsIn(passage);
  const found = conflicts(passage, requested, own, accepted).filter(
    ({ told, mine }) => !all.some((each) => confirms(each, mine, told, passage)),
  );
  const last = found.at(-1);
  if (last) return [finding(last.told.strength.span, last.mine.strength.span, letter, 'the item')];
  return prescribed(item, letter, passage, own, accepted);
}

/** Whether the summary has the item's strength in a request too: then it tells of two. */
function confirms(each: DrugStrength, mine: DrugStrength, told: DrugStrength, passage: Passage): boolean {
  if (!isSameDrug(each.drug, mine.drug) || differ(each.strength, mine.strength)) return false;
  return passage.sentenceOf(each.first) === passage.sentenceOf(told.first) || saysRequest(passage, each);
}

function saysRequest(passage: Passage, { first }: DrugStrength): boolean {
  return /\b(?:request\w*|certif\w*|authoriz\w*|utilization review|denied|modified|prescri\w+)\b/i.test(
    passage.sentenceOf(first).text,
  );
}

const prescribing =
  /\b(?:prescri\w+|refill\w*|continu\w+|dispens\w+|treatment plan|plan of care|start\w*|non-?certif\w+|denied|modified|RFA)\b/i;
const using =
  /\b(?:current\w*|takes|taking|uses|using|utiliz\w+|medications?|regimen|(?:placed|maintained|remains|is|was) on)\b/i;
const past =
  /\b(?:previous\w*|prior|past|history of|used to|discontinu\w*|stopped|increas\w*|decreas\w*|reduc\w*|chang\w*|switch\w*|wean\w*|taper\w*|titrat\w*|instead|failed)\b/i;

function prescribed(
  item: Item,
  letter: Letter,
  passage: Passage,
  own: readonly DrugStrength[],
  accepted: readonly DrugStrength[],
): readonly Finding[] {
  return own.flatMap((mine) => {
    // All that the summary says of this drug is one other strength.
    const ofDrug = toldAlike(passage, mine);
    const open = ofDrug.filter(
      (each) =>
        contradicted(each, [mine], accepted) !== undefined && !past.test(passage.sentenceOf(each.first).text),
    );
    if (open.length === 0 || confirmedByRationale(item, mine)) return [];
    const ordered = open.findLast(({ first }) => prescribing.test(passage.sentenceOf(first).text));
    if (ordered) return [finding(ordered.strength.span, mine.strength.span, letter, 'the item')];
    // What is taken may be another strength than what is asked for.
    const taken = open.findLast(
      (each) => using.test(passage.sentenceOf(each.first).text) && isSameRelease(each, mine),
    );
    return taken
      ? [{ ...finding(taken.strength.span, mine.strength.span, letter, 'the item'), severity: 'information' }]
      : [];
  });
}

/** Whether the reasons have the strength of the header: then the summary tells of another time. */
function confirmedByRationale(item: Item, mine: DrugStrength): boolean {
  if (!item.rationale) return false;
  return drugStrengthsIn(passageOf(item.rationale)).some(
    ({ drug, strength }) => isSameDrug(drug, mine.drug) && !differ(strength, mine.strength),
  );
}

function conflicts(
  passage: Passage,
  requested: readonly RequestedWords[],
  own: readonly DrugStrength[],
  accepted: readonly DrugStrength[],
): readonly { readonly told: DrugStrength; readonly mine: DrugStrength }[] {
  const all = drugStrengthsIn(passage);
  if (all.length === 0) return [];
  const asked = new Uint8Array(passage.words.length);
  for (const { first, end } of requested) asked.fill(1, first, end);
  return all.flatMap((told) => {
    if (
      !asked[told.first] &&
      !opensWithIt(passage, told) &&
      !isDecided(passage, told) &&
      !isOrdered(passage, told)
    )
      return [];
    const mine = contradicted(told, own, accepted);
    return mine ? [{ told, mine }] : [];
  });
}

const ordering = new Set(
  'requested requesting requests prescribed prescribes prescribing prescription prescriptions refill refills refilled disputed dispute issue question review denied certified non-certified sought ordered dispensed authorization necessity'.split(
    ' ',
  ),
);
const ofThisRequest = new Set(['requested', 'dispute', 'disputed', 'necessity']);
const ORDER_BEFORE = 5;
const ORDER_AFTER = 9;

/** "Norco 5/325mg was requested", "a refill of Norco 5/325mg", "prescribed Norco 5/325mg": near its words. */
function isOrdered(passage: Passage, told: DrugStrength): boolean {
  const { firstWord, endWord, kind } = passage.sentenceOf(told.first);
  if (isGeneral(passage, told)) return false;
  const from = Math.max(firstWord, told.first - ORDER_BEFORE);
  const to = Math.min(endWord, told.strength.last + ORDER_AFTER);
  for (let i = from; i < to; i++) {
    const isOther = i < told.first || i > told.strength.last;
    const { lower } = passage.words[i]!;
    // A guideline speaks of prescriptions too, but not of what is in dispute.
    if (isOther && ordering.has(lower) && (kind === 'case' || ofThisRequest.has(lower))) return true;
  }
  return false;
}

/** What a guideline says of doses, and what was once taken, is no request. */
function isGeneral(passage: Passage, { first }: DrugStrength): boolean {
  const { text } = passage.sentenceOf(first);
  return passage.isQuoted(first) || past.test(text) || dosing.test(text);
}

const dosing =
  /\b(?:maximum|max|minimum|lowest|starting|initial|up to|not (?:to )?exceed|exceeds?|recommended dos\w*|dosages?|dosing|per day|daily dos\w*|mg ?\/ ?day|equivalen\w*|MED|every \d+ (?:to \d+ )?hours|guidelines?)\b/i;

/** "For these reasons Norco 5/325mg is not medically necessary", whoever says it. */
function isDecided(passage: Passage, { first, strength }: DrugStrength): boolean {
  const { firstWord, endWord } = passage.sentenceOf(first);
  return verdictsIn(passage.words, firstWord, endWord).some(
    (verdict) => verdict.standard === 'medical necessity' && !verdict.open && verdict.first > strength.last,
  );
}

/** "Norco 10/325mg is an opioid …": a rationale that opens with what it is about. */
function opensWithIt(passage: Passage, { first, strength }: DrugStrength): boolean {
  const { words } = passage;
  return (
    passage.sentenceOf(first).firstWord === first &&
    /^(?:is|are)$/.test(words[strength.last + 1]?.lower ?? '') &&
    /^an?$/.test(words[strength.last + 2]?.lower ?? '')
  );
}

/** "Norco 10/325mg was the original request. Norco 5/325mg was authorized …": the strength that stands alone. */
function partialFindings({ partial, headerProse }: Item, letter: Letter): readonly Finding[] {
  if (!partial) return [];
  const passage = passageOf(headerProse);
  const all = drugStrengthsIn(passage);
  const parts = [partial.original, partial.authorized, partial.remaining]
    .filter((at): at is Span => at !== undefined)
    .map((at) => within(all, passage, at))
    .filter((found) => found.length > 0);
  if (parts.length < 2) return [];
  const drugsOf = parts[0]!;
  return drugsOf.flatMap(({ drug }) => {
    const same = parts.flatMap((part) => part.find((each) => isSameDrug(each.drug, drug)) ?? []);
    if (same.length < 2) return [];
    const odd = oddOne(same);
    if (!odd) return [];
    return [
      finding(
        odd.strength.span,
        same.find((each) => differ(each.strength, odd.strength))!.strength.span,
        letter,
        'the rest of the header',
      ),
    ];
  });
}

function within(all: readonly DrugStrength[], { flat, words }: Passage, at: Span): readonly DrugStrength[] {
  const from = flat.fromOriginal(at.start);
  const to = flat.fromOriginal(at.end);
  return all.filter(({ first }) => words[first]!.from >= from && words[first]!.from < to);
}

/** The one that differs from the others; of two, the last. */
function oddOne(same: readonly DrugStrength[]): DrugStrength | undefined {
  const count = (one: DrugStrength): number =>
    same.filter((other) => !differ(one.strength, other.strength)).length;
  if (same.every((one) => count(one) === same.length)) return undefined;
  return same.reduce((least, one) => (count(one) <= count(least) ? one : least));
}

function finding(at: Span, other: Span, letter: Letter, where: string): Finding {
  const here = flat(letter, at);
  const there = flat(letter, other);
  const change = (places: readonly Span[], words: string, title: string): Fix => ({
    title,
    edits: places.map((place) => ({ span: span(place.start, place.end), newText: words })),
  });
  return {
    span: at,
    message: `The strength is ${here} here and ${there} in ${where}.`,
    related: [{ span: other, message: `The strength in ${where}.` }],
    fixes: [
      change([at], there, `Change ${here} to ${there}`),
      change(alikeInHeader(letter, other), here, `Change ${there} in ${where} to ${here}`),
    ],
  };
}

/** A partial header names the strength two or three times: one of them changed alone would contradict the others. */
function alikeInHeader(letter: Letter, at: Span): readonly Span[] {
  const item = pathAt(letter, at.start).find((node): node is Item => node.kind === 'item');
  if (!item?.partial || !encloses(item.header, at)) return [at];
  const written = flat(letter, at);
  return drugStrengthsIn(passageOf(item.headerProse))
    .map(({ strength }) => strength.span)
    .filter((each) => flat(letter, each) === written);
}

function flat(letter: Letter, at: Span): string {
  return textOf(letter.text, at).replace(/\s+/g, ' ');
}
