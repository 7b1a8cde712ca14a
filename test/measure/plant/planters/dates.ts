import { type Span, span } from '../../../../server/src/text/span';
import type { Random } from '../../../letters/random';
import { dateStyles, datesIn, daysBetween, daysFrom, numericDate, type WrittenDate } from '../dates';
import { insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject } from '../subject';

/** The dates of the summary, with the sentence that each stands in. */
function summaryDates(subject: Subject): readonly (WrittenDate & { at: Span; sentence: Span })[] {
  return subject.summarySentences.flatMap((sentence) =>
    datesIn(subject.words(sentence)).map((date) => ({
      ...date,
      sentence,
      at: span(sentence.start + date.start, sentence.start + date.end),
    })),
  );
}

const style = (chance: Random) => pick(chance, dateStyles);

/** At the end of the summary. */
export const addedTo = (subject: Subject, words: string) => insert(subject.summary.end, ` ${words}`);

/** The days of the header block that most of these need. */
function days(subject: Subject) {
  const injury = subject.day('date of injury');
  const denial = subject.day('UR denial date');
  const decision = subject.day('decision date');
  if (!injury || !denial || !decision || subject.summary.end === subject.summary.start) return undefined;
  const value = (field: Parameters<Subject['value']>[0]) => subject.value(field);
  return {
    injury,
    denial,
    decision,
    injurySpan: value('date of injury')!,
    denialSpan: value('UR denial date')!,
    decisionSpan: value('decision date')!,
  };
}

const reviewed = /\b(?:utilization review|UR\b|prior review|non-?certif\w*|denied)/i;

const isInjury = (words: string) => /\binjur(?:y|ed|ies)\b|\bsustained\b|\baccident\b/i.test(words);

export const datePlanters: readonly Planter[] = [
  {
    name: 'UR date moved in the narrative',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      if (!known) return [];
      return summaryDates(subject)
        .filter(({ date, sentence }) => +date === +known.denial && reviewed.test(subject.words(sentence)))
        .filter(({ sentence }) => datesIn(subject.words(sentence)).length === 1)
        .map(({ at, sentence, write }) => {
          const other = daysFrom(known.denial, pick(chance, [-11, -8, -6, -3, -2, 4, 5, 8, 12, 20]));
          return plant(replace(at, write(other)), sentence, known.denialSpan);
        });
    },
  },
  {
    name: 'sentence with another UR date added',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      if (!known || summaryDates(subject).some(({ sentence }) => reviewed.test(subject.words(sentence))))
        return [];
      const other = style(chance)(daysFrom(known.denial, pick(chance, [-14, -9, -4, -3, 3, 6, 10])));
      return pickSome(chance, [
        `On ${other}, utilization review denied the request.`,
        `Utilization review dated ${other} non-certified the request.`,
        `The request was non-certified by utilization review on ${other}.`,
        `A utilization review decision of ${other} denied the treatment in dispute.`,
        `The UR determination dated ${other} did not certify the request.`,
        `The request was denied by Utilization Review on ${other}.`,
      ]).map((words) => plant(addedTo(subject, words), known.denialSpan));
    },
  },
  {
    name: 'date of injury moved in the narrative',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      if (!known) return [];
      return summaryDates(subject)
        .filter(({ date, sentence }) => +date === +known.injury && isInjury(subject.words(sentence)))
        .slice(0, 1)
        .map(({ at, sentence, write }) => {
          const moved = pick(chance, [-365, -31, -30, -10, -3, 7, 30, -730]);
          return plant(replace(at, write(daysFrom(known.injury, moved))), sentence, known.injurySpan);
        });
    },
  },
  {
    name: 'date of injury changed in the header',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      const told =
        known &&
        summaryDates(subject).find(
          ({ date, sentence }) => +date === +known.injury && isInjury(subject.words(sentence)),
        );
      if (!known || !told) return [];
      const other = daysFrom(known.injury, pick(chance, [-365, -30, -7, 2, 10, -100]));
      return [plant(replace(known.injurySpan, numericDate(other)), told.sentence)];
    },
  },
  {
    name: 'visit for this injury before the injury',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      if (!known) return [];
      const before = style(chance)(daysFrom(known.injury, -pick(chance, [12, 35, 64, 150, 300])));
      return pickSome(chance, [
        `At a follow-up visit for this injury on ${before}, the injured worker reported ongoing pain.`,
        `On ${before} the injured worker was seen in follow up for the industrial injury.`,
        `The patient was first treated for this injury on ${before}.`,
        `A progress note of ${before} describes treatment for the work injury.`,
        `Physical therapy for this injury was approved on ${before}.`,
        `On ${before} the injured worker returned for follow-up of the work related injury.`,
      ]).map((words) => plant(addedTo(subject, words), known.injurySpan));
    },
  },
  {
    name: 'progress note moved to a year before the injury',
    rule: 'date-conflict',
    plants: (subject) => {
      const known = days(subject);
      if (!known) return [];
      return summaryDates(subject)
        .filter(({ date, sentence }) => {
          const words = subject.words(sentence);
          return (
            +date !== +known.injury &&
            daysBetween(known.injury, date) > 0 &&
            daysBetween(daysFrom(date, -365), known.injury) > 0 &&
            /\b(?:progress (?:note|report)|follow-?up|visit)\b/i.test(words) &&
            !/\b(?:MRI|x-?ray|CT|EMG|surgery|history|injury|prior)\b/i.test(words) &&
            datesIn(words).length === 1
          );
        })
        .map(({ at, sentence, date, write }) => {
          const other = new Date(Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()));
          return plant(replace(at, write(other)), sentence, known.injurySpan);
        });
    },
  },
  {
    name: 'request dated after the UR decision on it',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      if (!known || /Request for Authorization|RFA\b/i.test(subject.words(subject.summary))) return [];
      const gap = daysBetween(known.denial, known.decision);
      if (gap < 4) return [];
      const after = style(chance)(daysFrom(known.denial, chance.between(2, Math.min(gap - 1, 12))));
      return pickSome(chance, [
        `The Request for Authorization for the denied treatment is dated ${after}.`,
        `The RFA dated ${after} was denied by utilization review on ${numericDate(known.denial)}.`,
        `A Request for Authorization dated ${after} requested the treatment that utilization review denied on ${numericDate(known.denial)}.`,
      ]).map((words) => plant(addedTo(subject, words), known.denialSpan));
    },
  },
  {
    name: 'date that cannot be',
    rule: 'date-conflict',
    plants: (subject, chance) =>
      summaryDates(subject)
        .filter(({ at }) => /\d{4}$/.test(subject.words(at)) || /\d+[/-]\d+[/-]\d\d$/.test(subject.words(at)))
        .flatMap(({ at, sentence }) => {
          const words = subject.words(at);
          const four = /\d{4}$/.test(words);
          const ways = [
            four ? words.replace(/2(\d{3})$/, '3$1') : undefined,
            four ? words.replace(/20(\d\d)$/, '202$1') : undefined,
            four ? words.replace(/20(\d\d)$/, '21$1') : undefined,
            /^\d/.test(words)
              ? words
                  .replace(/^\d+/, () => String(chance.between(13, 19)))
                  .replace(/([/-])\d+(?=[/-])/, (_, mark: string) => `${mark}25`)
              : undefined,
            /^\d/.test(words)
              ? words.replace(/([/-])\d+(?=[/-])/, (_, mark: string) => `${mark}34`)
              : undefined,
          ].filter((way): way is string => way !== undefined && way !== words);
          return ways.length > 0 ? [plant(replace(at, pick(chance, ways)), sentence)] : [];
        }),
  },
  {
    name: 'header out of order',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      const received = subject.value('application received');
      const assigned = subject.value('date assigned');
      if (!known || !received || !assigned) return [];
      const block = [known.denialSpan, known.decisionSpan, known.injurySpan, received, assigned];
      const later = daysFrom(known.decision, chance.between(3, 40));
      const earlier = daysFrom(known.injury, -chance.between(5, 90));
      return [
        plant(replace(known.denialSpan, numericDate(later)), ...block),
        plant(replace(received, numericDate(later)), ...block),
        plant(replace(assigned, numericDate(later)), ...block),
        plant(replace(known.decisionSpan, numericDate(daysFrom(known.denial, -4))), ...block),
        plant(replace(known.denialSpan, numericDate(earlier)), ...block),
        plant(replace(known.injurySpan, numericDate(daysFrom(known.decision, 6))), ...block),
        plant(replace(assigned, numericDate(daysFrom(known.denial, -9))), ...block),
      ];
    },
  },
  {
    name: 'visit after the decision',
    rule: 'date-conflict',
    plants: (subject, chance) => {
      const known = days(subject);
      if (!known) return [];
      const after = style(chance)(daysFrom(known.decision, pick(chance, [3, 9, 21, 40, 200])));
      return pickSome(chance, [
        `On ${after} the injured worker was seen again and reported no change.`,
        `The progress note dated ${after} shows continued pain.`,
        `At the visit of ${after}, the examination was unchanged.`,
        `An evaluation of ${after} found persistent tenderness.`,
      ]).map((words) => plant(addedTo(subject, words), known.decisionSpan));
    },
  },
];

/** Two of the wordings. */
function pickSome(chance: Random, list: readonly string[]): readonly string[] {
  const first = chance.between(0, list.length - 1);
  return [list[first]!, list[(first + 1) % list.length]!];
}
