import { daysBetween } from '../dates';
import { citesPages, linesOf, rationaleOf, reviewerLines, sectionLine, topicLine } from '../lines';
import { insert, type Planter, pick, plant, replace } from '../plant';

const wrongNumbers = ['9792.20', '9792.24.1', '9792.24.3', '9792.23.1', '9792.22', '9792.25', '9792.24.5'];

export const regulationPlanters: readonly Planter[] = [
  {
    name: 'wrong section number on the line',
    rule: 'wrong-regulation',
    plants: (subject, chance) =>
      linesOf(subject).flatMap(({ words, line }) => {
        const m = /Chronic Pain (?:Medical )?Treatment(?: Guidelines)?(?: \d{4})?/i.exec(words);
        if (!m || /9792/.test(words)) return [];
        const at = line.body.start + m.index + m[0].length;
        const number = pick(chance, wrongNumbers);
        return [
          plant(
            insert(
              at,
              pick(chance, [` ${number}`, ` ${number},`, ` (8 CCR ${number})`, ` section ${number}`]),
            ),
            line.body,
          ),
        ];
      }),
  },
  {
    name: 'section number changed',
    rule: 'wrong-regulation',
    plants: (subject, chance) =>
      [...subject.text.matchAll(/\b9792\.2[34]\.\d\b/g)].map((m) =>
        plant(
          replace(
            { start: m.index, end: m.index + m[0].length },
            pick(
              chance,
              ['9792.20', '9792.22', '9792.25'].filter((n) => n !== m[0]),
            ),
          ),
        ),
      ),
  },
  {
    name: 'wrong section number in the rationale',
    rule: 'wrong-regulation',
    orRules: ['source-not-cited'],
    plants: (subject, chance) =>
      subject.items
        .filter(({ spots }) => spots.length > 0)
        .map(({ spots }) => {
          const number = pick(chance, wrongNumbers);
          const words = pick(chance, [
            `The Chronic Pain Medical Treatment Guidelines (8 CCR ${number}) ask for a gain in function.`,
            `MTUS Chronic Pain Medical Treatment Guidelines, section ${number}, apply here.`,
            `The Chronic Pain Medical Treatment Guidelines, 8 CCR section ${number}, were consulted.`,
            `According to the Chronic Pain Medical Treatment Guidelines ${number}, a trial comes first.`,
          ]);
          return plant(insert(pick(chance, spots), `${words} `));
        }),
  },
];

const newer = new Date(Date.UTC(2016, 8, 1));

export const editionPlanters: readonly Planter[] = [
  {
    name: 'chronic pain edition of 2009 after it was replaced',
    rule: 'superseded-edition',
    plants: (subject, chance) => {
      const decision = subject.day('decision date');
      if (!decision || decision < newer) return [];
      return linesOf(subject).flatMap((line) => {
        const section = line.item.kind?.section2016 ?? 'Introduction';
        const old = line.words.replace(/(Chronic Pain Medical Treatment) 2016/, '$1 2009');
        const text = old !== line.words ? old : sectionLine(section, 2009);
        const ways = [
          text,
          `Decision based on MTUS Chronic Pain Medical Treatment Guidelines (May 2009), ${section}.`,
          sectionLine(section, 2009),
        ];
        return [
          plant(
            replace(
              line.line.body,
              pick(
                chance,
                ways.filter((way) => way !== line.words),
              ),
            ),
          ),
        ];
      });
    },
  },
  {
    name: 'edition that was not yet in force',
    rule: 'superseded-edition',
    plants: (subject, chance) =>
      citesPages(subject)
        ? linesOf(subject).map((line) =>
            plant(
              replace(
                line.line.body,
                pick(chance, [
                  sectionLine(line.item.kind?.section2016 ?? 'Introduction'),
                  'Decision based on MTUS Opioid Treatment 2016, Section(s): 2. Opioids for Subacute Pain.',
                ]),
              ),
            ),
          )
        : [],
  },
  {
    name: 'year of no edition',
    rule: 'superseded-edition',
    plants: (subject, chance) =>
      linesOf(subject).flatMap((line) =>
        [
          ...line.words.matchAll(
            /(?:(?:Low Back|Knee|Shoulder|Neck and Upper Back|Ankle and Foot|Forearm, Wrist, (?:and|&) Hand) Complaints|Acupuncture Treatment|Chronic Pain Medical Treatment|Opioid Treatment) (\d{4})/g,
          ),
        ].map((m) => {
          const start = line.line.body.start + m.index + m[0].length - 4;
          return plant(
            replace({ start, end: start + 4 }, pick(chance, ['2010', '2012', '2013'])),
            line.line.body,
          );
        }),
      ),
  },
  {
    name: 'chapter that was never adopted',
    rule: 'not-adopted',
    plants: (subject, chance) =>
      linesOf(subject).map((line) =>
        plant(
          replace(
            line.line.body,
            pick(chance, [
              'Decision based on MTUS ACOEM Chapter 7 Independent Medical Examinations and Consultations Page(s): 127.',
              'Decision based on MTUS ACOEM Chapter 6 Pain, Suffering, and the Restoration of Function Page(s): 115.',
              'Decision based on MTUS ACOEM Chapter 4 Work-Relatedness Page(s): 65.',
              'Decision based on MTUS ACOEM Chapter 7, page 132.',
              'Decision based on MTUS ACOEM Practice Guidelines, Chapter 6, p. 108.',
              'Decision based on MTUS Independent Medical Examinations and Consultations 2004, Section(s): Consultations.',
            ]),
          ),
        ),
      ),
  },
  {
    name: 'chronic pain guideline alone for an acute injury',
    rule: 'acute-injury-chronic-guideline',
    plants: (subject) => {
      const injury = subject.day('date of injury');
      const denial = subject.day('UR denial date');
      if (!injury || !denial || daysBetween(injury, denial) > 75 || daysBetween(injury, denial) < 1)
        return [];
      return reviewerLines(subject)
        .filter((line) => !/chronic|acute/i.test(rationaleOf(subject, line)))
        .flatMap((line) => {
          const section = line.item.kind && topicLine(subject, line.item.kind);
          return section && section !== line.words
            ? [
                plant(
                  replace(line.line.body, section),
                  subject.value('date of injury'),
                  line.item.item.content,
                ),
              ]
            : [];
        });
    },
  },
];
