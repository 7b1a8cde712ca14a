import { partsIn } from '../bodyParts';
import { daysBetween } from '../dates';
import {
  citesPages,
  type Line,
  linesOf,
  outside,
  pageLine,
  reviewerLines,
  sectionLine,
  topicLine,
} from '../lines';
import { type Change, insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject } from '../subject';
import { conclusionsOn, sentence } from '../wording';

const rationaleOf = (subject: Subject, { item }: Line) => subject.words(item.rationale);

/** A sentence that leans on a source, added to each rationale that neither has nor cites it. */
function sourcePlants(subject: Subject, chance: Parameters<Planter['plants']>[1]) {
  const sources: readonly { known: RegExp; words: readonly string[] }[] = [
    {
      known: /\bODG\b|official disability/i,
      words: [
        'The Official Disability Guidelines recommend this only after a failed trial of first-line care.',
        'According to the ODG, such treatment is limited to selected patients.',
        'ODG does not support this in the absence of objective findings.',
        'Per the Official Disability Guidelines (ODG), no more than a few weeks are supported.',
        'The Official Disability Guidelines state that benefit must be shown before it is continued.',
      ],
    },
    {
      known: /\bFDA\b|food and drug/i,
      words: [
        'The FDA has not approved it for this use.',
        'According to the Food and Drug Administration, the risks of prolonged use are considerable.',
        'FDA labeling limits the treatment to short courses.',
      ],
    },
    {
      known: /3rd|third ed/i,
      words: [
        'The ACOEM Practice Guidelines, 3rd edition, do not recommend it for this condition.',
        'According to the third edition of the ACOEM guidelines, there is insufficient evidence for it.',
      ],
    },
    {
      known: /acupuncture/i,
      words: [
        'The MTUS Acupuncture Medical Treatment Guidelines ask for functional improvement within six visits.',
      ],
    },
    {
      known: /post-?surgical/i,
      words: ['The MTUS Postsurgical Treatment Guidelines set the number of visits that are allowed.'],
    },
  ];
  return reviewerLines(subject).flatMap((line) => {
    const both = line.words + rationaleOf(subject, line);
    if (line.item.spots.length === 0 || /did not cite/.test(line.words)) return [];
    return sources
      .filter(({ known }) => !known.test(both) && !known.test(line.item.title))
      .map(({ words }) =>
        plant(insert(pick(chance, line.item.spots), `${pick(chance, words)} `), line.line.body),
      );
  });
}

const odgChapters = ['Pain (Chronic)', 'Low Back', 'Neck and Upper Back', 'Knee and Leg', 'Shoulder'];

/** A chapter that ODG has for the item, as far as its name tells. */
function odgFor({ item }: Line): string {
  const part = partsIn(item.title)[0]?.id;
  const chapter =
    part === 'neck'
      ? odgChapters[2]
      : part === 'knee'
        ? odgChapters[3]
        : part === 'shoulder'
          ? odgChapters[4]
          : part === 'low back'
            ? odgChapters[1]
            : odgChapters[0];
  return `Official Disability Guidelines (ODG) ${chapter} Chapter, ${sentence(item.kind?.nouns[0]?.replace(/^an? /, '') ?? 'treatment')}.`;
}

export const sourcePlanters: readonly Planter[] = [
  { name: 'source relied on and not cited', rule: 'source-not-cited', plants: sourcePlants },
  {
    name: 'source cited and not relied on',
    rule: 'source-not-cited',
    plants: (subject) =>
      reviewerLines(subject)
        .filter(
          (line) =>
            /^Decision based on MTUS/.test(line.words) &&
            !/Non-MTUS|ODG|Disability/.test(line.words) &&
            !/\bODG\b|disability|other guidelines|evidence-based/i.test(rationaleOf(subject, line)),
        )
        .map((line) =>
          plant(
            insert(line.line.body.end, ` Decision based on Non-MTUS Citation ${odgFor(line)}`),
            line.line.body,
          ),
        ),
  },
];

export const mtusPlanters: readonly Planter[] = [
  {
    name: 'MTUS cited under Non-MTUS',
    rule: 'mtus-as-non-mtus',
    plants: (subject, chance) =>
      linesOf(subject).map((line) => {
        const cited = pick(chance, [
          'MTUS: CALIFORNIA CHRONIC PAIN MEDICAL TREATMENT GUIDELINES (MAY 2009)',
          'MTUS Chronic Pain Medical Treatment Guidelines',
          'California MTUS, Chronic Pain Medical Treatment 2016',
          'MTUS ACOEM Chapter 12 Low Back Complaints',
          'MTUS: ACOEM GUIDELINES, CHAPTER 9',
          'CA MTUS Chronic Pain Guidelines',
          'Medical Treatment Utilization Schedule, Low Back Complaints 2004',
        ]);
        return plant(replace(line.line.body, `${pick(chance, outside(line.whose))} ${cited}.`));
      }),
  },
  {
    name: 'a line on the MTUS put under Non-MTUS',
    rule: 'mtus-as-non-mtus',
    plants: (subject, chance) =>
      linesOf(subject)
        .filter(({ words }) => /^Decision based on MTUS /.test(words) && !/Non-MTUS/.test(words))
        .map((line) => {
          const cited = line.words.slice('Decision based on '.length);
          return plant(replace(line.line.body, `${pick(chance, outside(line.whose))} ${cited}`));
        }),
  },
  {
    name: 'MTUS called silent under a line that cites only the MTUS',
    rule: 'mtus-silent-conflict',
    plants: (subject, chance) =>
      reviewerLines(subject)
        .filter(
          (line) =>
            /^Decision based on MTUS/.test(line.words) &&
            !/Non-MTUS|ODG|Disability/i.test(line.words) &&
            line.item.spots.length > 0 &&
            !/silent|not (?:specifically )?address|ODG|official disability/i.test(rationaleOf(subject, line)),
        )
        .map((line) => {
          const noun = line.item.kind?.nouns[0] ?? 'this treatment';
          const words = pick(chance, [
            'The MTUS is silent on this treatment.',
            `The MTUS does not address ${noun}.`,
            `The California MTUS guidelines are silent regarding ${noun}.`,
            'MTUS guidelines do not specifically address the requested service.',
            `${sentence(noun)} is not addressed by the MTUS.`,
            'The MTUS has no recommendation on this request.',
          ]);
          return plant(insert(pick(chance, line.item.spots), `${words} `), line.line.body);
        }),
  },
  {
    name: 'denial that rests on silence alone',
    rule: 'mtus-silent-conflict',
    plants: (subject, chance) =>
      reviewerLines(subject)
        .filter(
          ({ item }) => item.upheld && item.rationale.end > item.rationale.start && item.title.length < 90,
        )
        .map(({ item, line }) => {
          const noun = item.kind?.nouns[0] ?? 'this treatment';
          const text = pick(chance, [
            `The injured worker has ongoing pain. The MTUS does not address ${noun}. As the MTUS is silent, the request for ${item.title} is not medically necessary.`,
            `The MTUS is silent on ${noun}. Since it is not addressed there, ${item.title} is not medically necessary.`,
            `The request of this injured worker is not found in the MTUS, which is silent on it. Therefore, the request for ${item.title} is not medically necessary.`,
          ]);
          return plant(replace(item.rationale, text), line.body);
        }),
  },
  {
    name: 'reviewer outside the MTUS that the claims administrator cites',
    rule: 'mtus-bypassed',
    plants: (subject, chance) =>
      reviewerLines(subject).flatMap((line) => {
        const { item } = line;
        const claims = item.item.claimsGuideline;
        if (!claims || !/^Decision based on MTUS (?!.*Non-MTUS)/.test(subject.words(claims.body))) return [];
        if (item.title.length > 90 || item.conclusions.length === 0) return [];
        const noun = item.kind?.nouns[0] ?? 'this treatment';
        const reasons = pick(chance, [
          `The Official Disability Guidelines limit ${noun} to selected patients. The injured worker has pain, and the records show no objective change.`,
          `ODG supports ${noun} where red flags or a failed course of care are recorded. In this case, the notes of the injured worker record neither.`,
        ]);
        const close = pick(chance, conclusionsOn(item.title, item.upheld));
        return [
          {
            changes: [
              replace(line.line.body, `${pick(chance, outside('reviewer'))} ${odgFor(line)}`),
              replace(item.rationale, `${reasons} ${sentence(close)}`),
            ],
            places: [line.line.body, claims.body, item.rationale],
          },
        ];
      }),
  },
];

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
        return [plant(replace(line.line.body, pick(chance, ways)))];
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
          return section
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
        if (!m) return [];
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
