import type { Random } from '../../../letters/random';
import { daysBetween } from '../dates';
import { insert, type Planter, pick, plant } from '../plant';
import type { Subject } from '../subject';
import { addedTo } from './dates';

const months = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A time that is plainly longer than that since the injury. */
function longer(chance: Random, sinceDays: number): string | undefined {
  const since = sinceDays / 30.4;
  if (since > 22) return undefined;
  const least = Math.ceil(since * 1.5 + 2);
  const n = least + chance.between(0, 5);
  if (n <= 12)
    return pick(chance, [`${n} months`, `${months[n]} months`, n > 2 ? `${n * 4 + 4} weeks` : `${n} months`]);
  const years = Math.ceil(n / 12) + 1;
  return pick(chance, [`${years} years`, `${months[years]} years`, `${n} months`]);
}

const sinceInjury = (subject: Subject) => {
  const injury = subject.day('date of injury');
  const decision = subject.day('decision date');
  return injury && decision ? daysBetween(injury, decision) : undefined;
};

export const durationPlanters: readonly Planter[] = [
  {
    name: 'treatment longer than the time since the injury',
    rule: 'duration-conflict',
    plants: (subject, chance) => {
      const since = sinceInjury(subject);
      if (since === undefined || since < 10) return [];
      return subject.items.flatMap((item) => {
        const time = longer(chance, since);
        if (!time || item.spots.length === 0) return [];
        const drug = item.kind?.group === 'drug';
        const words = pick(
          chance,
          drug
            ? [
                `The injured worker has used this medication for at least ${time}.`,
                `There have been ${time} of treatment with this drug for the injury.`,
                `The patient has taken the drug for more than ${time} since the injury.`,
                `The injured worker has been on this medication for over ${time}.`,
              ]
            : [
                `The injured worker has been treated for this injury for over ${time}.`,
                `The patient has had symptoms of this injury for ${time}.`,
                `There have been at least ${time} of conservative treatment since the injury.`,
                `The injured worker has had ${time} of physical therapy for this injury.`,
                `The patient has been experiencing pain from the work injury for ${time}.`,
              ],
        );
        return [plant(insert(pick(chance, item.spots), `${words} `))];
      });
    },
  },
  {
    name: 'symptoms in the summary longer than the time since the injury',
    rule: 'duration-conflict',
    orRules: ['date-conflict'],
    plants: (subject, chance) => {
      const since = sinceInjury(subject);
      const time = since !== undefined && since >= 10 ? longer(chance, since) : undefined;
      if (!time || subject.summary.end === subject.summary.start) return [];
      const words = pick(chance, [
        `The injured worker has had pain from this injury for ${time}.`,
        `Conservative treatment of the industrial injury has lasted ${time}.`,
        `The patient reports pain since the injury, for ${time} now.`,
        `The injured worker has been off work because of this injury for ${time}.`,
      ]);
      return [plant(addedTo(subject, words))];
    },
  },
];
