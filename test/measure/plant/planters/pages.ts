import { span } from '../../../../server/src/text/span';
import type { BodyPart } from '../bodyParts';
import { acoemLine, chronicPages, firstPage, linesOf, partOf, reviewerLines } from '../lines';
import { insert, type Planter, pick, plant, replace } from '../plant';

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

/** Whether any page or range of the line holds it, however the line parts them ("91-94 and 124"). */
const holdsPage = (words: string, page: number): boolean =>
  [...words.matchAll(/\b(\d{1,3})(?:-(\d{1,3}))?\b/g)].some(
    ([, first, last]) => Number(first) - 1 <= page && page <= Number(last ?? first) + 1,
  );

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
            (n) =>
              (n < Math.min(...numbers) - 4 || n > Math.max(...numbers) + 4) && !holdsPage(line.words, n),
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
        return [...subject.words(line.item.rationale).matchAll(/(?<=\bpage )\d{1,3}\b/gi)].flatMap((m) => {
          const start = line.item.rationale.start + m.index;
          const other = String(
            Number(m[0]) > 60 ? Number(m[0]) - chance.between(20, 40) : Number(m[0]) + chance.between(20, 40),
          );
          if (holdsPage(line.words, Number(other))) return [];
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
