import { span } from '../../../../server/src/text/span';
import { insert, type Planter, pick, plant, replace, shuffled } from '../plant';
import { isClosed } from '../sentences';
import type { Subject } from '../subject';

const prose = (subject: Subject) => [
  ...subject.summarySentences.map((at) => ({ at, whole: subject.summary })),
  ...subject.items.flatMap(({ sentences, rationale }) => sentences.map((at) => ({ at, whole: rationale }))),
];

export const markPlanters: readonly Planter[] = [
  {
    name: 'reference to what does not follow',
    rule: 'dangling-reference',
    plants: (subject, chance) =>
      subject.items.flatMap(({ spots, rationale, conclusions }) => {
        const spot = spots.at(-1);
        // What follows it must be the conclusion and nothing that could be meant.
        if (spot === undefined || conclusions.length === 0 || spot < conclusions.at(-1)!.at.start) return [];
        if (
          /["“:]/.test(subject.text.slice(spot, rationale.end)) ||
          /\b(?:below|above)\b/i.test(subject.words(rationale))
        )
          return [];
        const words = pick(chance, [
          'This follows from the MTUS guidelines cited below.',
          'The criteria listed below were not met.',
          'See the guideline quoted below.',
          'As shown in the table below, the injured worker does not qualify.',
          'According to the references cited below, this is not supported for the patient.',
          'The guideline excerpts below give the reasons.',
        ]);
        return [plant(insert(spot, `${words} `))];
      }),
  },
  {
    name: 'quotation mark removed',
    rule: 'unbalanced-quote',
    plants: (subject) =>
      [subject.summary, ...subject.items.map(({ rationale }) => rationale)].flatMap((whole) => {
        const words = subject.words(whole);
        const marks = [...words.matchAll(/"/g)].map(({ index }) => whole.start + index);
        if (marks.length !== 2) return [];
        return marks.map((at) =>
          plant(replace(span(at, at + 1), ''), span(Math.min(...marks), Math.max(...marks) + 1)),
        );
      }),
  },
  {
    name: 'quotation that never closes',
    rule: 'unbalanced-quote',
    plants: (subject, chance) =>
      prose(subject)
        .filter(
          ({ at, whole }) =>
            !/["“”]/.test(subject.words(whole)) && isClosed(subject.words(at)) && at.end - at.start > 60,
        )
        .map(({ at }) => {
          const blank = subject.text.indexOf(' ', at.start + chance.between(5, 30));
          return blank > 0 && blank < at.end - 5
            ? plant(insert(blank + 1, '"'), at)
            : plant(insert(at.start, '"'), at);
        }),
  },
  {
    name: 'quotation that closes without opening',
    rule: 'unbalanced-quote',
    plants: (subject) =>
      prose(subject)
        .filter(({ at, whole }) => !/["“”]/.test(subject.words(whole)) && at.end - at.start > 60)
        .map(({ at }) => plant(insert(at.end, '"'), at)),
  },
  {
    name: 'sentence twice',
    rule: 'repeated-words',
    plants: (subject) =>
      prose(subject)
        .filter(
          ({ at }) => at.end - at.start > 25 && /[.]$/.test(subject.words(at)) && isClosed(subject.words(at)),
        )
        .map(({ at }) => plant(insert(at.end, ` ${subject.words(at)}`), at)),
  },
  {
    name: 'word twice',
    rule: 'repeated-words',
    plants: (subject, chance) =>
      shuffled(chance, prose(subject))
        .slice(0, 8)
        .flatMap(({ at }) => {
          const words = [
            ...subject
              .words(at)
              .matchAll(
                /(?<= )(?:the|of|and|was|is|not|for|in|with|patient|injured|treatment|request|pain|therapy|medication|there)(?= \w)/g,
              ),
          ];
          if (words.length === 0) return [];
          const m = pick(chance, words);
          const end = at.start + m.index + m[0].length;
          return [plant(insert(end, ` ${m[0]}`), span(at.start + m.index, end))];
        }),
  },
  {
    name: 'phrase twice',
    rule: 'repeated-words',
    plants: (subject, chance) =>
      shuffled(chance, prose(subject))
        .slice(0, 8)
        .flatMap(({ at }) => {
          const phrases = [
            ...subject.words(at).matchAll(/(?<= )[a-z]{2,} [a-z]{3,} [a-z]{3,}(?: [a-z]{3,})?(?= [a-z])/g),
          ];
          if (phrases.length === 0) return [];
          const m = pick(chance, phrases);
          const end = at.start + m.index + m[0].length;
          return [plant(insert(end, ` ${m[0]}`), span(at.start + m.index, end))];
        }),
  },
];
