import { span } from '../../../../server/src/text/span';
import { insert, type Planter, pick, plant, replace } from '../plant';

const fillers = [
  'TBD',
  'XXX',
  '____',
  '________',
  '[insert findings]',
  '<insert date>',
  '[drug name]',
  '[patient age]',
  '[enter diagnosis here]',
  '<enter the reason>',
  'XXXX',
  '[add rationale]',
  '<provider>',
  '[date]',
  '[describe exam]',
  '[left/right]',
  '{{treatment}}',
  'TODO',
  '[TBD]',
  '<patient name>',
  '???',
];

export const placeholderPlanters: readonly Planter[] = [
  {
    name: 'prompt in a sentence',
    rule: 'placeholder',
    plants: (subject, chance) =>
      [
        ...subject.items.flatMap(({ spots }) => spots),
        ...subject.summarySentences.slice(1).map((s) => s.start),
      ]
        .slice(0, 12)
        .map((at) => {
          const filler = pick(chance, fillers);
          const sentence = pick(chance, [
            `The injured worker was last seen on ${filler}. `,
            `Examination showed ${filler}. `,
            `The diagnosis is ${filler}. `,
            `${filler} was prescribed. `,
            `${filler} `,
          ]);
          return plant(insert(at, sentence));
        }),
  },
  {
    name: 'date or dose left to fill in',
    rule: 'placeholder',
    plants: (subject, chance) =>
      [...subject.text.matchAll(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d+ ?mg\b/g)]
        .filter(({ index }) => index >= subject.summary.start && subject.summary.start > 0)
        .map((m) =>
          plant(
            replace(
              span(m.index, m.index + m[0].length),
              m[0].includes('/')
                ? pick(chance, ['__/__/____', 'XX/XX/XXXX', '[date]', 'TBD', '<date>', '___'])
                : pick(chance, ['___ mg', 'XXX mg', '[dose]', 'TBD', '<dose>']),
            ),
          ),
        ),
  },
  {
    name: 'item named by a prompt',
    rule: 'placeholder',
    plants: (subject, chance) =>
      subject.items
        .filter(({ item }) => !item.partial && item.name.end > item.name.start)
        .map(({ item, header }) =>
          plant(
            replace(
              item.name,
              pick(chance, ['[insert treatment]', 'TBD', 'XXX', '<treatment>', '[item]', '______']),
            ),
            header,
          ),
        ),
  },
];

/** Recitals that say nothing of any patient. */
const recitals = [
  'The MTUS recommends that treatment of this sort be reserved for patients who have not improved with first-line care.',
  'Evidence for long courses is limited, and benefit tends to fade with time.',
  'The guideline advises a short trial before care of this kind is continued.',
  'Side effects are common and ought to be weighed against the expected gain.',
  'Guidelines ask for a gain in function before more of it is given.',
  'It is an option as one part of a program that aims at function.',
  'Most studies have compared it with placebo and followed subjects for a few weeks only.',
  'The literature does not favor one form over another.',
  'Routine use is discouraged.',
];

export const patientFactsPlanters: readonly Planter[] = [
  {
    name: 'rationale of recitals only',
    rule: 'missing-patient-facts',
    plants: (subject, chance) =>
      subject.items
        .filter(({ upheld, rationale }) => upheld && rationale.end > rationale.start)
        .map(({ item, rationale, title }) => {
          const first = chance.between(0, recitals.length - 4);
          const name = title.length < 80 ? title : 'this treatment';
          const close = pick(chance, [
            `The request for ${name} is not medically necessary.`,
            `Therefore, ${name} is not medically necessary.`,
            `As such, the medical necessity of ${name} is not established.`,
          ]);
          const text = [...recitals.slice(first, first + chance.between(2, 4)), close].join(' ');
          return plant(replace(rationale, text), item.content);
        }),
  },
];
