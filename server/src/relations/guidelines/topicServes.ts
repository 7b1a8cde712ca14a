import { drugsIn } from '../../guidelines/drugs';
import type { ResolvedPages, ResolvedTopic } from '../../guidelines/resolvedCitation';
import { servicesIn } from '../../guidelines/services';
import { citedTopicCovers, type Subject, subjectsOf, topicCovers } from '../../guidelines/subjects';
import { type Topic, topicsOnPages } from '../../guidelines/topics';
import {
  DISJOINT_SUBJECTS,
  GOES_WITH_MANY,
  HAS_OWN_VISITS,
  INITIAL_CARE,
  SPEAKS_IN_PASSING,
} from '../../vocabulary/sources/guidelineSubjects';

/** Whether a section is on initial care, which speaks of the common treatments of its region. */
export function isOnInitialCare(title: string): boolean {
  const lower = title.toLowerCase();
  return INITIAL_CARE.some((one) => lower.startsWith(one));
}

function aboutOf(topic: Topic): readonly string[] {
  return [
    topic.id,
    ...topic.about,
    ...(topic.parent ? [topic.parent] : []),
    ...(topic.same ? [topic.same] : []),
  ];
}

/**
 * Whether a topic can be cited for what an item asks for. Wider than what it is about: topics on conditions
 * and on care in general go with anything (`undefined`).
 */
export function topicServes(topic: Topic, subject: Subject): boolean | undefined {
  const about = aboutOf(topic);
  if (about.some((id) => GOES_WITH_MANY.has(id))) return undefined;
  if (areDisjoint(about, ownTopics(subject))) return false;
  const covers = topicCovers(topic, subject);
  // Guidelines speak of sedation and guidance under the procedure that it is for.
  if (subject.id === 'anesthesia' && !covers) return undefined;
  if (covers !== false) return covers;
  // A visit can be for anything but what has visits of its own.
  if (subject.kind === 'visit') return about.some((id) => HAS_OWN_VISITS.has(id)) ? false : undefined;
  const own = ownTopics(subject);
  const isNear = SPEAKS_IN_PASSING.some(
    ({ topic: id, of }) => about.includes(id) && of.some((one) => own.includes(one)),
  );
  return isNear ? undefined : false;
}

/** What a subject is, without what speaks of it too: of a drug each of its classes is. */
export function ownTopics({ kind, topics }: Subject): readonly string[] {
  return kind === 'drug' || kind === 'drug class' ? topics : topics.slice(0, 1);
}

/** Whether the one is a kind of care of which the other is a sister: an evaluation and a treatment. */
export function areDisjoint(some: readonly string[], others: readonly string[]): boolean {
  return DISJOINT_SUBJECTS.some(
    (sisters) =>
      sisters.some((id) => some.includes(id) && !others.includes(id)) &&
      sisters.some((id) => others.includes(id) && !some.includes(id)) &&
      !sisters.some((id) => some.includes(id) && others.includes(id)),
  );
}

/** What follows an operation or is named for one is a condition, which may be treated in many ways. */
const condition =
  /^post-?[a-z]+ (?:[a-z]+ )?(?:pain|syndrome|complications?)\b|^[a-z -]+ (?:syndrome|disease|disorder)s?$/i;

/** Of a topic that the index does not have, its own words tell, where they name a drug or a service. */
function serves(cited: ResolvedTopic, subject: Subject): boolean | undefined {
  if (cited.topic) {
    const served = topicServes(cited.topic, subject);
    if (served !== false || (cited.how === 'exact' && !cited.otherChapter)) return served;
    // A topic that was guessed at, or found in another chapter: the cited words know better.
    const named = subjectsOf(cited.part.text);
    if (
      named.some(
        ({ id, topics }) => id === subject.id || topics.some((topic) => subject.topics.includes(topic)),
      )
    )
      return true;
    // "Surgery for" something that the index does not have.
    const isOperation = subject.kind === 'surgery' && named.some(({ id }) => id === 'other-surgery');
    return isOperation ? undefined : false;
  }
  const { text } = cited.part;
  if (condition.test(text)) return undefined;
  return drugsIn(text).length + servicesIn(text).length > 0 ? citedTopicCovers(cited, subject) : undefined;
}

/** Whether one of the topics can be cited for one of the subjects; `false` only where that is sure for none. */
export function coversAny(
  topics: readonly ResolvedTopic[],
  subjects: readonly Subject[],
): boolean | undefined {
  return any(topics.flatMap((cited) => subjects.map((subject) => serves(cited, subject))));
}

/**
 * The same for what stands on the cited pages.
 *
 * @param slack how many pages beside them count as well: most pages are known from memory
 */
export function pagesCoverAny(
  { part, topics }: ResolvedPages,
  subjects: readonly Subject[],
  slack: 0 | 1,
): boolean | undefined {
  const [first] = topics;
  if (!first) return undefined;
  const near = topicsOnPages(
    first.document,
    first.edition,
    Math.min(part.first, part.last) - slack,
    Math.max(part.first, part.last) + slack,
  );
  return any(near.flatMap((topic) => subjects.map((subject) => topicServes(topic, subject))));
}

function any(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.length === 0) return undefined;
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
