import { type Span, span } from '../../../../server/src/text/span';
import type { Random } from '../../../letters/random';
import { dateStyles, daysFrom } from '../dates';
import { type Change, insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject, SubjectItem } from '../subject';
import { within } from '../wording';
import { settled } from './decision';

/** Drug names of six letters or more that letters of this kind write. */
const drugs =
  'tramadol naproxen naprosyn ibuprofen cyclobenzaprine gabapentin neurontin omeprazole pantoprazole hydrocodone oxycodone percocet vicodin zanaflex tizanidine flexeril robaxin methocarbamol baclofen norflex orphenadrine celecoxib celebrex meloxicam diclofenac voltaren nortriptyline amitriptyline cymbalta duloxetine pregabalin lidocaine lidoderm terocin medrox anaprox ketoprofen deprizine fanatrex dicopanol tabradol dextromethorphan capsaicin flurbiprofen prilosec protonix carisoprodol alprazolam viagra sildenafil topiramate'.split(
    ' ',
  );

const drugWord = new RegExp(`\\b(?:${drugs.join('|')})\\b`, 'gi');

/** A slip of the pen inside a word; never its first two letters, never another word of the list. */
function misspelt(word: string, chance: Random): string {
  const i = chance.between(2, word.length - 3);
  const other = pick(chance, ['a', 'e', 'i', 'o', 'y', 'r', 'n']);
  const ways = [
    word.slice(0, i) + word.slice(i + 1),
    word[i] !== word[i + 1] ? word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2) : '',
    word.slice(0, i) + word[i] + word.slice(i),
    word[i]!.toLowerCase() !== other
      ? word.slice(0, i) + (word === word.toUpperCase() ? other.toUpperCase() : other) + word.slice(i + 1)
      : '',
  ].filter(
    (way) => way !== '' && way.toLowerCase() !== word.toLowerCase() && !drugs.includes(way.toLowerCase()),
  );
  return ways.length > 0 ? pick(chance, ways) : `${word}x`;
}

/** Each drug of the item's header, with where it stands there and elsewhere in the letter. */
function drugsOf(subject: Subject, item: SubjectItem) {
  const inHeader = [...subject.words(item.header).matchAll(drugWord)];
  return inHeader.flatMap((m) => {
    const all = [...subject.text.matchAll(new RegExp(`\\b${m[0]}\\b`, 'gi'))].map((each) =>
      span(each.index, each.index + each[0].length),
    );
    const header = all.filter(({ start }) => start >= item.header.start && start < item.header.end);
    const elsewhere = all.filter((at) => !header.includes(at));
    return elsewhere.length > 0 && header.length === 1 ? [{ name: m[0], header: header[0]!, elsewhere }] : [];
  });
}

export const namePlanters: readonly Planter[] = [
  {
    name: 'drug misspelt in the item header',
    rule: 'name-variant',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        drugsOf(subject, item).map(({ header, elsewhere }) =>
          plant(replace(header, misspelt(subject.words(header), chance)), ...elsewhere),
        ),
      ),
  },
  {
    name: 'drug misspelt in the rationale or the summary',
    rule: 'name-variant',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        drugsOf(subject, item).flatMap(({ header, elsewhere }) =>
          elsewhere
            .filter(
              ({ start }) =>
                (start >= item.rationale.start && start < item.rationale.end) ||
                (start >= subject.summary.start && start < subject.summary.end),
            )
            .slice(0, 3)
            .map((at) => plant(replace(at, misspelt(subject.words(at), chance)), header)),
        ),
      ),
  },
];

const strength = /\b(\d+(?:\.\d+)?)(?:([-/])(\d+))? ?mg\b/i;

/** A strength that the drug does not have in this letter. */
function otherStrength(words: string, chance: Random): string {
  const m = strength.exec(words)!;
  const first = Number(m[1]);
  const factor = pick(chance, [0.5, 2, 1.5, 3, 10]);
  const other = String(Number((first * factor).toFixed(2)));
  return words.slice(0, m.index) + m[0].replace(m[1]!, other) + words.slice(m.index + m[0].length);
}

/** The drug with its strength, as a header has it: "Norco 10/325mg". */
function dosed(subject: Subject, item: SubjectItem) {
  const title = subject.words(item.item.name);
  const m = strength.exec(title);
  if (!m || item.kind?.group !== 'drug' || (title.match(/\d ?mg/gi) ?? []).length !== 1) return undefined;
  const drug = /^[A-Za-z]{4,}/.exec(title)?.[0];
  return drug ? { drug, strength: m[0], inTitle: m.index } : undefined;
}

export const dosePlanters: readonly Planter[] = [
  {
    name: 'strength changed in the item header',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const dose = item.item.partial ? undefined : dosed(subject, item);
        if (!dose) return [];
        const { drug, strength: written } = dose;
        const plain = escaped(written).replace(/ ?mg$/i, ' ?mg');
        const told = [...subject.text.matchAll(new RegExp(`\\b${drug}[^.;,]{0,12} ${plain}`, 'gi'))]
          .map((m) => span(m.index, m.index + m[0].length))
          .filter(({ start }) => start < item.header.start || start >= item.header.end);
        if (told.length === 0) return [];
        const start = item.item.name.start + dose.inTitle;
        const at = span(start, start + written.length);
        return [plant(replace(at, otherStrength(written, chance)), item.header, ...told)];
      }),
  },
  {
    name: 'strength changed in a partial header',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const partial = item.item.partial;
        if (!partial) return [];
        return [partial.original, partial.authorized, partial.remaining].flatMap((at) => {
          const m = at ? strength.exec(subject.words(at)) : null;
          if (!at || !m) return [];
          const place = span(at.start + m.index, at.start + m.index + m[0].length);
          return [plant(replace(place, otherStrength(m[0], chance)), item.header)];
        });
      }),
  },
  {
    name: 'another strength in the rationale',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const dose = dosed(subject, item);
        if (!dose || item.spots.length === 0) return [];
        const other = otherStrength(dose.strength, chance);
        const words = pick(chance, [
          `The request is for ${dose.drug} ${other}.`,
          `In this case, the injured worker requests ${dose.drug} ${other}.`,
          `The current request for ${dose.drug} ${other} was reviewed.`,
          `The provider has asked to continue ${dose.drug} ${other}.`,
        ]);
        return [plant(insert(pick(chance, item.spots), `${words} `), item.header)];
      }),
  },
  {
    name: 'another strength in the conclusion',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      settled(subject).flatMap((item) => {
        const dose = item.item.partial ? undefined : dosed(subject, item);
        if (!dose || item.conclusions.length !== 1) return [];
        const { at } = item.conclusions[0]!;
        const title = item.title.replace(dose.strength, otherStrength(dose.strength, chance));
        const outcome = item.upheld ? 'not medically necessary' : 'medically necessary';
        const lead = pick(chance, ['Therefore, the request for ', 'As such, ', 'The request for ']);
        return [plant(replace(at, `${lead}${title} is ${outcome}.`), item.header)];
      }),
  },
];

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

export const disclosurePlanters: readonly Planter[] = [
  {
    name: 'approval by UR told in the summary',
    rule: 'already-authorized',
    plants: (subject, chance) => {
      const denial = subject.day('UR denial date');
      if (subject.summary.end === subject.summary.start) return [];
      return settled(subject)
        .filter(({ upheld, item, title }) => upheld && !item.partial && title.length < 90)
        .map((item) => {
          const on = denial ? ` on ${pick(chance, dateStyles)(denial)}` : '';
          const name = within(item.title);
          const words = pick(chance, [
            `Utilization review approved the request for ${name}${on}.`,
            `Utilization review certified ${name}${on}.`,
            `The request for ${name} was certified by utilization review${on}.`,
            `The request for ${name} was authorized by utilization review${on}.`,
            `The utilization review report${on} approved ${name}.`,
            `The prior UR determination${on} approved ${name}.`,
          ]);
          return plant(insert(subject.summary.end, ` ${words}`), item.header);
        });
    },
  },
  {
    name: 'identifier in the narrative',
    rule: 'identifier-disclosed',
    plants: (subject, chance) => {
      const injury = subject.day('date of injury');
      const born = pick(
        chance,
        dateStyles,
      )(daysFrom(injury ?? new Date(Date.UTC(2012, 4, 3)), -365 * 41 - 77));
      const sentences = [
        `The date of birth is ${born}.`,
        `(DOB: ${born})`,
        `The injured worker was born on ${born}.`,
        'Social Security Number 541-22-9087.',
        'SSN: 541-22-9087.',
        'Claim number: WC-2210-88745.',
        'Claim # 06612345-001 refers.',
        'The injured worker can be reached at (555) 013-2288.',
        'The telephone number given is 555-013-7741.',
        'The e-mail address is worker.one@example.com.',
        'Records were sent from claims.desk@example.org.',
        'D.O.B. 04/12/1971.',
      ];
      const spots = [
        ...subject.summarySentences.slice(1).map(({ start }) => start),
        ...subject.items.flatMap((i) => i.spots),
      ];
      if (spots.length === 0) return [];
      return [0, 1, 2].map(() => {
        const words = pick(chance, sentences);
        return plant(insert(pick(chance, spots), `${words} `));
      });
    },
  },
  {
    name: "reviewer's name",
    rule: 'identifier-disclosed',
    plants: (subject, chance) => {
      const name = pick(chance, [
        'John Q. Sample, MD',
        'Dr. Jane Example',
        'Maria Placeholder, D.O.',
        'Robert Testman, M.D.',
      ]);
      const section = subject.letter.sections.find(({ role }) => role === 'how determined');
      const last = subject.items.at(-1);
      return [
        ...(section && section.body.end > section.body.start
          ? [
              plant(
                insert(
                  section.body.end,
                  pick(chance, [
                    `\n\nReviewer: ${name}`,
                    `\n\nExpert Reviewer: ${name}`,
                    `\n\nThis case was reviewed by ${name}.`,
                  ]),
                ),
              ),
            ]
          : []),
        ...(last && last.rationale.end > last.rationale.start
          ? [
              plant(
                insert(
                  last.rationale.end,
                  pick(chance, [
                    `\n\nSigned: ${name}`,
                    `\n\nReviewed by ${name}`,
                    `\n\n${name}, Expert Reviewer`,
                  ]),
                ),
              ),
            ]
          : []),
      ];
    },
  },
];

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
