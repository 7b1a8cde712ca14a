import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { APPROVED, TURNED_DOWN } from '../../vocabulary/care/careWords';
import { isKindOf } from '../../vocabulary/concepts';
import type { Case } from '../case/case';
import type { Reversal } from './reversed';

/** "As the fusion has been authorized", where the record has only that it was denied. */
export function turnedDownThere(statement: Statement, on: Case): Reversal | undefined {
  const { concept, status } = statement;
  if (on.within || status !== 'authorized' || !statement.past) return undefined;
  const { passage } = on.records;
  const told = on.records.about((id) => isKindOf(id, concept.id) || isKindOf(concept.id, id));
  const ofIt = told.filter(({ concept: { id } }) => isKindOf(id, concept.id) || isKindOf(concept.id, id));
  if (ofIt.some((one) => one.assertion === 'affirmed' && hasWord(passage, one, APPROVED))) return undefined;
  const against = ofIt.filter(
    (one) =>
      (one.assertion === 'denied' && one.status === 'authorized') ||
      (one.assertion === 'affirmed' && hasWord(passage, one, TURNED_DOWN)),
  );
  return against.length === 0
    ? undefined
    : { statement, records: against.slice(0, 2), doubt: 1, how: 'ruled out' };
}

/** Whether one of the words behind care is in a list, up to the end of its sentence. */
function hasWord(
  { words, sentences }: Passage,
  { sentence, last }: Statement,
  list: ReadonlySet<string>,
): boolean {
  const { endWord } = sentences[sentence]!;
  for (let i = last + 1; i < endWord; i++) if (list.has(words[i]!.lower)) return true;
  return false;
}
