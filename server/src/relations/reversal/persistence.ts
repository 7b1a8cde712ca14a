import { clausesOf } from '../../reading/sentences/clauses';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { COMPLAINT_OF_WORD, PERSISTS } from '../../vocabulary/time/persistenceWords';
import type { Case } from '../case/case';
import { placeDoubt } from './asserted';
import type { Reversal } from './reversed';

/** So many words from a complaint it is told that it goes on. */
const REACH = 3;

/** "The patient has persistent pain", "seizures continue", where the record has last that it is gone. */
export function goneOnRecord(statement: Statement, on: Case): Reversal | undefined {
  if (on.within || statement.assertion !== 'affirmed') return undefined;
  const complaint = persisting(on.passage, statement);
  if (complaint === undefined) return undefined;
  const told = on.records.about((id) => isKindOf(id, complaint) || isKindOf(complaint, id));
  const isOfIt = ({ concept: { id } }: Statement): boolean => isKindOf(id, complaint);
  const gone = told.filter(
    (one) =>
      isOfIt(one) &&
      one.assertion === 'denied' &&
      (one.because[0] === 'has <resolved>' || one.because[0] === '<noun> absent') &&
      one.hedges.length === 0,
  );
  const last = gone.at(-1);
  if (last === undefined) return undefined;
  // What is told behind it may have come back.
  const isBack = told.some(
    (one) => isOfIt(one) && one.assertion === 'affirmed' && one.sentence > last.sentence && !one.history,
  );
  const doubt = placeDoubt({ ...placeOnly(statement), concept: last.concept }, last, on);
  return isBack || doubt > 1
    ? undefined
    : { statement, records: [last], doubt: Math.max(1, doubt), how: 'ruled out' };
}

function placeOnly({ place, parts, sentence, first, last }: Statement): Statement {
  return { place, parts, sentence, first, last } as Statement;
}

/** The complaint that is told to go on. */
function persisting(passage: Passage, { concept, first, last }: Statement): string | undefined {
  const { words } = passage;
  const clauses = clausesOf(passage);
  let isPersisting = false;
  let named = concept.kind === 'symptom' || concept.kind === 'sign' ? concept.id : undefined;
  for (let i = Math.max(0, first - REACH); i <= Math.min(words.length - 1, last + REACH); i++) {
    if (clauses[i] !== clauses[first]) continue;
    if (PERSISTS.has(words[i]!.lower)) isPersisting = true;
    if (concept.id === 'no-improvement') named ??= COMPLAINT_OF_WORD[words[i]!.lower];
  }
  return isPersisting ? named : undefined;
}
