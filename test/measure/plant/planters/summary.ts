import type { Span } from '../../../../server/src/text/span';
import { type Concept, concepts } from '../concepts';
import { denialsOf } from '../denials';
import { insert, type Planter, pick, plant, shuffled } from '../plant';
import type { Subject, SubjectItem } from '../subject';
import { sentence } from '../wording';

const denied =
  /\b(?:no|not|non|without|denie[sd]|deny|denying|negative|neg|absent|absence|never|none|rule[sd]? out|resolved|unremarkable|normal|full|intact|possible|possibly|probable|suspected|questionable|unclear|unknown|unspecified|risk|history of|if|lack|family|failed to|unable|prior to|previously)\b/i;
const notYet =
  /\b(?:request\w*|recommend\w*|plan(?:s|ned)?|pending|await\w*|schedul\w*|authoriz\w*|certif\w*|denial|den(?:y|ied)|utilization|UR|consider\w*|would like|propos\w*|will|appeal\w*|order\w*|refer\w*)\b/i;

/** Where the summary plainly records it; nothing where it says otherwise anywhere. */
export function recordedIn(subject: Subject, concept: Concept): Span | undefined {
  const places: Span[] = [];
  for (const at of subject.summarySentences) {
    const words = subject.words(at);
    for (const m of words.matchAll(new RegExp(concept.recorded, 'gi'))) {
      const from = Math.max(0, m.index - 70);
      const near =
        words
          .slice(from, m.index)
          .split(/;|\bbut\b/)
          .pop()! + words.slice(m.index, m.index + m[0].length + 30);
      if (denied.test(near)) return undefined;
      // A list that is ruled out may be long ("negative for … evidence of …, …, or …").
      if (
        /\b(?:negative for|no evidence of|denie[sd])\b/i.test(
          words.slice(Math.max(0, m.index - 200), m.index),
        )
      )
        return undefined;
      const isDocument = concept.kind === 'document';
      if (!isDocument && notYet.test(words)) {
        if (concept.kind === 'treatment' || concept.kind === 'test') return undefined;
        continue;
      }
      places.push(at);
    }
  }
  return places[0];
}

/** Whether an item's rationale may be told that this is absent: it does not speak of it, and is not it. */
function isFree(subject: Subject, item: SubjectItem, { kind, recorded, mention, nouns }: Concept): boolean {
  const rationale = subject.words(item.rationale);
  const telling = kind === 'finding' || kind === 'diagnosis' || kind === 'complaint';
  const heads = (telling ? nouns : []).flatMap((noun) => noun.split(' ').filter((word) => word.length > 5));
  return (
    item.spots.length > 0 &&
    !recorded.test(rationale) &&
    !mention?.test(rationale) &&
    !mention?.test(item.title) &&
    !heads.some((word) => rationale.toLowerCase().includes(word.toLowerCase()))
  );
}

/** Ways in which a rationale brings up what it denies. */
const openings = [
  '',
  '',
  '',
  'In this case, ',
  'However, ',
  'Additionally, ',
  'In addition, ',
  'Furthermore, ',
];

function opened(opening: string, words: string): string {
  if (opening === '' || /^(?:[A-Z]{2}|Tinel|Phalen|Spurling|McMurray|Request)/.test(words))
    return opening + words;
  return opening + words.charAt(0).toLowerCase() + words.slice(1);
}

function denyingPlanter(kind: Concept['kind'], name: string): Planter {
  return {
    name,
    rule: 'summary-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        shuffled(chance, concepts)
          .filter((concept) => concept.kind === kind && isFree(subject, item, concept))
          .flatMap((concept) => {
            const there = recordedIn(subject, concept);
            if (!there) return [];
            const words = pick(chance, denialsOf(kind, pick(chance, concept.nouns)));
            const opening = words.startsWith('In this') ? '' : pick(chance, openings);
            return [plant(insert(pick(chance, item.spots), `${opened(opening, words)} `), there)];
          }),
      ),
  };
}

/** What a summary rules out, with the assertion that contradicts it. */
const contradictions: readonly { denies: RegExp; affirms: RegExp; claims: readonly string[] }[] = [
  {
    denies:
      /\b(?:strength|motor)\b[^.;]{0,40}\b(?:5\/5|5 (?:out )?of 5|normal|intact)\b|\bnormal (?:motor )?strength\b/i,
    affirms:
      /\bweak\w*|\b[0-4][+-]?\/5|5-\/5|\b[0-4] (?:out )?of 5|(?:decreased|diminished|reduced)[^.;]{0,20}strength|strength[^.;]{0,20}(?:decreased|reduced|diminished)/i,
    claims: [
      'The examination showed deficits in strength.',
      'There is motor weakness on examination.',
      'The injured worker has objective weakness on motor testing.',
      'Physical examination documented decreased strength.',
    ],
  },
  {
    denies:
      /\bsensation\b[^.;]{0,30}\b(?:intact|normal)\b|\b(?:intact|normal) sensation\b|\bsensory[^.;]{0,25}\b(?:intact|normal)\b/i,
    affirms:
      /\b(?:numb\w*|tingl\w*|paresthes\w*|hyp\w*esthes\w*)|(?:decreased|diminished|reduced|altered)[^.;]{0,20}sens|sens[^.;]{0,25}(?:decreased|diminished|reduced|loss|deficit)/i,
    claims: [
      'There is decreased sensation on examination.',
      'The examination revealed a sensory deficit.',
      'Physical examination documented sensory loss.',
      'The patient has diminished sensation to light touch.',
    ],
  },
  {
    denies:
      /\bnegative (?:\w+ ){0,2}(?:straight leg rais\w*|SLR)|\b(?:straight leg rais\w*|SLR)\b[^.;]{0,25}\bnegative\b/i,
    affirms: /positive[^.;]{0,30}(?:straight|SLR)|(?:straight leg rais\w*|SLR)[^.;]{0,25}positive/i,
    claims: [
      'The straight leg raise was positive.',
      'There was a positive straight leg raise on examination.',
      'Examination showed positive straight leg raising.',
    ],
  },
  {
    denies:
      /\b(?:full|normal|unrestricted)[^.;]{0,20}range of motion|\brange of motion\b[^.;]{0,25}\b(?:full|normal|unrestricted)\b/i,
    affirms:
      /(?:decreased|limited|restricted|reduced|painful|loss of)[^.;]{0,35}(?:motion|movement|ROM|flexion)|(?:motion|ROM|movement)[^.;]{0,35}(?:decreased|limited|restricted|reduced|degrees|painful)|flexion|extension|stiff/i,
    claims: [
      'There is restricted range of motion on examination.',
      'The examination documented limited range of motion.',
      'Range of motion is decreased in all planes.',
    ],
  },
  {
    denies:
      /\breflexes\b[^.;]{0,30}\b(?:symmetric\w*|normal|2\+|equal|intact)\b|\b(?:normal|symmetric\w*)[^.;]{0,12}reflexes\b/i,
    affirms:
      /reflex[^.;]{0,30}(?:diminish|decreas|absent|1\+|reduced|asymm)|(?:diminished|decreased|absent|asymm\w*)[^.;]{0,20}reflex/i,
    claims: [
      'Deep tendon reflexes were diminished and asymmetric.',
      'The examination showed absent reflexes.',
      'There are asymmetric reflexes on examination.',
    ],
  },
  {
    denies: /\bno (?:evidence of |palpable )?(?:muscle )?spasms?\b|\bno (?:swelling|edema)\b/i,
    affirms: /(?<!no |no muscle |no palpable |no evidence of )\b(?:spasms?|swelling|swollen|edema)\b/i,
    claims: ['Muscle spasm and swelling were found on examination.'],
  },
  {
    denies: /\bgait (?:is|was) (?:normal|non-?antalgic)|\bnormal gait\b/i,
    affirms: /antalgic|limp|abnormal gait|cane|crutch|walker|difficulty walking/i,
    claims: [
      'The injured worker walks with an antalgic gait.',
      'An antalgic gait was observed on examination.',
    ],
  },
  {
    denies: /\bneurologic\w*[^.;]{0,30}\b(?:intact|normal)\b|\bno neurolog\w+ deficits?\b/i,
    affirms: /numb|tingl|weak|(?:decreased|diminished|reduced)[^.;]{0,20}(?:sens|strength|reflex)|radicul/i,
    claims: [
      'There is a focal neurologic deficit on examination.',
      'The examination documented neurologic deficits.',
    ],
  },
];

const deniedOf =
  /\b(?:no|not any) (?:documentation|evidence|indication|documented evidence) of (?:a |an |any )?((?:[a-z-]+ ){0,2}[a-z-]+)(?=[.,;])/gi;

/** A sentence of the rationale that denies something simple. */
function denialsIn(subject: Subject, item: SubjectItem): readonly { at: Span; noun: string }[] {
  return item.sentences.flatMap((at) =>
    [...subject.words(at).matchAll(deniedOf)]
      .map((m) => ({ at, noun: m[1]! }))
      .filter(
        ({ noun }) =>
          !/^(?:this|that|such|these|any|the|objective|recent|it|same)\b|\b(?:that|in|on|or|and|to)\b/.test(
            noun,
          ),
      ),
  );
}

export const summaryPlanters: readonly Planter[] = [
  denyingPlanter('finding', 'examination finding of the summary denied'),
  denyingPlanter('diagnosis', 'diagnosis of the summary denied'),
  denyingPlanter('complaint', 'complaint of the summary denied'),
  denyingPlanter('test', 'test of the summary denied'),
  denyingPlanter('treatment', 'treatment of the summary denied'),
  denyingPlanter('document', 'document of the summary denied'),
  denyingPlanter('score', 'pain scores of the summary denied'),
  denyingPlanter('medication', 'medication list of the summary denied'),
  {
    name: 'finding asserted that the summary rules out',
    rule: 'summary-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        contradictions.flatMap(({ denies, affirms, claims }) => {
          const there = subject.summarySentences.find((at) => denies.test(subject.words(at)));
          const narrative = subject.words(subject.summary);
          if (!there || affirms.test(narrative) || item.spots.length === 0) return [];
          if (denies.test(subject.words(item.rationale))) return [];
          const opening = pick(chance, ['', '', 'In this case, ', 'The records show that ']);
          const claim = pick(chance, claims);
          const words = opening === '' ? claim : opening + claim.charAt(0).toLowerCase() + claim.slice(1);
          return [plant(insert(pick(chance, item.spots), `${words} `), there)];
        }),
      ),
  },
  {
    name: 'finding asserted and denied in one rationale',
    rule: 'summary-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        shuffled(chance, concepts)
          .filter(
            (concept) =>
              concept.kind === 'finding' &&
              isFree(subject, item, concept) &&
              !concept.recorded.test(subject.words(subject.summary)) &&
              item.spots.length > 1,
          )
          .slice(0, 2)
          .map(({ nouns }) => {
            const [first, second] = [item.spots[0]!, item.spots.at(-1)!];
            const noun = pick(chance, nouns).replace(/^any /, '');
            const yes = pick(chance, [
              `Physical examination revealed ${noun}.`,
              `In this case, ${noun} was found on examination.`,
              `The records document ${noun} on examination.`,
            ]);
            const no = pick(chance, denialsOf('finding', noun));
            return chance.chance(0.5)
              ? plant([insert(first, `${yes} `), insert(second, `${no} `)])
              : plant([insert(first, `${no} `), insert(second, `${yes} `)]);
          }),
      ),
  },
  {
    name: 'two sentences of one rationale disagree',
    rule: 'summary-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        denialsIn(subject, item).flatMap(({ at, noun }) => {
          const spots = item.spots;
          if (spots.length === 0) return [];
          const words = pick(chance, [
            `There is clear documentation of ${noun}.`,
            `The records document ${noun}.`,
            `${sentence(noun)} is documented in the records provided.`,
            `The notes show evidence of ${noun}.`,
          ]);
          return [plant(insert(pick(chance, spots), `${words} `), at)];
        }),
      ),
  },
];

/** A fact that one item denies and another has, with the word by which the letter would speak of it already. */
const disputed: readonly (readonly [word: RegExp, denied: string, affirmed: string])[] = [
  [
    /acupuncture/i,
    'There is no documentation of acupuncture.',
    'The injured worker was treated with acupuncture.',
  ],
  [
    /chiropract|manipulat/i,
    'The patient has not had chiropractic care.',
    'The patient had chiropractic care in March.',
  ],
  [
    /depress|mood/i,
    'There is no evidence of depression.',
    'The injured worker was diagnosed with depression.',
  ],
  [/diabet/i, 'There is no documentation of diabetes.', 'The patient was found to have diabetes.'],
  [
    /gabapentin|antiepileptic|anticonvuls|neurontin/i,
    'The patient has not tried gabapentin.',
    'The patient was given gabapentin.',
  ],
  [/bone scan|scinti/i, 'No bone scan has been done.', 'The bone scan showed increased uptake.'],
  [
    /work hardening|conditioning/i,
    'There is no documentation of work hardening.',
    'The injured worker completed work hardening.',
  ],
];

export const itemConflictPlanters: readonly Planter[] = [
  {
    name: 'fact that one item denies and another has',
    rule: 'item-conflict',
    plants: (subject, chance) => {
      const items = subject.items.filter(({ spots }) => spots.length > 0);
      const free = disputed.filter(([word]) => !word.test(subject.text));
      if (items.length < 2 || free.length === 0) return [];
      return items.slice(1).map((item, index) => {
        const [, denied, affirmed] = pick(chance, free);
        const [a, b] = chance.chance(0.5) ? [items[index]!, item] : [item, items[index]!];
        return plant([insert(a.spots.at(-1)!, `${denied} `), insert(b.spots.at(-1)!, `${affirmed} `)]);
      });
    },
  },
];

/** Findings that cannot both be right, of one examination. */
const twice: readonly (readonly [first: string, second: string])[] = [
  ["Tinel's sign was positive at the left elbow.", "Tinel's sign was negative at the left elbow."],
  ['There was effusion of the left knee.', 'There was no effusion of the left knee.'],
  [
    'The straight leg raise of the right leg was negative.',
    'The straight leg raise of the right leg was positive.',
  ],
  ['There was swelling of the right ankle.', 'There was no swelling of the right ankle.'],
  ["Spurling's test of the neck was positive.", "Spurling's test of the neck was negative."],
  ['Flexion of the left wrist was 40 degrees,', 'flexion 55 degrees.'],
  ['The elbow had extension at 10 degrees,', 'extension at 25 degrees.'],
  ['There was painful abduction of the thumb', 'of 30 degrees without pain.'],
  ['She told of pain of the jaw', 'radiating to the jaw.'],
];

export const selfConflictPlanters: readonly Planter[] = [
  {
    name: 'summary that says two things',
    rule: 'summary-self-conflict',
    plants: (subject, chance) =>
      subject.summarySentences.slice(1, 4).map(({ start }) => {
        const [first, second] = pick(chance, twice);
        return plant(insert(start, `${first} ${second} `), subject.summary);
      }),
  },
];
