import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import {
  isCompared,
  isDecided,
  isGeneral,
  isInRequest,
  isOrdered,
  isPast,
  isPrescribed,
  isTaken,
  opensWithIt,
} from '../../reading/drugs/doseContext';
import type { Strength } from '../../reading/drugs/doses';
import {
  type DrugStrength,
  differ,
  dosedAs,
  drugStrengthsIn,
  groupedByDrug,
  isSameRelease,
  strengthsByDrug,
} from '../../reading/drugs/drugStrengths';
import { factsOf } from '../../reading/facts';
import { type RequestedWords, requestedIn, requestsTold } from '../../reading/requests/requests';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import { encloses, type Span } from '../../text/span';
import type { Finding, Fix, ItemRule } from '../rule';
import { strengthSpoken } from './spokenAmounts';
import { strengthOtherwise } from './strengthOtherwise';
import { takenOtherwise } from './takenOtherwise';

export const doseConflict: ItemRule = {
  id: 'dose-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  hasFix: true,
  page: {
    finds:
      "A strength in the rationale or the summary's request that differs from the item's, or that changes inside a partial header; or a drug taken otherwise in the reasons than in the summary",
    why: `The decision binds the parties for the treatment that it names (Labor Code 4610.6(g)). With two strengths in one \
letter nobody knows which one may be dispensed, and one of them is a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong: `Naproxen 500mg #60: Upheld

Decision rationale: No gain in function is recorded. The request for Naproxen 550mg #60 is not medically necessary.`,
    right: `Naproxen 500mg #60: Upheld

Decision rationale: No gain in function is recorded. The request for Naproxen 500mg #60 is not medically necessary.`,
    ignore: `Where the dose was really changed between the request and the review, and the letter says so. A strength that \
is only taken, not asked for, is told for information.`,
  },

  check(item, letter) {
    const inHeader = partialFindings(item);
    if (inHeader.length > 0) return inHeader;
    return [...ofItem(item, letter), ...takenOtherwise(item, letter), ...strengthOtherwise(item, letter)];
  },
};

/** The item's own drug. */
function ofItem(item: Item, letter: Letter): readonly Finding[] {
  const own = drugStrengthsIn(passageOf(item.nameProse));
  if (own.length === 0) return [];
  const disputed = { own, byDrug: groupedByDrug(own), accepted: strengthsOfHeaders(letter) };
  const named = [...inRationale(item, letter, disputed), ...inSummary(item, letter, disputed)];
  return named.length > 0 ? named : strengthSpoken(item, letter);
}

type ByDrug = ReadonlyMap<string, readonly DrugStrength[]>;

/** What the item asks for, and what any item of the letter does. */
interface DisputedDoses {
  readonly own: readonly DrugStrength[];
  readonly byDrug: ByDrug;
  readonly accepted: ByDrug;
}

/** Every drug that is in dispute anywhere in the letter, each strength of it once. */
const strengthsOfHeaders = remembered((letter: Letter): ByDrug => {
  const all = groupedByDrug(letter.items.flatMap((item) => drugStrengthsIn(passageOf(item.nameProse))));
  return new Map(
    [...all].map(([drug, strengths]) => [
      drug,
      [
        ...new Map(
          strengths.map((one) => [`${one.strength.values.join('/')} ${one.strength.unit}`, one]),
        ).values(),
      ],
    ]),
  );
});

/** The strength of this drug that the item asks for, where `told` is another and no item asks for that. */
function contradicted(told: DrugStrength, { byDrug, accepted }: DisputedDoses): DrugStrength | undefined {
  const drug = dosedAs(told.drug);
  const mine = byDrug.get(drug)?.[0];
  if (mine === undefined) return undefined;
  return accepted.get(drug)?.some(({ strength }) => !differ(strength, told.strength)) ? undefined : mine;
}

function inRationale(item: Item, letter: Letter, disputed: DisputedDoses): readonly Finding[] {
  const { rationale } = item;
  if (!rationale) return [];
  const passage = passageOf(rationale);
  const all = drugStrengthsIn(passage);
  if (all.every((told) => contradicted(told, disputed) === undefined)) return [];
  const requested = requestedIn(rationale);
  const asked = conflicts(passage, requested, disputed).map(({ told, mine }) =>
    finding(told.strength, mine.strength, item),
  );
  return asked.length > 0 ? asked : onlyTaken(item, passage, letter, disputed);
}

/** What a passage tells of this drug's strength, where it is the same each time; else nothing. */
function toldAlike(passage: Passage, mine: DrugStrength): readonly DrugStrength[] {
  const ofDrug = strengthsByDrug(passage).get(dosedAs(mine.drug)) ?? [];
  return ofDrug.some(({ strength }) => differ(strength, ofDrug[0]!.strength)) ? [] : ofDrug;
}

/**
 * A rationale that tells of one strength, and not of the item's, without saying that it was asked for: it may be what is
 * taken. Where the summary has the item's strength and no other, it is a slip.
 */
function onlyTaken(
  item: Item,
  passage: Passage,
  letter: Letter,
  disputed: DisputedDoses,
): readonly Finding[] {
  return disputed.own.flatMap((mine) => {
    const isOther = (each: DrugStrength) =>
      contradicted(each, disputed) !== undefined &&
      passage.sentenceOf(each.first).kind === 'case' &&
      !isGeneral(passage, each) &&
      isSameRelease(each, mine);
    const inSummary = ofDrugInSummary(letter, mine);
    const at = toldAlike(passage, mine).find(isOther) ?? onlyOther(passage, mine, inSummary, isOther);
    if (!at) return [];
    const isToldSo = inSummary.some(({ strength }) => !differ(strength, at.strength));
    if (!isTaken(passage, at) && (isToldSo || isCompared(passage, at))) return [];
    const found = finding(at.strength, mine.strength, item);
    const isSure =
      inSummary.length > 0 &&
      inSummary.every(({ strength }) => !differ(strength, mine.strength)) &&
      !isCompared(passage, at);
    return [isSure ? found : { ...found, severity: 'information' }];
  });
}

/**
 * Where the decision has the item's strength, and one other place of the reasons another: a slip only where the summary has the item's
 * and no other.
 */
function onlyOther(
  passage: Passage,
  mine: DrugStrength,
  inSummary: readonly DrugStrength[],
  isOther: (told: DrugStrength) => boolean,
): DrugStrength | undefined {
  if (inSummary.length === 0 || inSummary.some(({ strength }) => differ(strength, mine.strength)))
    return undefined;
  const others = (strengthsByDrug(passage).get(dosedAs(mine.drug)) ?? []).filter(({ strength }) =>
    differ(strength, mine.strength),
  );
  const [one, ...more] = others;
  return one && more.length === 0 && isOther(one) && !isCompared(passage, one) ? one : undefined;
}

function ofDrugInSummary(letter: Letter, mine: DrugStrength): readonly DrugStrength[] {
  const summary = factsOf(letter).summary?.passage;
  return summary === undefined ? [] : (strengthsByDrug(summary).get(dosedAs(mine.drug)) ?? []);
}

/** Of the summary, what it says was requested; else what was prescribed, where no place has the item's strength. */
function inSummary(item: Item, letter: Letter, disputed: DisputedDoses): readonly Finding[] {
  const passage = factsOf(letter).summary?.passage;
  if (!passage) return [];
  const requested = requestsTold(passage);
  const byDrug = strengthsByDrug(passage);
  const found = conflicts(passage, requested, disputed).filter(
    ({ told, mine }) => !byDrug.get(dosedAs(mine.drug))?.some((each) => confirms(each, mine, told, passage)),
  );
  const last = found.at(-1);
  if (last) return [finding(last.told.strength, last.mine.strength, item)];
  return prescribed(item, passage, disputed);
}

/** Whether the summary has the item's strength in a request too: then it tells of two. */
function confirms(each: DrugStrength, mine: DrugStrength, told: DrugStrength, passage: Passage): boolean {
  if (differ(each.strength, mine.strength)) return false;
  return passage.sentenceOf(each.first) === passage.sentenceOf(told.first) || isInRequest(passage, each);
}

function prescribed(item: Item, passage: Passage, disputed: DisputedDoses): readonly Finding[] {
  return disputed.own.flatMap((mine) => {
    // All that the summary says of this drug is one other strength.
    const ofDrug = toldAlike(passage, mine);
    const open = ofDrug.filter(
      (each) => contradicted(each, disputed) !== undefined && !isPast(passage, each),
    );
    if (open.length === 0 || confirmedByRationale(item, mine)) return [];
    const ordered = open.findLast((each) => isPrescribed(passage, each));
    if (ordered) return [finding(ordered.strength, mine.strength, item)];
    // What is taken may be another strength than what is asked for.
    const taken = open.findLast((each) => isTaken(passage, each) && isSameRelease(each, mine));
    return taken
      ? [
          {
            ...finding(taken.strength, mine.strength, item),
            severity: 'information',
          },
        ]
      : [];
  });
}

/** Whether the reasons have the strength of the header: then the summary tells of another time. */
function confirmedByRationale(item: Item, mine: DrugStrength): boolean {
  if (!item.rationale) return false;
  const told = strengthsByDrug(passageOf(item.rationale)).get(dosedAs(mine.drug)) ?? [];
  return told.some(({ strength }) => !differ(strength, mine.strength));
}

function conflicts(
  passage: Passage,
  requested: readonly RequestedWords[],
  disputed: DisputedDoses,
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
    const mine = contradicted(told, disputed);
    return mine ? [{ told, mine }] : [];
  });
}

/** "Norco 10/325mg was the original request. Norco 5/325mg was authorized …": the strength that stands alone. */
function partialFindings(item: Item): readonly Finding[] {
  const { partial, headerProse } = item;
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
    const same = parts.flatMap((part) => part.find((each) => dosedAs(each.drug) === dosedAs(drug)) ?? []);
    if (same.length < 2) return [];
    const odd = oddOne(same);
    if (!odd) return [];
    return [
      finding(
        odd.strength,
        same.find((each) => differ(each.strength, odd.strength))!.strength,
        item,
        l10n.t('the rest of the header'),
      ),
    ];
  });
}

function within(all: readonly DrugStrength[], passage: Passage, at: Span): readonly DrugStrength[] {
  return all.filter(({ first }) => encloses(at, passage.spanOf(first, first)));
}

/** The one that differs from the others; of two, the last. */
function oddOne(same: readonly DrugStrength[]): DrugStrength | undefined {
  const count = (one: DrugStrength): number =>
    same.filter((other) => !differ(one.strength, other.strength)).length;
  if (same.every((one) => count(one) === same.length)) return undefined;
  return same.reduce((least, one) => (count(one) <= count(least) ? one : least));
}

function finding(at: Strength, other: Strength, item: Item, where = l10n.t`item ${item.number}`): Finding {
  const here = at.written;
  const there = other.written;
  const change = (places: readonly Span[], words: string, title: string): Fix => ({
    title,
    edits: places.map((place) => ({ span: place, newText: words })),
  });
  return {
    span: at.span,
    message: l10n.t`The strength is ${here} here and ${there} in ${where}. Which is right?`,
    related: [{ span: other.span, message: l10n.t`The strength in ${where}.` }],
    fixes: [
      change([at.span], there, l10n.t`Change ${here} to ${there}`),
      change(alikeInHeader(item, other), here, l10n.t`Change ${there} in ${where} to ${here}`),
    ],
  };
}

/** A partial header names the strength two or three times: one of them changed alone would contradict the others. */
function alikeInHeader({ partial, headerProse }: Item, { span, written }: Strength): readonly Span[] {
  if (!partial) return [span];
  return drugStrengthsIn(passageOf(headerProse))
    .filter(({ strength }) => strength.written === written)
    .map(({ strength }) => strength.span);
}
