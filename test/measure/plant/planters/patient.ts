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
  if (sides.length !== 1 || /bilateral|both/i.test(sides[0]![0])) return undefined;
  const side = sides[0]![0].toLowerCase();
  const part = bodyParts.find((each) => each.sided && each.words.test(title));
  if (!part || partsIn(title).length !== 1) return undefined;
  // The other side of anything, or both of it, could be meant elsewhere in the letter.
  const other = opposite(side);
  const head = part.words.source;
  if (
    new RegExp(`\\b(?:${other}|bilateral\\w*|both|contralateral)\\b[^.;:]{0,40}${head}`, 'i').test(
      subject.text,
    )
  ) {
    return undefined;
  }
  if (new RegExp(`${head}[^.;:]{0,30}\\b(?:${other}|bilateral\\w*)\\b`, 'i').test(subject.text))
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
    name: 'side swapped throughout the summary',
    rule: 'laterality-conflict',
    plants: (subject) =>
      subject.items.flatMap((item) => {
        const found = sided(subject, item);
        const inSummary = found?.mentions.filter(({ at }) => within(at, subject.summary)) ?? [];
        if (inSummary.length === 0 || subject.items.length > 1) return [];
        return [plant(inSummary.map(flip), item.header, item.item.content, subject.summary)];
      }),
  },
];

/** The side and what follows it. */
const phrase = (at: number) => span(at, at + 20);

const sentencesAt = (subject: Subject, mentions: readonly { at: number }[]) =>
  [...subject.summarySentences, ...subject.items.flatMap(({ sentences }) => sentences)].filter((s) =>
    mentions.some(({ at }) => within(at, s)),
  );

/** The one part that the item names, and one that nothing in the letter speaks of. */
function partAndOther(subject: Subject, item: SubjectItem, chance: Parameters<Planter['plants']>[1]) {
  const parts = partsIn(subject.words(item.header));
  const foreign = bodyParts.filter(({ words }) => !words.test(subject.text));
  if (parts.length !== 1 || foreign.length === 0 || item.spots.length === 0) return undefined;
  return { part: parts[0]!, other: pick(chance, foreign) };
}

export const partPlanters: readonly Planter[] = [
  {
    name: 'body part exchanged throughout the rationale',
    rule: 'body-part-conflict',
    orRules: ['wrong-item'],
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const both = partAndOther(subject, item, chance);
        if (!both) return [];
        const name = both.other.names[0]!;
        const mentions = [...subject.words(item.rationale).matchAll(new RegExp(nounsOf(both.part), 'gi'))];
        if (mentions.length < 2) return [];
        const changes = mentions.map((m) => {
          const start = item.rationale.start + m.index;
          return replace(span(start, start + m[0].length), name);
        });
        return [plant(changes, item.item.content)];
      }),
  },
  {
    name: 'sentence on another body part added',
    rule: 'body-part-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const both = partAndOther(subject, item, chance);
        if (!both) return [];
        const name = pick(chance, both.other.names);
        const words = pick(chance, [
          `In this case, the patient has ongoing ${name} pain that has not improved.`,
          `The injured worker's ${name} condition has not been shown to need this.`,
          `The records do not describe an examination of the ${name}.`,
          `Here the patient does not meet the criteria for imaging or treatment of the ${name}.`,
          `The current request concerns the ${name}, which was last examined some weeks ago.`,
        ]);
        return [plant(insert(pick(chance, item.spots), `${words} `), item.header)];
      }),
  },
  {
    name: 'body part exchanged in the item header',
    rule: 'body-part-conflict',
    orRules: ['wrong-item', 'item-not-discussed', 'region-mismatch'],
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const both = partAndOther(subject, item, chance);
        const header = subject.words(item.header);
        const mentions = both ? [...header.matchAll(new RegExp(nounsOf(both.part), 'gi'))] : [];
        if (!both || mentions.length === 0 || !both.part.words.test(subject.words(item.rationale))) return [];
        const changes = mentions.map((m) =>
          replace(
            span(item.header.start + m.index, item.header.start + m.index + m[0].length),
            both.other.names[0]!,
          ),
        );
        return [plant(changes, item.item.content)];
      }),
  },
];

const nounsOf = (part: BodyPart): string =>
  ({
    neck: '\\b(?:cervical spine|neck|cervical)\\b',
    'low back': '\\b(?:lumbar spine|lumbosacral spine|low back|lumbar)\\b',
    hand: '\\b(?:wrist|hand)s?\\b',
    ankle: '\\b(?:ankle|foot)\\b',
  })[part.id] ?? `\\b${part.names[0]}s?\\b`;

const pronouns: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  his: 'her',
  her: 'his',
  him: 'her',
  himself: 'herself',
  herself: 'himself',
};

/** The patient as the summary introduces him or her. */
function introduced(subject: Subject) {
  const words = subject.words(subject.summary);
  const m =
    /\b(\d{1,2})([- ]years?[- ]olds?,?)( right[- ]hand\w* dominant| left[- ]hand\w* dominant)? (male|female|man|woman)\b/i.exec(
      words,
    );
  if (!m) return undefined;
  const ageAt = subject.summary.start + m.index;
  const sexAt = ageAt + m[0].length - m[4]!.length;
  return {
    age: Number(m[1]),
    sex: /^(?:male|man)$/i.test(m[4]!) ? ('male' as const) : ('female' as const),
    word: m[4]!,
    all: span(ageAt, ageAt + m[0].length),
    ageSpan: span(ageAt, ageAt + m[1]!.length),
    sexSpan: span(sexAt, sexAt + m[4]!.length),
  };
}

const others =
  /\b(?:Dr|doctor|physician|provider|surgeon|therapist|wife|husband|spouse|co-?worker|mother|father|son|daughter|chiropractor|psychologist|nurse|et al)\b/i;

/** Pronouns that can only be the patient's: in sentences of the narrative without anyone else. */
function patientPronouns(subject: Subject) {
  const sentences = [...subject.summarySentences, ...subject.items.flatMap((item) => item.sentences)];
  return sentences.flatMap((at) => {
    const words = subject.words(at);
    if (others.test(words) || /he\/she|his\/her/i.test(words) || /"/.test(words)) return [];
    return [...words.matchAll(/\b(?:he|she|his|her|him|himself|herself)\b/gi)].map((m) => ({
      start: at.start + m.index,
      end: at.start + m.index + m[0].length,
      word: m[0],
    }));
  });
}

const masculine = /^(?:he|his|him|himself)$/i;

const turnedSex: Readonly<Record<string, string>> = {
  male: 'female',
  female: 'male',
  man: 'woman',
  woman: 'man',
};

const like = (model: string, word: string) =>
  model[0] === model[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;

export const patientPlanters: readonly Planter[] = [
  {
    name: 'sex changed where the patient is introduced',
    rule: 'patient-conflict',
    plants: (subject) => {
      const patient = introduced(subject);
      if (!patient) return [];
      const own = patientPronouns(subject).filter(
        ({ word }) => masculine.test(word) === (patient.sex === 'male'),
      );
      if (own.length < 2) return [];
      const other = turnedSex[patient.word.toLowerCase()]!;
      return [plant(replace(patient.sexSpan, like(patient.word, other)), patient.all, ...own)];
    },
  },
  {
    name: 'pronoun changed',
    rule: 'patient-conflict',
    plants: (subject) => {
      const patient = introduced(subject);
      if (!patient) return [];
      const all = patientPronouns(subject);
      if (all.some(({ word }) => masculine.test(word) !== (patient.sex === 'male'))) return [];
      // "her" is two words; "he" and "she" are sure.
      return all
        .filter(({ word }) => /^s?he$/i.test(word))
        .map((at) => plant(replace(at, like(at.word, pronouns[at.word.toLowerCase()]!)), patient.all));
    },
  },
  {
    name: 'patient of another age in the rationale',
    rule: 'patient-conflict',
    plants: (subject, chance) => {
      const patient = introduced(subject);
      if (!patient) return [];
      return subject.items
        .filter(({ spots, rationale }) => spots.length > 0 && !/year[- ]old/.test(subject.words(rationale)))
        .map(({ spots }) => {
          const age = patient.age + pick(chance, [-21, -12, -10, -6, 5, 9, 10, 14]);
          const old = age < 18 ? patient.age + 11 : age;
          const words = pick(chance, [
            `This ${old}-year-old ${patient.word} has had pain for some time.`,
            `In this case, the patient is a ${old} year old ${patient.word} with ongoing pain.`,
            `The injured worker is ${old} years old and still works with restrictions.`,
            `The patient, a ${old}-year-old ${patient.word}, has not returned to full duty.`,
          ]);
          return plant(insert(pick(chance, spots), `${words} `), patient.all);
        });
    },
  },
  {
    name: 'patient of the other sex in the rationale',
    rule: 'patient-conflict',
    plants: (subject, chance) => {
      const patient = introduced(subject);
      if (!patient) return [];
      const other = patient.sex === 'male' ? 'female' : 'male';
      const [he, his] = patient.sex === 'male' ? ['she', 'her'] : ['he', 'his'];
      return subject.items
        .filter(({ spots }) => spots.length > 0)
        .map(({ spots }) => {
          const words = pick(chance, [
            `This ${patient.age} year old ${other} has not improved with earlier care.`,
            `The patient states that ${he} has pain at the end of the day.`,
            `The injured worker reports that ${his} pain is worse in the morning.`,
            `The injured worker is a ${other} with ongoing pain.`,
          ]);
          return plant(insert(pick(chance, spots), `${words} `), patient.all);
        });
    },
  },
];
