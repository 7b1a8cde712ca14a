import type { GuidelineLine } from '../../../../server/src/letter/model';
import { cover, type Span, span } from '../../../../server/src/text/span';
import { type Planter, pick, plant, replace } from '../plant';
import type { Subject, SubjectItem } from '../subject';
import { neutralConclusion } from '../wording';

/** From one heading to the next: where a missing section may be reported. */
function around(subject: Subject, index: number): Span {
  const { sections } = subject.letter;
  const before = sections[index - 1];
  const after = sections[index + 1];
  return span(
    before ? before.header.start : subject.letter.content.start,
    after ? after.header.end : subject.letter.content.end,
  );
}

const formSections = new Set(['how determined', 'case summary', 'issues']);

function headings(subject: Subject, whole: boolean) {
  if (subject.letter.form !== 'D') return [];
  return subject.letter.sections.flatMap((section, index) => {
    if (!formSections.has(section.role) || section.header.end === section.header.start) return [];
    // Without its items the letter has another defect as well.
    if (whole && section.role === 'issues') return [];
    const gone = whole ? section.extent : lineOf(subject.text, section.header);
    return [{ changes: [replace(gone, '')], places: [around(subject, index)] }];
  });
}

/** The line with its end and the empty line after it. */
function lineOf(text: string, at: Span): Span {
  let end = at.end;
  while (end < text.length && /\s/.test(text[end]!)) end++;
  return span(at.start, end);
}

/** A paragraph with the gap after it. */
const withGap = (subject: Subject, at: Span): Span => lineOf(subject.text, at);

const reviewers = (item: SubjectItem) => item.item.reviewerGuideline;
const claims = (item: SubjectItem) => item.item.claimsGuideline;

function emptyLabel(item: SubjectItem, line: GuidelineLine | undefined) {
  return line && line.body.end > line.body.start ? [plant(replace(line.body, ''), item.item.content)] : [];
}

const notOutcomes = [
  'Denied',
  'Approved',
  'Certified',
  'Non-certified',
  'Sustained',
  'Pending',
  'Granted',
  'Affirmed',
  'Reversed',
  'Not medically necessary',
  'Rejected',
  'Deferred',
];

const credentialWords = (subject: Subject) => {
  const credentials = subject.letter.credentials;
  const section = subject.letter.sections.find(({ role }) => role === 'how determined');
  return credentials && section ? { credentials, section } : undefined;
};

export const missingPlanters: readonly Planter[] = [
  { name: 'heading removed', rule: 'missing-section', plants: (subject) => headings(subject, false) },
  { name: 'section removed', rule: 'missing-section', plants: (subject) => headings(subject, true) },
  {
    name: 'credentials removed',
    rule: 'missing-credentials',
    plants: (subject) => {
      const found = credentialWords(subject);
      if (!found) return [];
      // The sentence that opens a block stands on its own line.
      const { start, end } = found.credentials.extent;
      const line = subject.text.lastIndexOf('\n', start) + 1;
      const isBlock = found.credentials.style === 'block';
      return [plant(replace(span(isBlock ? line : start, end), ''), found.section.content)];
    },
  },
  {
    name: 'credential label emptied',
    rule: 'missing-credentials',
    plants: (subject) =>
      (credentialWords(subject)?.credentials.labels ?? [])
        .filter(({ value }) => value.end > value.start)
        .map(({ value, label }) => plant(replace(value, ''), label, subject.letter.credentials!.extent)),
  },
  {
    name: 'all items removed',
    rule: 'missing-items',
    plants: (subject) => {
      const issues = subject.letter.sections.find(({ role }) => role === 'issues');
      const first = subject.items[0];
      if (!issues || !first || subject.letter.form !== 'D') return [];
      const all = span(first.item.content.start, subject.items.at(-1)!.item.content.end);
      return [plant(replace(all, ''), issues.content)];
    },
  },
  {
    name: 'outcome removed',
    rule: 'missing-decision',
    plants: (subject, chance) =>
      subject.items.flatMap(({ item, header }) => {
        if (!item.decision || subject.letter.form !== 'D') return [];
        const { start, end } = item.decision.span;
        const colon = subject.text.lastIndexOf(':', start);
        const place = item.partial ? item.content : cover(header, header);
        return [plant(replace(span(chance.chance(0.5) ? colon : colon + 1, end), ''), place)];
      }),
  },
  {
    name: 'word that is no outcome',
    rule: 'missing-decision',
    plants: (subject, chance) =>
      subject.items.flatMap(({ item, header }) =>
        item.decision && subject.letter.form === 'D'
          ? [plant(replace(item.decision.span, pick(chance, notOutcomes)), header)]
          : [],
      ),
  },
  {
    name: 'guideline line removed',
    rule: 'missing-guideline',
    plants: (subject) =>
      subject.items.flatMap((item) =>
        [claims(item), reviewers(item)].flatMap((line) =>
          line && subject.letter.form === 'D'
            ? [plant(replace(withGap(subject, line.content), ''), item.item.content)]
            : [],
        ),
      ),
  },
  {
    name: 'guideline label emptied',
    rule: 'missing-guideline',
    plants: (subject) =>
      subject.items.flatMap((item) => [
        ...emptyLabel(item, claims(item)),
        ...emptyLabel(item, reviewers(item)),
      ]),
  },
  {
    name: 'rationale removed',
    rule: 'missing-rationale',
    plants: (subject) =>
      subject.items.flatMap(({ item }) =>
        item.rationale && subject.letter.form === 'D'
          ? [plant(replace(withGap(subject, item.rationale.content), ''), item.content)]
          : [],
      ),
  },
  {
    name: 'rationale label emptied',
    rule: 'missing-rationale',
    plants: (subject) =>
      subject.items.flatMap(({ item, rationale }) =>
        item.rationale && rationale.end > rationale.start
          ? [plant(replace(rationale, ''), item.content)]
          : [],
      ),
  },
  {
    name: 'conclusion removed',
    rule: 'missing-conclusion',
    plants: (subject) => concluded(subject).map((item) => withoutConclusion(item, '')),
  },
  {
    name: 'conclusion replaced by none',
    rule: 'missing-conclusion',
    plants: (subject, chance) =>
      concluded(subject).map((item) => withoutConclusion(item, pick(chance, neutralConclusion))),
  },
];

/** What would be taken for a conclusion in other words. */
const otherwise =
  /\b(?:request\w*|treatment|service|medication|item|study|therapy|drug|MRI)\b.{0,80}\b(?:is|are|was|were|be|been)\b.{0,40}\b(?:supported|indicated|warranted|appropriate|recommended|approved|reasonable|authorized|justified|established|met|denied|certified|excessive|necessary|redundant)\b|\bnecess\w+|\b(?:is|are) (?:not )?(?:supported|indicated|warranted)\b/i;

/** Items whose only words on the outcome are in their conclusions, with something else to say before. */
function concluded(subject: Subject): readonly SubjectItem[] {
  return subject.items.filter(({ conclusions, sentences, rationale }) => {
    const rest = sentences.filter((at) => !conclusions.some((conclusion) => conclusion.at === at));
    return (
      conclusions.length > 0 &&
      rest.length > 1 &&
      rest.every((at) => !otherwise.test(subject.words(at))) &&
      conclusions.every(({ at }) => at.end <= rationale.end)
    );
  });
}

function withoutConclusion({ item, conclusions, rationale }: SubjectItem, instead: string) {
  const last = conclusions.length - 1;
  const changes = conclusions.map(({ at }, i) => replace(at, i === last ? instead : ''));
  return { changes, places: [rationale, item.content] };
}
