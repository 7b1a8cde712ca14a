import { partsIn } from '../bodyParts';
import { type Line, rationaleOf, reviewerLines } from '../lines';
import { insert, type Planter, pick, plant } from '../plant';
import type { Subject } from '../subject';
import { sentence } from '../wording';

/** A sentence that leans on a source, added to each rationale that neither has nor cites it. */
function sourcePlants(subject: Subject, chance: Parameters<Planter['plants']>[1]) {
  const sources: readonly { known: RegExp; words: readonly string[] }[] = [
    {
      known: /\bODG\b|official disability/i,
      words: [
        'The Official Disability Guidelines recommend this only after a failed trial of first-line care.',
        'According to the ODG, such treatment is limited to selected patients.',
        'ODG does not support this in the absence of objective findings.',
        'As stated in the ODG, it is reserved for patients with objective deficits.',
        'ODG criteria require a trial of conservative care.',
        'This is supported by the Official Disability Guidelines.',
        'Under the Official Disability Guidelines, the treatment is under study.',
        'ODG notes that there is little evidence for its use.',
        'The request does not meet the criteria of the ODG.',
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
        'The Food and Drug Administration warns of serious side effects.',
      ],
    },
    {
      known: /3rd|third ed/i,
      words: [
        'The ACOEM Practice Guidelines, 3rd edition, do not recommend it for this condition.',
        'According to the third edition of the ACOEM guidelines, there is insufficient evidence for it.',
        'The ACOEM guidelines, 3rd Edition, recommend against it.',
      ],
    },
    {
      // Another edition than the line's: there must be one on the line.
      known: /2009|^(?![\s\S]*Chronic Pain Medical Treatment 2016)/,
      words: [
        'The Chronic Pain Medical Treatment Guidelines of 2009 state that a trial comes first.',
        'The 2009 Chronic Pain Medical Treatment Guidelines recommend it with caution.',
      ],
    },
    {
      known: /american college|american academy/i,
      words: [
        'The American College of Radiology recommends plain films before it.',
        'According to the American Academy of Orthopaedic Surgeons, the evidence for it is weak.',
      ],
    },
    {
      known: /cochrane/i,
      words: [
        'A Cochrane review states that the effect is small.',
        'According to Cochrane, it is of doubtful use.',
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
export function odgFor({ item }: Line): string {
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
            // What guideline the reasons are from must be said: unnamed, it may be this one.
            /\bMTUS\b|\bACOEM\b|Chronic Pain (?:Medical )?(?:Treatment )?Guidelines?|American College of Occ/i.test(
              rationaleOf(subject, line),
            ) &&
            !/\bODG\b|disability|other guidelines|evidence[- ]based/i.test(rationaleOf(subject, line)),
        )
        .map((line) =>
          plant(
            insert(line.line.body.end, ` Decision based on Non-MTUS Citation ${odgFor(line)}`),
            line.line.body,
          ),
        ),
  },
];
