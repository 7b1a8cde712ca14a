import { painResponsesIn, speaksOfPain } from '../../reading/measures/painResponses';
import { clausesOf } from '../../reading/sentences/clauses';
import type { Passage } from '../../reading/sentences/passage';
import { ANY_DRUG, careAmong, targetsInSentence } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { MODEST_RESULTS, RESPONSE_TO, STRONG_RESULTS } from '../../vocabulary/care/careUseWords';
import { conceptOf, isConcept, isKindOf } from '../../vocabulary/concepts';
import { GIVEN } from '../../vocabulary/concepts/kinds';
import { MUCH, NEXT_TO_NONE, TOLERATES } from '../../vocabulary/drugs/effectWords';
import { DRUG_FORMS } from '../../vocabulary/sentences/doubtWords';
import { careInSentence, careTold } from '../case/careOfSentence';
import type { Case } from '../case/case';
import type { Records } from '../case/records';
import { careRelation } from '../case/sameCare';
import type { Reversal } from './reversed';

/** What a statement says of a treatment: that it helped, or that it did not. */
type Response = 'helped' | 'did not help';

/**
 * "He improved with chiropractic care", where the record has that it gave no relief; "the drug makes no difference to his
 * pain", where the record has 9/10 without it and 4/10 with it. The two must name the same treatment, or the reasons none, and
 * then that of the item is meant.
 */
export function responseReversed(statement: Statement, on: Case): Reversal | undefined {
  const said = responseOf(on.passage, statement) ?? slightResponse(on.passage, statement);
  if (said === undefined || statement.history || on.within) return undefined;
  const named = careOf(on.passage, statement);
  const care = named.size > 0 && !named.has('this-item') ? named : on.itemCare;
  if (care.size === 0) return undefined;
  const scores =
    said === 'did not help' && speaksOfPain(on.passage, statement.sentence)
      ? painResponsesIn(on.records.passage)
      : [];
  // Scores that are told of one treatment say nothing of another.
  const scored = scores.length === 0 ? NO_CARE : careTold(on.records.passage, scores[0]!.sentence);
  if (scores.length > 0 && (scored.size === 0 || careRelation(care, scored) !== 'other'))
    return { statement, records: scores, doubt: 0, how: said };
  const there = responsesIn(on.records).filter(
    ({ care: other }) =>
      (careRelation(care, other) === 'same' || isItem(care, other, on)) &&
      !isOtherOfClass(statement, other, on),
  );
  const small =
    said === 'helped' && tellsOfMuch(on.passage, statement)
      ? there.filter((one) => isSlight(on.records.passage, one.statement))
      : [];
  if (small.length > 0 && small.length === there.length)
    return { statement, records: small.slice(0, 2).map(({ statement: one }) => one), doubt: 0, how: said };
  if (there.some(({ response }) => response === said)) return undefined;
  const isSomeLeft = said === 'did not help' && !isWholeFailure(on.passage, statement);
  const contrary = there
    .filter(
      ({ response, statement: one }) =>
        response !== said &&
        !isPartial(on.records.passage, one) &&
        // "Only minimal relief" is some: a figure must tell of much.
        (!isSomeLeft || isMuch(on.records.passage, one)),
    )
    .slice(0, 2);
  return contrary.length === 0
    ? undefined
    : { statement, records: contrary.map(({ statement: one }) => one), doubt: 0, how: said };
}

function responseOf(passage: Passage, statement: Statement): Response | undefined {
  const { concept, assertion, first, last, hedges, status } = statement;
  // A drug that was stopped for a side effect may have helped.
  const failing = statement.failing && status !== 'stopped';
  if (assertion !== 'affirmed' || hedges.length > 0) return undefined;
  // "Was not tolerated": it may have helped.
  if (failing && isNotBorne(passage, last)) return undefined;
  const isHelp = isKindOf(concept.id, 'improvement') && !failing;
  // "Little relief", "no lasting relief", "relief for two days": a small help is neither.
  const { words } = passage;
  // Care that failed may have its result at the end of a list: "therapy and an injection have been used, without lasting benefit".
  const end = failing ? passage.sentenceOf(last).endWord : Math.min(words.length, last + MODEST_REACH);
  for (let i = Math.max(0, first - MODEST_REACH); i < end; i++)
    // "Significant relief" is relief; "no significant relief" leaves some.
    if (MODEST_RESULTS.has(words[i]!.lower) && !(isHelp && STRONG_RESULTS.has(words[i]!.lower)))
      return undefined;
  // "Is doing better on tablets": on others than the cream that is asked for.
  if (
    words[last + 1]?.lower !== undefined &&
    RESPONSE_TO.has(words[last + 1]!.lower) &&
    DRUG_FORMS.has(words[last + 2]?.lower ?? '')
  )
    return undefined;
  if (concept.id === 'no-improvement' || failing) return 'did not help';
  return isHelp ? 'helped' : undefined;
}

/** "Propranolol and topiramate were not tolerated": in the clause of the care. */
function isNotBorne(passage: Passage, last: number): boolean {
  const clauses = clausesOf(passage);
  for (let i = last + 1; clauses[i] === clauses[last] && i - last <= BORNE_REACH; i++)
    if (TOLERATES.has(passage.words[i]!.lower)) return true;
  return false;
}

/** So many words behind care it is told that it was not tolerated. */
const BORNE_REACH = 7;

const NO_CARE: ReadonlySet<string> = new Set();

/** So many words around a result it may be told that it was a small one. */
const MODEST_REACH = 6;

interface Told {
  readonly statement: Statement;
  readonly response: Response;
  readonly care: ReadonlySet<string>;
}

/** So many results are enough. */
const MOST = 60;

/** The results that a record tells of treatments, with the treatments that their sentences name; computed once. */
const responsesIn = remembered((records: Records): readonly Told[] =>
  records
    .about(tellsOfResult)
    .flatMap((statement): readonly Told[] => {
      const denied = isDeniedHelp(statement) ? 'did not help' : undefined;
      const response = denied ?? responseOf(records.passage, statement);
      if (response === undefined) return [];
      return [{ statement, response, care: careOfRecord(records.passage, statement) }];
    })
    .slice(0, MOST),
);

/** "40% relief": less than half is neither success nor failure. */
function isPartial({ words, sentences }: Passage, { sentence, concept }: Statement): boolean {
  if (!isKindOf(concept.id, 'improvement')) return false;
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    const part = lower.endsWith('%')
      ? Number(lower.slice(0, -1))
      : words[i + 1]?.lower === 'percent'
        ? Number(lower)
        : Number.NaN;
    if (part > 0 && part < HALF) return true;
  }
  return false;
}

const HALF = 50;
/** Less than this part of the pain gone is slight. */
const SLIGHT = 30;

/** "10% relief". */
function isSlight({ words, sentences }: Passage, { sentence, concept }: Statement): boolean {
  if (!isKindOf(concept.id, 'improvement')) return false;
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (lower.endsWith('%') && Number(lower.slice(0, -1)) < SLIGHT) return true;
  }
  return false;
}

/** "Significant and sustained relief". */
function tellsOfMuch({ words }: Passage, { first }: Statement): boolean {
  for (let i = first - 1; i >= 0 && first - i <= MODEST_REACH; i--)
    if (MUCH.has(words[i]!.lower)) return true;
  return false;
}

/** "The trial failed", of the care that is asked for. */
function isItem(care: ReadonlySet<string>, told: ReadonlySet<string>, { itemCare }: Case): boolean {
  return told.size === 1 && told.has('this-item') && [...care].some((id) => itemCare.has(id));
}

/** "Opioids failed", of an item that is one: the others of its class are meant. */
function isOtherOfClass(
  { concept, drug }: Statement,
  care: ReadonlySet<string>,
  { itemCare }: Case,
): boolean {
  if (concept.kind !== 'medication' || drug !== undefined) return false;
  for (const one of care) if (!isConcept(one) && one !== ANY_DRUG && itemCare.has(one)) return true;
  return false;
}

/** The care whose result a statement is: itself where it is care that failed, else what its sentence names. */
function careOf(
  passage: Passage,
  { concept, drug, failing, sentence, first }: Statement,
): ReadonlySet<string> {
  if (failing) return new Set(drug === undefined ? [concept.id] : [concept.id, drug]);
  const clauses = clausesOf(passage);
  const own = careAmong(
    targetsInSentence(passage, sentence).filter(
      ({ concept: { kind }, first: at }) => GIVEN.has(kind) && clauses[at] === clauses[first],
    ),
  );
  // "No relief from Flexeril, since the scores were given for Norco": of the care that its own clause names.
  return own.size > 0 ? own : careInSentence(passage, sentence);
}

function careOfRecord(passage: Passage, statement: Statement): ReadonlySet<string> {
  return statement.failing ? careOf(passage, statement) : careTold(passage, statement.sentence);
}

function isDeniedHelp({ concept, assertion, hedges }: Statement): boolean {
  return assertion === 'denied' && hedges.length === 0 && isKindOf(concept.id, 'improvement');
}

/** Results, and care that may have failed. */
function tellsOfResult(id: string): boolean {
  return id === 'no-improvement' || isKindOf(id, 'improvement') || GIVEN.has(conceptOf(id).kind);
}

/** "Gave only minimal relief": next to none. */
function slightResponse(
  passage: Passage,
  { concept, assertion, hedges, first, last }: Statement,
): Response | undefined {
  if (concept.id !== 'no-improvement' || assertion !== 'affirmed' || hedges.length > 0) return undefined;
  return hasAny(passage, first, last, NEXT_TO_NONE) ? 'did not help' : undefined;
}

function isWholeFailure(passage: Passage, { first, last }: Statement): boolean {
  return !hasAny(passage, first, last, NEXT_TO_NONE);
}

/** "80% relief": a part of at least half, told as a figure. */
function isMuch(passage: Passage, { sentence }: Statement): boolean {
  const { firstWord, endWord } = passage.sentences[sentence]!;
  return passage.words
    .slice(firstWord, endWord)
    .some(({ lower }) => lower.endsWith('%') && Number(lower.slice(0, -1)) >= HALF);
}

function hasAny({ words }: Passage, from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let i = from; i <= to; i++) if (list.has(words[i]!.lower)) return true;
  return false;
}
