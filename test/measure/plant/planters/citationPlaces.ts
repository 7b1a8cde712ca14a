import { span } from '../../../../server/src/text/span';
import { type BodyPart, bodyParts, partsIn } from '../bodyParts';
import {
  acoemLine,
  chapterLine,
  citesPages,
  type Line,
  linesOf,
  pageLine,
  reviewerLines,
  topicLine,
} from '../lines';
import { insert, type Planter, pick, plant, replace, shuffled } from '../plant';
import type { Subject } from '../subject';
import { type TreatmentKind, treatmentKinds } from '../treatments';

const pagesPattern = /(?<=Page ?\(s\) ?: ?)\d{1,3}(?:-\d{1,3})?/g;

/** The pages of a line that cites nothing but the chronic pain guidelines. */
function chronicPages({ words, line }: Line) {
  if (!/chronic pain/i.test(words) || /ACOEM|Complaints|ODG|Disability|Citation/i.test(words)) return [];
  return [...words.matchAll(pagesPattern)].map((m) => ({
    text: m[0],
    at: span(line.body.start + m.index, line.body.start + m.index + m[0].length),
  }));
}

/** The one body part that the item names, if a chapter treats it. */
function partOf({ item }: Line, subject: Subject): BodyPart | undefined {
  const parts = partsIn(subject.words(item.header));
  return parts.length === 1 && parts[0]!.chapter.number > 0 ? parts[0] : undefined;
}

/** Chapters' pages are three hundred apart at most: these belong to none. */
const nowhere = (part: BodyPart, n: number): string =>
  String(n % 2 === 0 ? 460 + n * 7 : Math.max(2, Number(part.chapter.pages.slice(0, 3)) - 100 - n));

export const pagePlanters: readonly Planter[] = [
  {
    name: 'page changed to one that the document does not have',
    rule: 'page-out-of-range',
    plants: (subject, chance) =>
      linesOf(subject).flatMap((line) =>
        chronicPages(line).map(({ at }) => {
          const far = pick(chance, [128, 131, 163, 177, 210, 265, 311, 636]);
          return plant(replace(at, pick(chance, [String(far), `${far}-${far + 3}`])), line.line.body);
        }),
      ),
  },
  {
    name: 'range written backwards',
    rule: 'page-out-of-range',
    plants: (subject) =>
      linesOf(subject).flatMap((line) =>
        [...line.words.matchAll(/(\d{1,3})-(\d{1,3})(?=[.;, ]|$)/g)]
          .filter((m) => /Page ?\(s\)/.test(line.words.slice(0, m.index)) && Number(m[1]) < Number(m[2]))
          .map((m) => {
            const start = line.line.body.start + m.index;
            return plant(replace(span(start, start + m[0].length), `${m[2]}-${m[1]}`), line.line.body);
          }),
      ),
  },
  {
    name: 'chapter cited with a page of no chapter, or of another',
    rule: 'page-out-of-range',
    orRules: ['region-mismatch'],
    plants: (subject, chance) =>
      reviewerLines(subject).flatMap((line) => {
        const part = partOf(line, subject);
        if (!part) return [];
        const { number, title } = part.chapter;
        return [
          plant(replace(line.line.body, acoemLine(number, title, nowhere(part, chance.between(0, 9))))),
        ];
      }),
  },
  {
    name: 'range of a chapter written backwards',
    rule: 'page-out-of-range',
    plants: (subject) =>
      reviewerLines(subject).flatMap((line) => {
        const part = partOf(line, subject);
        const [first, last] = part?.chapter.pages.split('-') ?? [];
        if (!part || !last) return [];
        const { number, title } = part.chapter;
        return [plant(replace(line.line.body, acoemLine(number, title, `${last}-${first}`)))];
      }),
  },
];

const firstPage = (pages: string) => Number(pages.split('-')[0]);

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
            const far = item.kind?.topic2009 ? farFrom(item.kind) : [];
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

const claimed = [
  'As noted on page N of the Chronic Pain Medical Treatment Guidelines, the benefit of such care should be shown before it goes on.',
  'Page N of the Chronic Pain Medical Treatment Guidelines asks for a documented gain in function.',
  'The MTUS Chronic Pain Guidelines, page N, advise the lowest effective amount for the shortest time.',
  'According to the Chronic Pain Medical Treatment Guidelines (page N), first-line care comes before this.',
  'The Chronic Pain Medical Treatment Guidelines state on page N that a trial should precede further use.',
];

export const pageMentionPlanters: readonly Planter[] = [
  {
    name: 'page named in the rationale that the line does not cite',
    rule: 'page-not-cited',
    plants: (subject, chance) =>
      reviewerLines(subject).flatMap((line) => {
        const cited = chronicPages(line);
        if (cited.length === 0 || line.item.spots.length === 0) return [];
        const numbers = cited.flatMap(({ text }) => text.split('-').map(Number));
        return [0, 1].map(() => {
          const page = [9, 17, 22, 46, 60, 78, 98, 113, 124].filter(
            (n) => n < Math.min(...numbers) - 4 || n > Math.max(...numbers) + 4,
          );
          const words = pick(chance, claimed).replace('N', String(pick(chance, page)));
          return plant(insert(pick(chance, line.item.spots), `${words} `), line.line.body);
        });
      }),
  },
  {
    name: 'page in the rationale changed',
    rule: 'page-not-cited',
    plants: (subject, chance) =>
      reviewerLines(subject).flatMap((line) => {
        if (chronicPages(line).length === 0) return [];
        return [...subject.words(line.item.rationale).matchAll(/(?<=\bpage )\d{1,3}\b/gi)].map((m) => {
          const start = line.item.rationale.start + m.index;
          const other = String(
            Number(m[0]) > 60 ? Number(m[0]) - chance.between(20, 40) : Number(m[0]) + chance.between(20, 40),
          );
          return plant(
            replace(span(start, start + m[0].length), other),
            span(start - 6, start),
            line.line.body,
          );
        });
      }),
  },
  {
    name: 'page of a chapter in the rationale, others on the line',
    rule: 'page-not-cited',
    plants: (subject, chance) =>
      reviewerLines(subject).flatMap((line) => {
        const part = partOf(line, subject);
        if (!part || line.item.spots.length === 0) return [];
        if (/\b(?:page|pg|p\.)\b/i.test(subject.words(line.item.rationale))) return [];
        const { number, title, pages } = part.chapter;
        const other = firstPage(pages) + chance.between(4, 7);
        const words = pick(chance, [
          `ACOEM Chapter ${number}, page ${other}, limits such care to a few weeks.`,
          `As stated on page ${other} of ACOEM Chapter ${number}, most cases improve without it.`,
          `The ACOEM Guidelines, Chapter ${number} ${title}, page ${other}, do not favor this.`,
        ]);
        return [
          {
            changes: [
              replace(line.line.body, acoemLine(number, title, String(firstPage(pages)))),
              insert(pick(chance, line.item.spots), `${words} `),
            ],
            places: [line.line.body, line.item.rationale],
          },
        ];
      }),
  },
];
