import { bodyParts } from '../bodyParts';
import {
  chapterLine,
  chronicPages,
  citesPages,
  firstPage,
  type Line,
  linesOf,
  pageLine,
  partOf,
  reviewerLines,
  topicLine,
} from '../lines';
import { type Planter, pick, plant, replace, shuffled } from '../plant';
import type { Subject } from '../subject';
import { type TreatmentKind, treatmentKinds } from '../treatments';

/** Kinds with a topic of 2009, far from the pages of this one. */
const farFrom = (kind: TreatmentKind): readonly TreatmentKind[] =>
  treatmentKinds.filter(
    ({ topic2009 }) =>
      topic2009 &&
      kind.topic2009 &&
      Math.abs(firstPage(topic2009.pages) - firstPage(kind.topic2009.pages)) > 8,
  );

/** Treatments that share guideline topics, so that a citation of one may serve the other. */
const related: readonly (readonly string[])[] = [
  ['NSAID', 'PPI', 'topical'],
  ['topical', 'antiepileptic', 'antidepressant', 'muscle relaxant', 'opioid'],
  ['opioid', 'urine test'],
  ['benzodiazepine', 'muscle relaxant', 'antidepressant'],
  ['antidepressant', 'antiepileptic', 'psychological care'],
  ['physical therapy', 'chiropractic', 'acupuncture', 'aquatic therapy', 'massage', 'TENS'],
  ['psychological care', 'functional restoration', 'home health'],
  ['epidural injection', 'facet injection', 'trigger point injection', 'surgery'],
  ['electrodiagnostic', 'MRI', 'CT', 'x-ray'],
];

const areRelated = (a: TreatmentKind, b: TreatmentKind): boolean =>
  a === b || related.some((ids) => ids.includes(a.id) && ids.includes(b.id));

/** Kinds that the item, and what its rationale turns on, have nothing to do with. */
const unrelated = (subject: Subject, { item }: Line): readonly TreatmentKind[] => {
  const title = subject.words(item.header);
  if (!item.kind || item.kind.group === 'surgery') return [];
  const named = treatmentKinds.filter(({ words }) => words.test(title));
  return treatmentKinds.filter(
    (kind) =>
      named.every((each) => !areRelated(each, kind)) && !kind.words.test(subject.words(item.rationale)),
  );
};

export const topicPlanters: readonly Planter[] = [
  {
    name: 'pages of another topic',
    rule: 'topic-page-mismatch',
    plants: (subject, chance) =>
      citesPages(subject)
        ? reviewerLines(subject).flatMap(({ item, line }) => {
            // Page 22 has anti-inflammatory medications too.
            const far = (item.kind?.topic2009 ? farFrom(item.kind) : []).filter(
              ({ topic2009 }) => item.kind?.id !== 'NSAID' || firstPage(topic2009!.pages) !== 22,
            );
            return shuffled(chance, far)
              .slice(0, 4)
              .map((other) =>
                plant(replace(line.body, pageLine(item.kind!.topic2009!.title, other.topic2009!.pages))),
              );
          })
        : [],
  },
  {
    name: 'pages moved away from their topic',
    rule: 'topic-page-mismatch',
    plants: (subject, chance) =>
      linesOf(subject).flatMap((line) =>
        chronicPages(line)
          .filter(() =>
            /Muscle Relax|Topical|NSAID|Opioids|TENS|Aquatic|Acupunct|Injection|Epidural|Antidepress/i.test(
              line.words,
            ),
          )
          .map(({ at, text }) => {
            const first = firstPage(text);
            const shift = pick(chance, first > 80 ? [-60, -45, -31] : [19, 37, 44]);
            return plant(replace(at, String(first + shift)), line.line.body);
          }),
      ),
  },
  {
    name: 'line about another treatment',
    rule: 'topic-item-mismatch',
    plants: (subject, chance) =>
      reviewerLines(subject).flatMap((line) =>
        shuffled(chance, unrelated(subject, line))
          .flatMap((kind) => topicLine(subject, kind) ?? [])
          .slice(0, 2)
          .map((text) => plant(replace(line.line.body, text))),
      ),
  },
  {
    name: "claims administrator's line about another treatment",
    rule: 'topic-item-mismatch',
    plants: (subject, chance) =>
      linesOf(subject)
        .filter(({ whose }) => whose === 'claims administrator')
        .flatMap((line) =>
          shuffled(chance, unrelated(subject, line))
            .flatMap((kind) => topicLine(subject, kind) ?? [])
            .slice(0, 1)
            .map((text) => plant(replace(line.line.body, text))),
        ),
  },
  {
    name: 'lines of two items exchanged',
    rule: 'topic-item-mismatch',
    orRules: ['region-mismatch'],
    plants: (subject) => {
      const lines = reviewerLines(subject).filter(
        ({ item, words }) =>
          item.kind &&
          !/Non-MTUS|ODG|did not cite/i.test(words) &&
          item.kind.words.test(words) &&
          treatmentKinds.filter((kind) => kind.words.test(words)).length === 1,
      );
      return lines.flatMap((a, i) =>
        lines
          .slice(i + 1)
          .filter((b) => !areRelated(a.item.kind!, b.item.kind!))
          .map((b) => plant([replace(a.line.body, b.words), replace(b.line.body, a.words)])),
      );
    },
  },
  {
    name: 'chapter of another region',
    rule: 'region-mismatch',
    plants: (subject, chance) =>
      reviewerLines(subject).flatMap((line) => regionPlants(subject, line, chance)),
  },
  {
    name: "chapter of another region on the claims administrator's line",
    rule: 'region-mismatch',
    plants: (subject, chance) =>
      linesOf(subject)
        .filter(({ whose }) => whose === 'claims administrator')
        .flatMap((line) => regionPlants(subject, line, chance)),
  },
];

function regionPlants(subject: Subject, line: Line, chance: Parameters<Planter['plants']>[1]) {
  const part = partOf(line, subject);
  if (!part || line.item.kind?.id === 'electrodiagnostic' || line.item.kind?.group === 'drug') return [];
  if (/\b(?:thoracic|upper back|extremit|spine and)/i.test(subject.words(line.item.header))) return [];
  const others = bodyParts.filter(
    ({ chapter, words }) => chapter.number > 0 && !words.test(subject.text.replace(line.words, '')),
  );
  return shuffled(chance, others)
    .slice(0, 2)
    .map((other) =>
      plant(
        replace(
          line.line.body,
          chapterLine(subject, other, pick(chance, ['Special Studies', 'Initial Care', 'Summary'])),
        ),
      ),
    );
}
