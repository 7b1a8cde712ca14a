import { dateStyles, daysFrom } from '../dates';
import { insert, type Planter, pick, plant } from '../plant';
import { within } from '../wording';
import { settled } from './decision';

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
