import { Gap } from '../../language/words';
import { clausesOf } from '../../reading/sentences/clauses';
import type { Passage } from '../../reading/sentences/passage';
import { targetsInSentence } from '../../reading/statements/inSentence';
import { residueOf, type Said } from '../../reading/statements/residue';
import { isTiedToCase } from '../../reading/statements/tiedToCase';
import { isOfLastVisit, isOfOneTime } from '../../reading/statements/timeOfClause';
import type { Statement } from '../../reading/targets/statement';
import { CARE } from '../../vocabulary/concepts/kinds';
import { CONJUNCTIONS } from '../../vocabulary/negation/scopeWords';
import type { Case } from './case';

/*
 * How sure a finding can be, whatever it compares: no surer than the words of the reasons were understood. This is the one place
 * where that is asked; what the two statements have to do with each other is asked in doubt.ts and by each relation.
 *
 * - A clause with a residue (reading/statements/residue.ts) leaves a doubt of 1. A second residue leaves no more: on the pairs and rounds
 *   written blind it would have cost right findings and no wrong one.
 * - The summary's side is not asked for its residue. It tells in telegraphic style, with doses, adjectives and results that no
 *   table needs, and there residue told right findings from wrong ones nowhere.
 * - A clause that tells a time of its own (reading/statements/timeOfClause.ts), or that goes on to further things, leaves a doubt of 1.
 * - What nothing ties to the case asserts nothing of it (reading/statements/tiedToCase.ts).
 */

/** What was found against a statement, and how much doubt is left. */
interface Found {
  readonly doubt: number;
}

/** A finding against a statement, as sure as the statement was understood; `undefined` where it says nothing of the case. */
export function asUnderstood<T extends Found>(found: T, statement: Statement, on: Case): T | undefined {
  const isTied =
    !isAsserted(statement) || isTiedToCase(on.passage, on.passage.sentences[statement.sentence]!);
  if (!isTied && CARE.has(statement.concept.kind)) return undefined;
  const isWhole =
    isTied &&
    !isOfLastVisit(on.passage, statement.first) &&
    // That something is not on record is said of the whole record.
    (statement.assertion === 'undocumented' ||
      (!isOfOneTime(on.passage, statement.first) && !goesOn(statement, on.passage)));
  const doubt = Math.max(found.doubt, isWhole ? 0 : 1, doubtOfWords(on, statement));
  return doubt === found.doubt ? found : { ...found, doubt };
}

/** "No locking, effusion or instability": how far what is said of the first carries over a list is read least surely. */
function goesOn({ sentence, first, last, to }: Statement, passage: Passage): boolean {
  const clauses = clausesOf(passage);
  const { words } = passage;
  return targetsInSentence(passage, sentence).some(
    ({ first: at }) =>
      at > Math.max(last, to) &&
      clauses[at] === clauses[first] &&
      (CONJUNCTIONS.has(words[at - 1]!.lower) || (words[at]!.gap & Gap.comma) !== 0),
  );
}

/** A value is somebody's, whatever stands around it. */
function isAsserted({ assertion, named }: Statement): boolean {
  return assertion === 'affirmed' && named.kind !== 'attribute';
}

/** How much doubt words of the reasons leave by what was not understood around them. */
function doubtOfWords({ passage }: Case, said: Said): 0 | 1 {
  return residueOf(passage, said).length > 0 ? 1 : 0;
}
