import { span } from '../../../../server/src/text/span';
import { type BodyPart, bodyParts, partsIn } from '../bodyParts';
import { type Change, insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject, SubjectItem } from '../subject';

const opposite = (side: string): string => {
  const other = side.toLowerCase() === 'left' ? 'right' : 'left';
  if (side === side.toUpperCase()) return other.toUpperCase();
  return side[0] === side[0]!.toUpperCase() ? other[0]!.toUpperCase() + other.slice(1) : other;
};

interface SidedPart {
  readonly part: BodyPart;
  readonly side: string;
  /** "right shoulder", wherever it stands in the letter: the offset of the side and the word. */
  readonly mentions: readonly { readonly at: number; readonly side: string }[];
}

/** A part that the item names with one side, and that the whole letter gives no other side. */
function sided(subject: Subject, item: SubjectItem): SidedPart | undefined {
  const title = subject.words(item.header);
  const sides = [...title.matchAll(/\b(?:left|right|bilateral|both)\b/gi)];
  const side = sides[0]?.[0].toLowerCase();
  if (side !== 'left' && side !== 'right') return undefined;
  if (sides.some((each) => each[0].toLowerCase() !== side)) return undefined;
  const part = bodyParts.find((each) => each.sided && each.words.test(title));
  if (!part || partsIn(title).length !== 1) return undefined;
  // The other side of anything, or both of it, could be meant elsewhere in the letter.
  const other = opposite(side);
  const head = part.words.source;
  if (
    new RegExp(`\\b(?:${other}|bilateral\\w*|both|contralateral) (?:\\w+ ){0,3}${head}`, 'i').test(
      subject.text,
    )
  ) {
    return undefined;
  }
  if (new RegExp(`${head} (?:\\w+ ){0,3}(?:${other}|bilateral\\w*)\\b`, 'i').test(subject.text))
    return undefined;
  const mentions = [
    ...subject.text.matchAll(new RegExp(`\\b(${side})\\b (?=(?:\\w+ ){0,1}${head})`, 'gi')),
  ].map((m) => ({ at: m.index, side: m[1]! }));
  return { part, side, mentions };
}

const within = (at: number, { start, end }: { start: number; end: number }) => at >= start && at < end;

const flip = ({ at, side }: { at: number; side: string }): Change =>
  replace(span(at, at + side.length), opposite(side));

export const sidePlanters: readonly Planter[] = [
  {
    name: 'side swapped in the item header',
    rule: 'laterality-conflict',
    plants: (subject) =>
      subject.items.flatMap((item) => {
        const found = sided(subject, item);
        const inHeader = found?.mentions.filter(({ at }) => within(at, item.header)) ?? [];
        const others = found?.mentions.filter(({ at }) => !within(at, item.header)) ?? [];
        if (inHeader.length === 0 || others.length === 0) return [];
        return [
          plant(
            inHeader.map(flip),
            item.header,
            ...others.map(({ at }) => phrase(at)),
            ...sentencesAt(subject, others),
          ),
        ];
      }),
  },
  {
    name: 'side swapped once in the rationale',
    rule: 'laterality-conflict',
    plants: (subject) =>
      subject.items.flatMap((item) => {
        const found = sided(subject, item);
        return (found?.mentions ?? [])
          .filter(({ at }) => within(at, item.rationale))
          .map((mention) => plant(flip(mention), phrase(mention.at), item.header));
      }),
  },
  {
    name: 'sentence about the other side added',
    rule: 'laterality-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const found = sided(subject, item);
        if (!found || item.spots.length === 0) return [];
        const there = `${opposite(found.side)} ${found.part.words.exec(subject.words(item.header))![0].toLowerCase()}`;
        const words = pick(chance, [
          `The injured worker has ongoing pain in the ${there}.`,
          `In this case, the request is for treatment of the ${there}.`,
          `The patient continues to complain of ${there} pain.`,
          `The ${there} remains symptomatic despite conservative care.`,
          `Examination of the ${there} does not show what the guideline asks for.`,
        ]);
        return [plant(insert(pick(chance, item.spots), `${words} `), item.header)];
      }),
  },
  {
    name: 'findings of the two sides exchanged',
    rule: 'laterality-conflict',
    orRules: ['summary-conflict'],
    plants: (subject, chance) =>
      subject.summary.end === subject.summary.start || /\b(?:reflex|grip|quadriceps|jerk)/i.test(subject.text)
        ? []
        : subject.items
            .filter(({ spots }) => spots.length > 0)
            .map(({ spots }) => {
              const [told, retold, a, b] = pick(chance, bySide);
              const first = told.replace('A', a).replace('B', b);
              const second = retold.replace(/\bA\b(?! case)/, b).replace(/\bB\b/, a);
              return plant([
                insert(subject.summary.end, ` ${first}`),
                insert(pick(chance, spots), `${second} `),
              ]);
            }),
  },
  {
    name: 'side swapped throughout the summary',
    rule: 'laterality-conflict',
    plants: (subject) =>
      subject.items.flatMap((item) => {
        const found = sided(subject, item);
        const inSummary = found?.mentions.filter(({ at }) => within(at, subject.summary)) ?? [];
        const others = subject.items.filter(({ title }) => found?.part.words.test(title));
        if (inSummary.length === 0 || others.length > 1) return [];
        return [plant(inSummary.map(flip), item.header, item.item.content, subject.summary)];
      }),
  },
];

/** Findings given by side; `A` and `B` are the values of either side. */
const bySide: readonly (readonly [summary: string, rationale: string, a: string, b: string])[] = [
  [
    'Deep tendon reflexes at the knee were A on the left and B on the right.',
    'Knee reflexes were A on the left and B on the right.',
    '2+',
    '1+',
  ],
  [
    'Grip strength was A on the right and B on the left.',
    'In this case, grip was A on the right and B on the left.',
    '30 kg',
    '18 kg',
  ],
  [
    'Quadriceps strength was A on the right and B on the left.',
    'The records show quadriceps strength of A on the right and B on the left.',
    '4/5',
    '5/5',
  ],
  [
    'The ankle jerk was A left and B right.',
    'The injured worker has ankle jerks of A left and B right.',
    '2+',
    '0',
  ],
];

/** The side and what follows it. */
const phrase = (at: number) => span(at, at + 20);

const sentencesAt = (subject: Subject, mentions: readonly { at: number }[]) =>
  [...subject.summarySentences, ...subject.items.flatMap(({ sentences }) => sentences)].filter((s) =>
    mentions.some(({ at }) => within(at, s)),
  );
