import { citesPages, type Line, linesOf, pageLine, rationaleOf, reviewerLines } from '../lines';
import { type Change, insert, type Planter, pick, plant, replace } from '../plant';

/** Lines that cite one thing and nothing after it. */
const single = ({ words }: Line) => !/;|, and |Non-MTUS|\. \S/.test(words);

const removed = (line: Line, pattern: RegExp): readonly Change[] => {
  const m = pattern.exec(line.words);
  if (!m) return [];
  const start = line.line.body.start + m.index;
  return [replace({ start, end: start + m[0].length }, '')];
};

export const incompletePlanters: readonly Planter[] = [
  {
    name: 'pages removed',
    rule: 'citation-incomplete',
    plants: (subject) =>
      reviewerLines(subject)
        .filter(single)
        .flatMap((line) =>
          removed(line, /,? ?Page ?\(s\) ?: ?[\d\- ,;]+\d/).map((change) => plant(change, line.line.body)),
        ),
  },
  {
    name: 'section removed',
    rule: 'citation-incomplete',
    plants: (subject) =>
      reviewerLines(subject)
        .filter(single)
        .flatMap((line) =>
          removed(line, /,? ?Section ?\(s\) ?: ?[^.]+(?=\.$)/).map((change) => plant(change, line.line.body)),
        ),
  },
  {
    name: 'year removed',
    rule: 'citation-incomplete',
    plants: (subject) =>
      reviewerLines(subject).flatMap((line) =>
        removed(line, / 20\d\d(?=, Section)/).map((change) => plant(change, line.line.body)),
      ),
  },
  {
    name: 'evidence removed',
    rule: 'no-evidence-cited',
    plants: (subject) =>
      reviewerLines(subject)
        .filter((line) => !/surg|operat|procedure/i.test(line.item.title + rationaleOf(subject, line)))
        .filter((line) => !/did not cite/.test(line.words))
        .map((line) =>
          plant(
            replace(
              line.line.body,
              'The Expert Reviewer did not cite any medical evidence for its decision.',
            ),
            line.item.item.content,
          ),
        ),
  },
];

export const debrisPlanters: readonly Planter[] = [
  {
    name: 'stray separators',
    rule: 'citation-debris',
    plants: (subject, chance) =>
      linesOf(subject)
        .filter(({ words }) => /[.]$/.test(words) && /[,;] /.test(words))
        .map((line) => {
          const m = /[,;] /.exec(line.words)!;
          const at = line.line.body.start + m.index;
          const end = line.line.body.end - 1;
          return chance.chance(0.6)
            ? plant(insert(at, pick(chance, [',', ', ', ' ;', ';,'])), line.line.body)
            : plant(insert(end, pick(chance, [', ,', ',,', ' ; ;', ', ;'])), line.line.body);
        }),
  },
  {
    name: 'number as a section name',
    rule: 'citation-debris',
    plants: (subject, chance) =>
      linesOf(subject).flatMap((line) => {
        const m = /(?<=Section ?\(s\) ?: ?)[^.,;]+(?=[.,;])/.exec(line.words);
        // "2. Opioids for …", "12.3.6 Opioids …": a section's own number.
        if (!m || !/[a-z]/i.test(m[0])) return [];
        // "TENS, chronic pain (…)" is one name.
        if (/^, [a-z]/.test(line.words.slice(m.index + m[0].length))) return [];
        const start = line.line.body.start + m.index;
        return [
          plant(
            replace({ start, end: start + m[0].length }, pick(chance, ['326', '301', '12', '48', '207'])),
            line.line.body,
          ),
        ];
      }),
  },
  {
    name: 'document named twice',
    rule: 'citation-debris',
    plants: (subject) =>
      linesOf(subject).flatMap((line) => {
        const m =
          /Chronic Pain (?:Medical )?Treatment(?: Guidelines)?(?: \d{4})?|(?:Low Back|Knee|Shoulder|Neck and Upper Back) Complaints(?: 2004)?/.exec(
            line.words,
          );
        if (!m || line.words.split(m[0]).length > 2) return [];
        return [plant(insert(line.line.body.start + m.index, `${m[0]} `), line.line.body)];
      }),
  },
  {
    name: 'page line with nothing between its commas',
    rule: 'citation-debris',
    plants: (subject) =>
      citesPages(subject)
        ? reviewerLines(subject).flatMap(({ line, item }) =>
            item.kind?.topic2009
              ? [
                  plant(
                    replace(
                      line.body,
                      pageLine(item.kind.topic2009.title, `${item.kind.topic2009.pages}, ,`),
                    ),
                  ),
                ]
              : [],
          )
        : [],
  },
];
