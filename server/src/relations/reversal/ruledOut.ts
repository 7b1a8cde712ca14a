import type { Passage } from '../../reading/sentences/passage';
import { beginAlike } from '../../reading/sentences/sameWords';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { EVIDENCE } from '../../vocabulary/concepts/evidence';
import { LOOSE } from '../../vocabulary/concepts/generalConcepts';
import { LIFELONG } from '../../vocabulary/concepts/illnesses';
import { FINDINGS } from '../../vocabulary/concepts/kinds';
import { OF_ALL_MOTION } from '../../vocabulary/examination/movementWords';
import { type Case, NEVER } from '../case/case';
import type { Records } from '../case/records';
import { dayRelation } from '../case/time';
import { placeDoubt } from './asserted';
import type { Reversal } from './reversed';

/** "There is a tear", where the record denies one. */
export function ruledOut(statement: Statement, on: Case): Reversal | undefined {
  const { concept } = statement;
  const isExamined = statement.named.kind === 'attribute';
  if (LOOSE.has(concept.id) && !isExamined) return undefined;
  const { records } = on;
  const isSameTest = (one: Statement): boolean =>
    beginAlike(on.passage, statement.first, records.passage, one.first);
  const byName =
    concept.id.endsWith('-test') &&
    records.denies(concept.id).some((one) => one.concept.id === concept.id && isSameTest(one));
  const there = records
    .shows(concept.id)
    .filter(({ statement: one }) => placeDoubt(statement, one, on) < 3 && (!byName || isSameTest(one)));
  if (there.length > 0) return undefined;
  if (records.mentions(concept.id).isItselfUncertain) return undefined;
  const judged = deniedThere(records, concept.id)
    .filter(
      (one) =>
        (one.concept.id === concept.id ||
          isShownBy(concept.id, one.concept.id) ||
          (FINDINGS.has(one.concept.kind) &&
            !LOOSE.has(one.concept.id) &&
            isKindOf(concept.id, one.concept.id))) &&
        // "Limited motion" against "full motion": of the same thing examined.
        (!LOOSE.has(concept.id) || isSameMotion(statement, one, on)) &&
        !one.hedges.includes('degree') &&
        !one.hedges.includes('amount') &&
        !one.hedges.includes('other') &&
        !one.hedges.includes('exception') &&
        !one.failing &&
        // "Pneumonia in 2011, resolved": there was one.
        !(statement.history && ENDED.has(one.because[0])),
    )
    .map((one) => ({
      one,
      doubt:
        placeDoubt(statement, one, on) +
        (one.assertion === 'undocumented' ? 1 : 0) +
        (one.concept.id === concept.id ||
        one.concept.id === 'neurologic-deficit' ||
        isShownBy(concept.id, one.concept.id) ||
        isGeneralOf(concept, one)
          ? 0
          : 1) +
        doubtOfHistory(statement, one) +
        doubtOfTest(statement, one, on) +
        (ENDED.has(one.because[0]) ? 1 : 0) +
        (dayRelation(on.passage, statement, one) === 'other' ? NEVER : 0),
    }))
    .filter(({ doubt }) => doubt <= 1)
    .sort((a, b) => a.doubt - b.doubt);
  if (judged.length === 0) return undefined;
  return {
    statement,
    records: judged.slice(0, 2).map(({ one }) => one),
    doubt: judged[0]!.doubt,
    how: 'ruled out',
  };
}

/** "Limited motion" against "full motion": of the whole, and not of one movement of several. */
function isSameMotion({ named, first, last }: Statement, record: Statement, on: Case): boolean {
  const isWhole = ({ words }: Passage, from: number, to: number): boolean =>
    words.slice(from, to + 1).some(({ lower }) => OF_ALL_MOTION.has(lower));
  return (
    record.named.id === named.id &&
    record.assertion === 'normal' &&
    isWhole(on.passage, first, last) &&
    isWhole(on.records.passage, record.first, record.last)
  );
}

/** Of several tests of one joint each has its own value: what the one shows the other may not. */
function doubtOfTest({ concept, first }: Statement, record: Statement, on: Case): number {
  return !concept.id.endsWith('-test') || beginAlike(on.passage, first, on.records.passage, record.first)
    ? 0
    : 1;
}

/** What is denied of the thing, or of what it would show by itself: "no rash", of a dermatitis. */
function deniedThere(records: Records, id: string): readonly Statement[] {
  const wider = SHOWN_BY.get(id);
  return wider === undefined ? records.denies(id) : [id, ...wider].flatMap((one) => records.denies(one));
}

function isShownBy(id: string, of: string): boolean {
  return SHOWN_BY.get(id)?.includes(of) ?? false;
}

/** What a concept shows by itself, by its id. */
const SHOWN_BY = new Map<string, string[]>();

for (const { record, of, sure } of EVIDENCE)
  if (sure) SHOWN_BY.set(record, [...(SHOWN_BY.get(record) ?? []), of]);

/** Denials of what was there before. */
const ENDED: ReadonlySet<string | undefined> = new Set(['has <resolved>', 'no longer']);

/** "No history of diabetes" denies that there is any; of what comes and goes it speaks of the past. */
function doubtOfHistory({ concept, history }: Statement, record: Statement): number {
  if (!record.history) return history ? 1 : 0;
  if (concept.kind !== 'diagnosis') return 2;
  return history || LIFELONG.has(concept.id) ? 0 : 1;
}

/** "He denies constipation" denies any kind of it, that of opioids too. */
function isGeneralOf({ kind }: Statement['concept'], { concept, assertion }: Statement): boolean {
  return assertion === 'denied' && concept.kind === kind && !LOOSE.has(concept.id);
}
