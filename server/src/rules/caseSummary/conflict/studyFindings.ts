import { conceptMentionsOf, type Statement } from '../../../clinical/statements';
import { between } from '../../../language/ordered';
import { wordList } from '../../../language/wordList';
import { bodyPartsOf } from '../../../reading/bodyParts';
import type { Passage, Sentence } from '../../../reading/passage';
import { isKindOf } from '../../../vocabulary/concepts';
import { hasWord } from '../sentenceWords';
import { hasPlace, isAt } from './places';
import type { Records } from './records';

const SHOWS = wordList(
  'showed shows show revealed reveals reveal demonstrated demonstrates demonstrate confirmed confirms confirm found documented',
);

/** The studies that a sentence names, by id. */
function studiesIn(passage: Passage, { firstWord, endWord }: Sentence): readonly string[] {
  return between(conceptMentionsOf(passage), firstWord, endWord).flatMap(({ entry }) =>
    entry.kind === 'study' ? [entry.id] : [],
  );
}

/** Whether a sentence names a study, or one of its kind. */
export function namesStudy(passage: Passage, sentence: Sentence, study: string): boolean {
  return studiesIn(passage, sentence).some((id) => isKindOf(id, study) || isKindOf(study, id));
}

const ALL_RIGHT = wordList('normal unremarkable wnl');
const PART_OF_ALL = wordList('except otherwise but however');

/** "Plain films were normal": where the study that is said to show something was in order. */
function normalResults(summary: Records, studies: readonly string[]): readonly Statement[] {
  return studies.flatMap((id) => {
    const made = [...summary.present(id), ...summary.denied(id).map((statement) => ({ statement }))].map(
      (one) => one.statement,
    );
    const plain = made.filter(
      ({ sentence }) =>
        hasWord(summary.passage, sentence, ALL_RIGHT) && !hasWord(summary.passage, sentence, PART_OF_ALL),
    );
    return made.length === plain.length ? plain : [];
  });
}

/** "Films showed a fracture" where the summary's films showed none. */
export function notShown(
  passage: Passage,
  statement: Statement,
  summary: Records,
  itemParts: Parameters<typeof isAt>[2],
): readonly Statement[] {
  const { concept, sentence, assertion, bodyPart } = statement;
  if (assertion !== 'present' || !hasWord(passage, sentence, SHOWS)) return [];
  const studies = studiesIn(passage, sentence);
  if (studies.length === 0) return [];
  const isOfStudy = (one: Statement) =>
    studies.some((said) => namesStudy(summary.passage, one.sentence, said));
  if (summary.present(concept.id).some((one) => isOfStudy(one.statement))) return [];
  const parts = bodyPart ? [bodyPart] : itemParts;
  const denied = summary.denied(concept.id).filter(
    (one) =>
      isOfStudy(one) &&
      (!hasPlace(concept) ||
        isAt(summary.passage, one, parts) ||
        // "X-ray of the ankle: no fracture", of a bone of it.
        between(bodyPartsOf(summary.passage), one.sentence.firstWord, one.sentence.endWord).length === 0),
  );
  if (denied.length > 0 || summary.present(concept.id).length > 0) return denied;
  return normalResults(summary, studies).filter(
    (one) => one.bodyPart === undefined || isAt(summary.passage, one, parts),
  );
}
