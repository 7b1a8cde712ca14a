import { PATIENT } from '../../../clinical/afterTrigger';
import { datesOf } from '../../../clinical/dateRoles';
import type { Statement } from '../../../clinical/statements';
import { between } from '../../../language/ordered';
import { wordList } from '../../../language/wordList';
import { Gap } from '../../../language/words';
import { type BodyPartMention, bodyPartsOf, partsOverlap } from '../../../reading/bodyParts';
import type { Passage } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import { isKindOf } from '../../../vocabulary/concepts';
import { tellsOfPast } from '../healthySide';
import { hasWord, hasWordNear } from '../sentenceWords';
import type { Reversal } from './assertions';
import { hasPlace, isAt, sameDay, whenSaid } from './places';
import { OPEN, type Records } from './records';
import { otherSmoking } from './smoking';
import { plainStatements } from './statementsOn';
import { notShown } from './studyFindings';
import { otherWork } from './workStatus';

/**
 * What a rationale says of the case, findings of an examination apart, and the summary says otherwise of: a treatment
 * that had not begun, a study that was not normal, a complaint or a disease that the patient has not, work.
 */
export function otherReversals(
  rationale: Passage,
  summary: Records,
  itemParts: readonly BodyPartMention[],
): readonly Reversal[] {
  return plainStatements(rationale).flatMap(({ statement }): readonly Reversal[] => {
    const { concept, sentence, first } = statement;
    if (sentence.kind !== 'case' || rationale.isQuoted(first)) return [];
    const read = READERS[concept.kind];
    if (read === undefined || hasWord(rationale, sentence, OPEN)) return [];
    const there = read(rationale, statement, summary, itemParts).filter((one) =>
      sameTime(rationale, statement, one),
    );
    if (there.length === 0) return [];
    const spans = there.slice(0, MOST_PLACES).map(({ span }) => span);
    return [
      {
        statement,
        there: spans,
        asserts: concept.kind !== 'study' || statement.assertion === 'present',
        sure: true,
      },
    ];
  });
}

const MOST_PLACES = 2;

type Reader = (
  rationale: Passage,
  statement: Statement,
  summary: Records,
  itemParts: readonly BodyPartMention[],
) => readonly Statement[];

const READERS: Readonly<Partial<Record<Statement['concept']['kind'], Reader>>> = {
  treatment: notGiven,
  study: otherStudy,
  symptom: notHad,
  diagnosis: otherDisease,
  function: otherWork,
  class: notComplained,
};

/** What says that a treatment is over or under way. */
const GIVEN = wordList(
  'completed underwent undergone received attended finished participated tried failed had',
);

/** "She has already completed vestibular therapy" where it "has not been started". */
function notGiven(passage: Passage, statement: Statement, summary: Records): readonly Statement[] {
  const been = passage.words[statement.first - 1]?.lower === 'been';
  if (statement.assertion !== 'present' || !(been || isNear(passage, statement, GIVEN))) return [];
  if (summary.present(statement.concept.id).length > 0) return [];
  // "He has not had any injection" rules out those of steroid.
  return notGivenIn(summary.passage).filter(
    (one) =>
      isKindOf(statement.concept.id, one.concept.id) &&
      isLasting(summary.passage, one) &&
      !areElsewhere(passage, statement, summary.passage, one),
  );
}

/** What leaves open what came before, or after, the time of which something is denied. */
const OF_A_TIME = wordList(
  'since recent recently lately currently until before after further additional another other',
);
/** Whose illness it may be. */
const RELATIVES = wordList(
  'father mother brother sister parent parents family maternal paternal husband wife son daughter',
);

/** Whether a denial holds for the whole case: not of a time that has gone by, and of no year alone. */
function isLasting(passage: Passage, { sentence, date }: Statement): boolean {
  if (hasWord(passage, sentence, OF_A_TIME) || tellsOfPast(passage, sentence)) return false;
  const dates = datesOf(passage);
  const [said = date] = between(dates, sentence.firstWord, sentence.endWord);
  return said === undefined || !dates.some(({ dayNumber }) => dayNumber > said.dayNumber);
}

/** Whether two sentences name parts of the body, and none that both have. */
function areElsewhere(one: Passage, here: Statement, other: Passage, there: Statement): boolean {
  const first = between(bodyPartsOf(one), here.sentence.firstWord, here.sentence.endWord);
  const second = between(bodyPartsOf(other), there.sentence.firstWord, there.sentence.endWord);
  return (
    first.length > 0 &&
    second.length > 0 &&
    !first.some((each) => second.some(({ part }) => partsOverlap(part, each.part)))
  );
}

/** Whether both name it alike: heartburn is no gastritis. */
function areCalledAlike(one: Passage, here: Statement, other: Passage, there: Statement): boolean {
  for (let i = here.first; i <= here.last; i++)
    for (let k = there.first; k <= there.last; k++)
      if (one.words[i]!.lower.slice(0, ALIKE) === other.words[k]!.lower.slice(0, ALIKE)) return true;
  return false;
}

/** "Depressed" and "depression". */
const ALIKE = 5;

/** So many places of one sort are enough; a text of a thousand is no letter. */
const MOST = 50;

/** The treatments that a summary says were not given. */
const notGivenIn = remembered((passage: Passage): readonly Statement[] =>
  plainStatements(passage)
    .map(({ statement }) => statement)
    .filter(({ assertion, concept }) => assertion === 'absent' && concept.kind === 'treatment')
    .slice(0, MOST),
);

const MADE = wordList('completed performed done obtained taken');

/** A study that was not made, or was not normal. */
function otherStudy(...said: Parameters<Reader>): readonly Statement[] {
  const [{ words }, { concept, last, sentence, assertion }, summary] = said;
  for (let i = last + 1; i < Math.min(sentence.endWord, last + 5); i++)
    if (MADE.has(words[i]!.lower) && BE.has(words[i - 1]!.lower) && assertion === 'present')
      return summary.present(concept.id).length > 0
        ? []
        : summary.denied(concept.id).filter((one) => isSaidNotMade(summary.passage, one));
  return notNormal(...said);
}

/** "MRI has not been done", and not "a negative film". */
function isSaidNotMade({ words }: Passage, { last, sentence }: Statement): boolean {
  for (let i = last + 1; i < Math.min(sentence.endWord, last + 4); i++)
    if (/^(?:not|never)$/.test(words[i]!.lower)) return true;
  return false;
}

const BE = wordList('is was were are been be being as');
const ADVERBS = wordList(
  'read reported interpreted completely entirely essentially otherwise also all both found',
);
const ALL_RIGHT = wordList('normal unremarkable negative');
const PLAIN = wordList('normal unremarkable negative unchanged no not without intact within');

/** "The MRI was normal" where the summary's MRI showed a tear. */
function notNormal(
  passage: Passage,
  statement: Statement,
  summary: Records,
  itemParts: readonly BodyPartMention[],
): readonly Statement[] {
  const { words } = passage;
  const { last, sentence } = statement;
  let at = last + 1;
  // "The MRI of the right knee was".
  while (at < sentence.endWord && at - last <= 8 && !BE.has(words[at]!.lower)) {
    if (words[at]!.gap & (Gap.comma | Gap.semicolon)) return [];
    at++;
  }
  while (at < sentence.endWord && (BE.has(words[at]!.lower) || ADVERBS.has(words[at]!.lower))) at++;
  const value = words[at];
  if (value === undefined || at >= sentence.endWord || !ALL_RIGHT.has(value.lower)) return [];
  // "Negative for fracture", "normal except for".
  const next = words[at + 1];
  if (at + 1 < sentence.endWord && !(next!.gap & (Gap.comma | Gap.semicolon)) && next!.lower !== 'and')
    return [];
  const parts = between(bodyPartsOf(passage), sentence.firstWord, sentence.endWord);
  const sought = parts.length > 0 ? parts : itemParts;
  const results = summary
    .present(statement.concept.id)
    .map((one) => one.statement)
    .filter((one) => one.concept.id === statement.concept.id && mayBeOf(summary.passage, one, sought));
  if (results.some((one) => hasWord(summary.passage, one.sentence, PLAIN))) return [];
  return results.filter(
    (one) =>
      (one.topic === 'test result' || hasWord(summary.passage, one.sentence, REVEALED)) &&
      diseased(summary.passage).has(one.sentence.index),
  );
}

/** Studies that are of no part. */
const ANYWHERE = wordList(
  'endoscopy sleep-study laboratory electrocardiogram hearing-test eeg pulmonary-function',
);

const REVEALED = wordList('revealed showed demonstrated');

function mayBeOf(
  passage: Passage,
  { sentence, named }: Statement,
  sought: readonly BodyPartMention[],
): boolean {
  const own = between(bodyPartsOf(passage), sentence.firstWord, sentence.endWord);
  if (own.length === 0 && ANYWHERE.has(named.id)) return true;
  if (own.length === 0 || sought.length === 0) return false;
  return own.some((one) => sought.some(({ part }) => partsOverlap(one.part, part)));
}

/** The sentences of a summary that name a disease, by their index. */
const diseased = remembered(
  (passage: Passage): ReadonlySet<number> =>
    new Set(
      plainStatements(passage).flatMap(({ statement: { concept, assertion, sentence } }) =>
        (concept.kind === 'diagnosis' || concept.id === 'gastrointestinal-complaints') &&
        assertion === 'present'
          ? [sentence.index]
          : [],
      ),
    ),
);

/** What tells that a patient has or had something. */
const HAS = wordList(
  'has had have lost suffers suffered reports reported complains complained diagnosed developed endorses endorsed admits experiences with',
);

/** "Complains of radicular symptoms" where there are none. */
function notComplained(...said: Parameters<Reader>): readonly Statement[] {
  return said[1].concept.id === 'radicular-complaints' ? notHad(...said) : [];
}

/** A disease that the patient has not, a habit that is over, a finding that the study did not make. */
function otherDisease(
  passage: Passage,
  statement: Statement,
  summary: Records,
  itemParts: readonly BodyPartMention[],
): readonly Statement[] {
  if (statement.concept.id === 'smoking' || statement.concept.id === 'nonsmoking')
    return otherSmoking(passage, statement, summary);
  const had = notHad(passage, statement, summary, itemParts);
  return had.length > 0 ? had : notShown(passage, statement, summary, itemParts);
}

/** "She lost consciousness" where there was no loss of it. */
function notHad(
  passage: Passage,
  statement: Statement,
  summary: Records,
  itemParts: readonly BodyPartMention[],
): readonly Statement[] {
  const { concept } = statement;
  if (GENERAL.has(concept.id) || statement.assertion !== 'present') return [];
  const { words } = passage;
  const told =
    HAS.has(words[statement.first]!.lower) || words[statement.sentence.firstWord]!.lower === 'there';
  if (!told && !isNear(passage, statement, HAS) && !isPatient(passage, statement)) return [];
  if (summary.present(concept.id).length > 0) return [];
  if (hasWord(passage, statement.sentence, RELATIVES)) return [];
  const denied = summary
    .denied(concept.id)
    .filter(
      (one) => isLasting(summary.passage, one) && areCalledAlike(passage, statement, summary.passage, one),
    );
  if (!hasPlace(concept)) return denied;
  // Numbness of the arm is none of the leg.
  const parts = statement.bodyPart ? [statement.bodyPart] : itemParts;
  if (concept.kind === 'diagnosis' && !PLAINLY.has(concept.id)) return [];
  return denied.filter((one) => isAt(summary.passage, one, parts));
}

/** "The patient is a diabetic". */
function isPatient({ words }: Passage, { first, sentence }: Statement): boolean {
  for (let i = first - 1; i > sentence.firstWord && first - i <= 3; i--)
    if (BE.has(words[i]!.lower)) return PATIENT.test(words[i - 1]!.lower);
  return false;
}

/** Diseases that an examination shows, not a study. */
const PLAINLY = new Set(['infection', 'wound', 'burn', 'scar', 'contusion', 'hernia', 'dislocation']);

/** Denied of one thing and told of another: "no pain in the neck". */
const GENERAL = new Set(['pain', 'stiffness']);

/** Whether one of the words stands a few words before the thing. */
function isNear(passage: Passage, { first, sentence }: Statement, list: ReadonlySet<string>): boolean {
  return hasWordNear(passage, Math.max(sentence.firstWord, first - 7), first - 1, list);
}

/** Whether what the summary tells may be of the time that the rationale names. */
function sameTime(rationale: Passage, { sentence, first }: Statement, { date }: Statement): boolean {
  const said = whenSaid(datesOf(rationale), sentence, first);
  return said.length === 0 || (date !== undefined && said.some((one) => sameDay(one, date)));
}
