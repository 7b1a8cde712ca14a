import { Gap } from '../../language/words';
import type { Passage } from '../../reading/sentences/passage';
import { beginAlike } from '../../reading/sentences/sameWords';
import { targetsInSentence } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import {
  BREAKS,
  isStructure,
  NO_NAME_OF_STRUCTURE,
  STRUCTURE_WHOLE,
} from '../../vocabulary/examination/structures';
import type { Case } from '../case/case';
import type { Records } from '../case/records';

/** So many diagnoses are enough. */
const MOST = 60;
/** So many words from a diagnosis the structure stands that has it. */
const REACH = 6;

const diagnosesIn = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(
      ({ assertion, concept, history }) =>
        assertion === 'affirmed' && concept.kind === 'diagnosis' && !history,
    )
    .slice(0, MOST),
);

/**
 * What a record has of a structure that the reasons call normal or intact: diagnoses that stand right by its name, whatever they
 * are: "a split tear of the peroneus brevis", "cord compression". Of one that is only "intact" those that tell of a break.
 */
export function ofStructure(denial: Statement, { passage, records }: Case): readonly Statement[] {
  const { named, first, last, from, to } = denial;
  if (!isStructure(named.id)) return [];
  const isSame = (one: Statement): boolean =>
    targetsInSentence(records.passage, one.sentence).some(
      ({ concept, first: at }) =>
        concept.id === named.id && Math.abs(at - one.first) <= REACH && isOneClause(records.passage, at, one),
    );
  const names = range(first, last).filter((word) => !NO_NAME_OF_STRUCTURE.has(passage.words[word]!.lower));
  const isWhole = range(from, to).some((word) => STRUCTURE_WHOLE.has(passage.words[word]!.lower));
  return diagnosesIn(records).filter(
    (one) =>
      (isSame(one) || standsBy(passage, names, records.passage, one)) &&
      (!isWhole || tellsOfBreak(records.passage, one)),
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

function standsBy(passage: Passage, names: readonly number[], other: Passage, one: Statement): boolean {
  const { firstWord, endWord } = other.sentences[one.sentence]!;
  const from = Math.max(firstWord, one.first - REACH);
  const end = Math.min(endWord, one.last + 1 + REACH);
  for (let i = from; i < end; i++)
    if (isOneClause(other, i, one) && names.some((name) => beginAlike(passage, name, other, i))) return true;
  return false;
}

/** "A tear of the meniscus, the cartilage is worn": what stands behind a mark is of another structure. */
function isOneClause({ words }: Passage, at: number, { first, last }: Statement): boolean {
  const [from, to] = at < first ? [at, first] : [last, at];
  for (let i = from + 1; i <= to; i++)
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
  return true;
}

function tellsOfBreak({ words }: Passage, { from, to }: Statement): boolean {
  return range(from, to).some((word) => BREAKS.has(words[word]!.lower));
}
