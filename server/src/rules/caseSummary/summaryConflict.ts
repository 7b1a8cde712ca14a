import type { Letter } from '../../letter/model';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { withTrailingSide } from '../../reading/anatomy/itemSides';
import { letterDate } from '../../reading/dates/letterDate';
import { factsOf, factsOfItem } from '../../reading/facts';
import { caseClausesOf } from '../../reading/sentences/caseClauses';
import type { Passage, Sentence } from '../../reading/sentences/passage';
import { careAmong, drugsNamedIn, targetsInSentence } from '../../reading/statements/inSentence';
import { isPointed, pointsAtCase } from '../../reading/statements/pointingClauses';
import { readingOf } from '../../reading/statements/read';
import { opensWithOne } from '../../reading/statements/tiedToCase';
import type { Statement } from '../../reading/targets/statement';
import { targetsOf } from '../../reading/targets/targets';
import { otherCounts } from '../../relations/amounts/counts';
import { otherTestResults } from '../../relations/amounts/drugTests';
import { otherUses } from '../../relations/amounts/drugUse';
import { otherQuantities } from '../../relations/amounts/quantities';
import { otherTimes } from '../../relations/amounts/timesGiven';
import { otherTrends } from '../../relations/amounts/trends';
import type { Case } from '../../relations/case/case';
import { type Records, recordsIn, recordsInRationale } from '../../relations/case/records';
import { asSureAsItsKind } from '../../relations/case/sureAsItsKind';
import { tellsOfCase } from '../../relations/case/toldOfCase';
import { asUnderstood } from '../../relations/case/understood';
import { contradiction } from '../../relations/contradiction/contradiction';
import { saidAlike } from '../../relations/contradiction/literal';
import { responseReversed } from '../../relations/reversal/responseReversed';
import { opposed, reversal } from '../../relations/reversal/reversal';
import { overlaps, type Span } from '../../text/span';
import { isKindOf } from '../../vocabulary/concepts';
import type { Finding, ItemRule, Severity } from '../rule';
import {
  assertedFinding,
  countFinding,
  deniedFinding,
  literalFinding,
  quantityFinding,
  trendFinding,
  useFinding,
} from './summaryConflictFindings';

export const summaryConflict: ItemRule = {
  id: 'summary-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  page: {
    finds:
      'The rationale says that a finding is absent or undocumented that the case summary records, asserts one that the summary rules out, or contradicts itself',
    why: `A determination that rests on a plainly erroneous finding of fact can be set aside on appeal (Labor Code \
4610.6(h)(5)): what the letter itself records is the first thing a judge compares the reasons with.`,
    wrong: `The examination of the lower back found muscle spasm and a positive straight leg raise.

Decision rationale: … There is no documentation of muscle spasm. …`,
    right: `The examination of the lower back found muscle spasm and a positive straight leg raise.

Decision rationale: … Muscle spasm was found, but the drug has been used for two years, longer than the guideline \
supports. …`,
    ignore: `Where the summary's words are history, of another visit or of another part of the body than the reasons are \
about. What is hedged ("no sufficient findings", "no functional improvement"), narrowed or only planned is left alone; \
information and hints say that the two may not speak of the same thing.`,
  },

  check(item, letter) {
    const { rationale, title } = factsOfItem(item);
    if (rationale === undefined) return [];
    const { passage } = rationale;
    const shared = {
      passage,
      itemParts: withTrailingSide(title.passage, bodyPartsOf(title.passage)),
      itemCare: careAmong(targetsOf(title.passage)),
      itemDrugs: drugsNamedIn(title.passage),
      get isFresh() {
        return isFresh(letter);
      },
      get decided() {
        return dayOf(letter);
      },
    };
    const own = recordsInRationale(passage);
    const summary = factsOf(letter).summary?.passage;
    const against = summary && caseOf(shared, recordsIn(summary), false);
    const itself = caseOf(shared, own, true);
    const spoken = passage.sentences
      .filter((sentence) => speaksOfCase(passage, sentence))
      .map(({ index }) => readingOf(passage, index));
    const amidRecitals = passage.sentences
      .filter((one) => one.kind === 'recital' && !speaksOfCase(passage, one))
      .flatMap((one) => statementsAmidRecital(passage, one));
    /** What was found in a sentence, by its concept: said twice there it is one fault. */
    const told = new Set<string>();
    const findings = [...spoken.flatMap(({ statements }) => statements), ...amidRecitals].flatMap(
      (statement): readonly Finding[] => {
        if (!isOfCase(passage, statement) && !isOfItemsDrug(passage, statement, shared.itemDrugs)) return [];
        const found = (against && conflict(statement, against)) ?? conflict(statement, itself);
        if (found === undefined) return [];
        const once = `${statement.sentence} ${statement.concept.id} ${statement.drug} ${statement.place?.part}`;
        if (told.has(once)) return [];
        told.add(once);
        return [found];
      },
    );
    const literal = spoken
      .flatMap(({ literals }) => literals.filter(({ isTelling }) => isTelling))
      .flatMap((one): readonly Finding[] => {
        if (passage.sentences[one.sentence]!.kind !== 'case') return [];
        for (const record of summary === undefined ? [passage] : [summary, passage]) {
          const there = saidAlike(passage, one, record);
          if (there !== undefined) return [literalFinding(passage, one, record, there)];
        }
        return [];
      });
    const counts = against ? otherCounts(against).map((one) => countFinding(one, against)) : [];
    const uses = [against, itself].flatMap((on) =>
      on === undefined ? [] : otherUses(on).map((one) => useFinding(one, on)),
    );
    const quantities = against
      ? [...otherQuantities(against), ...otherTimes(against), ...otherTestResults(against)].map((one) =>
          quantityFinding(one, against),
        )
      : [];
    const trends = [against, itself].flatMap((on) =>
      on === undefined ? [] : otherTrends(on).map((one) => trendFinding(one, on)),
    );
    return withoutOverlaps([...findings, ...literal, ...counts, ...uses, ...quantities, ...trends]);
  },
};

/** The case without its records, with them. */
function caseOf(shared: Omit<Case, 'records' | 'within'>, records: Records, within: boolean): Case {
  return {
    passage: shared.passage,
    itemParts: shared.itemParts,
    itemCare: shared.itemCare,
    itemDrugs: shared.itemDrugs,
    // Asked for by few denials, and worked out from all dates of the letter.
    get isFresh() {
      return shared.isFresh;
    },
    get decided() {
      return shared.decided;
    },
    records,
    within,
  };
}

/** Within half a year of the injury whatever was done for it is recent. */
const FRESH_DAYS = 183;
const MILLISECONDS_PER_DAY = 86_400_000;

function dayOf(letter: Letter): number | undefined {
  const date = letterDate(letter);
  return date && date.getTime() / MILLISECONDS_PER_DAY;
}

function isFresh(letter: Letter): boolean {
  const { headerDates, summary } = factsOf(letter);
  const injury =
    headerDates.injury?.dayNumber ?? summary?.dates.find((date) => date.role === 'injury')?.dayNumber;
  const decided = dayOf(letter);
  if (injury === undefined || decided === undefined) return false;
  const days = decided - injury;
  return days >= 0 && days <= FRESH_DAYS;
}

/** Guideline text is about no one; a short plain sentence after it is of the patient, and so may a clause of it be. */
function speaksOfCase(passage: Passage, sentence: Sentence): boolean {
  return tellsOfCase(passage, sentence) || caseClausesOf(passage, sentence).length > 0;
}

/** What a guideline's sentence says of this patient by a clause of its own. */
function statementsAmidRecital(passage: Passage, sentence: Sentence): readonly Statement[] {
  if (!pointsAtCase(passage, sentence)) return [];
  return readingOf(passage, sentence.index).statements.filter(isPointed);
}

function isOfCase(passage: Passage, one: Statement): boolean {
  const { sentence, source, past, first, named } = one;
  // "The eye pressure is elevated": a test that was in order or not was somebody's.
  const hasResult =
    named.kind === 'study' &&
    !isKindOf(named.id, 'imaging') &&
    (one.isAbnormal || one.assertion === 'normal');
  if (source !== 'author') return false;
  const within = passage.sentences[sentence]!;
  return (
    // "Hip motion is restricted": a value is somebody's.
    ((past ||
      hasResult ||
      named.kind === 'attribute' ||
      // "The diabetes is well controlled", "the acuity of the right eye is 20/20": of one thing.
      ((named.denies !== undefined || one.because[0]?.startsWith('measure')) &&
        opensWithOne(passage, within))) &&
      tellsOfCase(passage, within)) ||
    caseClausesOf(passage, within).some(({ from, to }) => from <= first && first < to) ||
    isPointed(one)
  );
}

/** "Norco provides no relief": no guideline speaks so of the drug that is asked for. */
function isOfItemsDrug(passage: Passage, one: Statement, drugs: ReadonlySet<string>): boolean {
  const { sentence, concept, source, assertion } = one;
  return (
    drugs.size > 0 &&
    source === 'author' &&
    assertion === 'denied' &&
    isKindOf(concept.id, 'improvement') &&
    tellsOfCase(passage, passage.sentences[sentence]!) &&
    targetsInSentence(passage, sentence).some(({ drug }) => drug !== undefined && drugs.has(drug))
  );
}

/** What stands on record against one statement of the rationale. */
function conflict(statement: Statement, on: Case): Finding | undefined {
  if (statement.assertion === 'affirmed' || statement.assertion === 'uncertain') {
    const reversed = on.within
      ? opposed(statement, on)
      : (responseReversed(statement, on) ?? reversal(statement, on));
    const sure = reversed && asUnderstood(reversed, reversed.statement, on);
    return sure && assertedFinding(asSureAsItsKind(sure, reversed.statement, on.passage), on);
  }
  const found = contradiction(statement, on);
  const sure = found && asUnderstood(found, found.denial, on);
  return sure && deniedFinding(asSureAsItsKind(sure, found.denial, on.passage), on);
}

const LOUD: Readonly<Record<Severity, number>> = { error: 0, warning: 0, information: 1, hint: 2 };

/** One finding a place, the loudest. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => LOUD[severity ?? 'warning'];
  /** The places of those kept, in order: only the two neighbours of a new one can overlap it. */
  const places: Span[] = [];
  return [...findings]
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ span }) => {
      const at = placeIn(places, span);
      const neighbours = [places[at - 1], places[at]];
      if (neighbours.some((one) => one !== undefined && overlaps(one, span))) return false;
      places.splice(at, 0, span);
      return true;
    });
}

/** Where a span belongs in an ordered list. Binary search. */
function placeIn(places: readonly Span[], { start }: Span): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
