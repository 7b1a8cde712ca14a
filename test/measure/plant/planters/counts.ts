import { type Span, span } from '../../../../server/src/text/span';
import { type Change, insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject } from '../subject';
import { within } from '../wording';
import { settled } from './decision';

const counted =
  /#\s?\d+|\b\d+ (?:visits|sessions|tablets|capsules|count|pills)\b|\bquantity \d+|\b(?:two|three|four|six|eight|ten|twelve) (?:\(\d+\) )?(?:\w+ ){0,2}(?:visits|sessions)\b|\b\d+ (?:times|x) (?:a|per) week (?:for|x) \d+ weeks/i;

export const quantityPlanters: readonly Planter[] = [
  {
    name: 'quantity said not to be given',
    rule: 'quantity-conflict',
    plants: (subject, chance) =>
      subject.items
        .filter(({ item, title, spots }) => counted.test(title) && !item.partial && spots.length > 0)
        .map((item) => {
          const drug = item.kind?.group === 'drug';
          const words = pick(
            chance,
            drug
              ? [
                  'The request as submitted failed to indicate a quantity.',
                  'There is also no quantity listed in the request.',
                  'The quantity of the medication was not specified.',
                  'The number of tablets requested is not stated.',
                  'The request does not specify the quantity.',
                ]
              : [
                  'The request as submitted failed to specify the number of visits.',
                  'The number of sessions requested is not stated.',
                  'There is no quantity of visits given in the request.',
                  'The request does not indicate how many sessions are wanted.',
                  'The quantity of treatment was not specified in the request.',
                ],
          );
          return plant(insert(pick(chance, item.spots), `${words} `), item.header);
        }),
  },
  {
    name: 'frequency said not to be given',
    rule: 'quantity-conflict',
    plants: (subject, chance) =>
      subject.items
        .filter(
          ({ title, item, spots }) =>
            /\b(?:\d+|two|three|once|twice) times? (?:a|per) (?:week|day)|\b(?:twice|once) a (?:week|day)|\bdaily\b/i.test(
              title,
            ) &&
            !item.partial &&
            spots.length > 0,
        )
        .map((item) =>
          plant(
            insert(
              pick(chance, item.spots),
              `${pick(chance, [
                'The request as submitted failed to indicate a frequency.',
                'The frequency of treatment is not specified in the request.',
                'No frequency was given in the request.',
                'The request also does not state a frequency.',
              ])} `,
            ),
            item.header,
          ),
        ),
  },
  {
    name: 'another count in the conclusion',
    rule: 'quantity-conflict',
    plants: (subject, chance) =>
      settled(subject).flatMap((item) => {
        const m = /#(\d+)|\b(\d+) (?:visits|sessions|tablets|capsules)\b/.exec(item.title);
        if (!m || item.item.partial || item.conclusions.length !== 1 || item.title.length > 90) return [];
        const n = Number(m[1] ?? m[2]);
        const other = n + pick(chance, n > 10 ? [-6, -4, 6, 10, 12] : [2, 3, 4, 6]);
        const title = item.title.replace(m[0], m[0].replace(/\d+/, String(other)));
        const outcome = item.upheld ? 'not medically necessary' : 'medically necessary';
        const lead = pick(chance, [
          'Therefore, the request for ',
          'As such, the requested ',
          'The request for ',
        ]);
        return [
          plant(replace(item.conclusions[0]!.at, `${lead}${within(title)} is ${outcome}.`), item.header),
        ];
      }),
  },
  {
    name: 'count changed in the item header',
    rule: 'quantity-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const m = /#(\d+)|\b(\d+) (?:visits|sessions|tablets|capsules)\b/.exec(item.title);
        const name = item.item.name;
        if (!m || item.item.partial) return [];
        const n = m[1] ?? m[2]!;
        const at = subject.words(name).indexOf(m[0]);
        // The conclusion must tell the same treatment with the count of before.
        const told = item.conclusions.filter((each) => subject.words(each.at).includes(m[0]));
        if (at < 0 || told.length === 0) return [];
        const start = name.start + at + m[0].indexOf(n);
        const other = String(Number(n) + pick(chance, Number(n) > 10 ? [-4, 6, 10] : [2, 3, 5]));
        return [
          plant(
            replace({ start, end: start + n.length }, other),
            item.header,
            ...told.map((each) => each.at),
          ),
        ];
      }),
  },
  {
    name: "another count in the summary's request",
    rule: 'quantity-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const m = /#(\d+)|\b(\d+) (?:visits|sessions|tablets|capsules)\b/.exec(item.title);
        const end = subject.summary.end;
        if (!m || item.item.partial || !item.kind || /refill/i.test(item.title)) return [];
        if (end === subject.summary.start || item.title.length > 90) return [];
        const n = Number(m[1] ?? m[2]);
        // Nothing else may tell how many were asked for.
        if (
          /#\s?\d|\b\d+ (?:\w+ ){0,3}(?:visits|sessions|treatments|tablets|capsules)|\btimes\b|\d ?x ?\d|\bquantity\b/i.test(
            subject.words(subject.summary) + subject.words(item.rationale),
          )
        )
          return [];
        const other = String(n + pick(chance, n > 10 ? [-4, 6, 10] : [2, 3, 5]));
        const asked = item.title.replace(m[0], m[0].replace(/\d+/, other));
        const words = pick(chance, [
          `The treating physician requested ${within(asked)}.`,
          `The request is for ${within(asked)}.`,
          `The provider is requesting ${within(asked)}.`,
        ]);
        return [plant(insert(end, ` ${words}`), item.header)];
      }),
  },
  {
    name: 'another count in the conclusion on a remainder',
    rule: 'quantity-conflict',
    plants: (subject, chance) =>
      settled(subject).flatMap((item) => {
        const partial = item.item.partial;
        if (!partial?.authorized || item.conclusions.length !== 1) return [];
        const remaining = /\b(\d+) (visits|sessions|treatments)\b/.exec(subject.words(partial.remaining));
        if (!remaining) return [];
        const n = Number(remaining[1]) + pick(chance, [2, 3, 4]);
        const outcome = item.upheld ? 'not medically necessary' : 'medically necessary';
        const words = pick(chance, [
          `Therefore, the request for ${n} ${remaining[2]} is ${outcome}.`,
          `As such, the ${n} ${remaining[2]} are ${outcome}.`,
        ]);
        return [plant(replace(item.conclusions[0]!.at, words), item.header)];
      }),
  },
];

const anyCount = /#\s?(\d+)|\b(\d+)(?= (?:visits|sessions|treatments|tablets|capsules)\b)/;

function countIn(subject: Subject, at: Span): { n: number; at: Span } | undefined {
  const words = subject.words(at);
  const all = [...words.matchAll(new RegExp(anyCount, 'g'))];
  if (all.length !== 1 || /refill/i.test(words)) return undefined;
  const m = all[0]!;
  const digits = m[1] ?? m[2]!;
  const start = at.start + m.index + m[0].length - digits.length;
  return { n: Number(digits), at: span(start, start + digits.length) };
}

export const remainderPlanters: readonly Planter[] = [
  {
    name: 'count changed in a partial header',
    rule: 'remainder-conflict',
    orRules: ['quantity-conflict'],
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const partial = item.item.partial;
        if (!partial?.authorized) return [];
        const counts = [partial.original, partial.authorized, partial.remaining].map((at) =>
          countIn(subject, at),
        );
        if (counts.some((count) => !count)) return [];
        const [a, b, c] = counts as { n: number; at: Span }[];
        if (a!.n - b!.n !== c!.n) return [];
        return [a!, b!, c!].map(({ n, at }) =>
          plant(replace(at, String(n + pick(chance, [2, 3, 5, 10]))), item.header),
        );
      }),
  },
  {
    name: 'header made partial with a wrong remainder',
    rule: 'remainder-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const { name, partial } = item.item;
        const count = countIn(subject, name);
        if (partial || !count || count.n < 4 || name.end === name.start) return [];
        const part = (n: number) =>
          subject.text.slice(name.start, count.at.start) + n + subject.text.slice(count.at.end, name.end);
        const given = Math.max(1, Math.round(count.n * pick(chance, [0.25, 0.5])));
        const wrong = count.n - given + pick(chance, [1, 2, 4]);
        const text = `${part(count.n)} was the original request. ${part(given)} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${part(wrong)} is`;
        const colon: Change = replace(name, text);
        return [plant(colon, item.header)];
      }),
  },
];
