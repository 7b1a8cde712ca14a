import { linesOf, outside, partOf, rationaleOf, reviewerLines } from '../lines';
import { insert, type Planter, pick, plant, replace } from '../plant';
import { conclusionsOn, sentence } from '../wording';
import { odgFor } from './sources';

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
            `The MTUS makes no mention of ${noun}.`,
            `There are no MTUS guidelines for ${noun}.`,
            `${sentence(noun)} is not found in the MTUS.`,
            `The MTUS offers no guidance on ${noun}.`,
            `California MTUS does not discuss ${noun}.`,
            'The requested treatment is not covered by the MTUS.',
            'The MTUS fails to address the current request.',
            'MTUS and ACOEM are silent on the issue.',
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
            `The MTUS guidelines do not discuss ${noun}. There is no MTUS support for the request, and ${item.title} is not medically necessary.`,
            `${sentence(noun)} is not addressed in the MTUS. Therefore, the request for ${item.title} is not medically necessary.`,
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
        // A chapter on another part of the body is not cited for the same item.
        const part = partOf(line, subject);
        const cited = subject.words(claims.body);
        if (part && /Complaints/.test(cited) && !cited.includes(part.chapter.title)) return [];
        if (/thoracic|upper back/i.test(item.title) && !/Upper Back/.test(cited)) return [];
        // Nor is a topic on other drugs.
        if (/on-?going management|opioid/i.test(cited) && !/opioid|urine/.test(item.kind?.id ?? ''))
          return [];
        const noun = item.kind?.nouns[0] ?? 'this treatment';
        const reasons = pick(chance, [
          `The Official Disability Guidelines limit ${noun} to selected patients. The injured worker has pain, and the records show no objective change.`,
          `The ODG criteria for ${noun} are not met. The injured worker has pain, without a change since the last visit.`,
          `Guidelines outside the MTUS were used. ODG recommends ${noun} with conditions; this injured worker does not meet them.`,
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
