import type { Citation } from '../letter/model';
import { identify } from './identify';
import { judgeDates } from './inForce';
import type { CitationProblem, ResolvedCitation } from './resolvedCitation';
import { resolvePages } from './resolvePages';
import { resolveRegulations } from './resolveRegulations';
import { resolveTopics } from './resolveTopics';

const resolvedByCitation = new WeakMap<Citation, Map<number, ResolvedCitation>>();
const NO_DATE = -1;

/**
 * What a citation points at: document, edition, chapters, topics, pages and regulations, or why not. Never
 * throws. Kept per citation object, and names are looked up once per wording, so that asking again is free.
 *
 * @param onDate the letter's date (decision date, else its newest date), read in UTC; `undefined` where the
 *   letter has none: then nothing is said about what was in force
 */
export function resolve(citation: Citation, onDate: Date | undefined): ResolvedCitation {
  const key = onDate && !Number.isNaN(onDate.getTime()) ? onDate.getTime() : NO_DATE;
  let known = resolvedByCitation.get(citation);
  if (!known) {
    known = new Map();
    resolvedByCitation.set(citation, known);
  }
  let resolved = known.get(key);
  if (!resolved) {
    resolved = resolveAnew(citation, key === NO_DATE ? undefined : onDate);
    known.set(key, resolved);
  }
  return resolved;
}

function resolveAnew(citation: Citation, onDate: Date | undefined): ResolvedCitation {
  const identity = identify(citation, onDate);
  const dates = judgeDates(identity, onDate);
  const { topics, chapters } = resolveTopics(citation, identity, dates.edition, dates.editionNamed);
  const pages = resolvePages(citation, identity, dates.edition, topics);
  const regulations = resolveRegulations(citation, identity);

  const problems: CitationProblem[] = [...identity.problems];
  if (dates.superseded) {
    problems.push({
      kind: 'edition not in force',
      span: (citation.edition ?? citation.chapter ?? citation).span,
    });
  }
  for (const { part, topic, otherEdition } of topics) {
    if (otherEdition) problems.push({ kind: 'topic of another edition', span: part.span });
    else if (!topic && identity.document?.kind === 'MTUS' && identity.document.id !== 'mtus') {
      problems.push({
        kind: /^\d+$/.test(part.text) ? 'topic is a number' : 'unknown topic',
        span: part.span,
      });
    }
  }
  for (const { part, exists, fit } of pages) {
    if (part.first > part.last) problems.push({ kind: 'pages run backwards', span: part.span });
    if (exists === false) problems.push({ kind: 'page does not exist', span: part.span });
    else if (fit === false) problems.push({ kind: 'pages are not the topic’s', span: part.span });
  }
  for (const { part, fits } of regulations) {
    if (fits === false) problems.push({ kind: 'regulation of another guideline', span: part.span });
  }
  return { document: identity.document, ...dates, chapters, topics, pages, regulations, problems };
}
