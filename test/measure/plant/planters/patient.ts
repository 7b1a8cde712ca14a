import { span } from '../../../../server/src/text/span';
import { insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject } from '../subject';

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
