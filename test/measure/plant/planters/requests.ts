import { insert, type Planter, pick, plant, replace } from '../plant';

const partial = /was the original request/i;
const visits = /\b(\d+)(?= (?:additional )?(?:sessions|visits)\b)/i;
/** Regions that letters ask studies of, and one that is far from each. */
const far: readonly (readonly [region: RegExp, other: string])[] = [
  [/\b(?:right|left) (?:knee|hip|ankle|foot)\b/i, 'right wrist'],
  [/\b(?:right|left) (?:shoulder|elbow|wrist|hand)\b/i, 'left knee'],
  [/\b(?:lumbar|thoracic|cervical) spine\b/i, 'left ankle'],
];
const studied = /\b(?:MRI|magnetic resonance|x-?rays?|CT)\b/i;

export const requestPlanters: readonly Planter[] = [
  {
    name: 'item for another count than the summary requests',
    rule: 'request-differs',
    orRules: ['quantity-conflict', 'remainder-conflict'],
    plants: (subject, chance) =>
      subject.items.flatMap(({ header, item }) => {
        const words = subject.words(header);
        const m = visits.exec(words);
        if (!m || item.partial || partial.test(words)) return [];
        const told = new RegExp(`request\\w*[^.]{0,60}\\b${m[1]}\\b[^.]{0,40}(?:sessions|visits)`, 'i');
        if (!told.test(subject.words(subject.summary))) return [];
        const start = header.start + m.index;
        const other = String(pick(chance, [17, 19, 23, 29]));
        return [plant(replace({ start, end: start + m[1]!.length }, other), subject.summary, item.content)];
      }),
  },
  {
    name: 'item for another part than the summary requests',
    rule: 'request-differs',
    orRules: ['body-part-conflict', 'laterality-conflict', 'region-mismatch'],
    plants: (subject) =>
      subject.items.flatMap(({ header, item }) => {
        const words = subject.words(header);
        if (!studied.test(words) || item.partial || partial.test(words)) return [];
        return far.flatMap(([region, other]) => {
          const m = region.exec(words);
          if (!m) return [];
          const told = new RegExp(`request\\w*[^.]{0,60}${m[0]}`, 'i');
          if (!told.test(subject.words(subject.summary))) return [];
          const start = header.start + m.index;
          return [plant(replace({ start, end: start + m[0].length }, other), subject.summary, item.content)];
        });
      }),
  },
  {
    name: 'trial told, purchase in dispute',
    rule: 'request-differs',
    plants: (subject) =>
      subject.items.flatMap(({ title, item }) => {
        const unit = /\b(TENS|H-wave|interferential)\b/i.exec(title);
        if (!unit || item.partial || /trial|rental|\brent\b/i.test(title)) return [];
        const told = ` The treating physician recommended a trial of a ${unit[1]} unit.`;
        const asked = /purchase/i.test(title) ? [] : [insert(item.name.end, ', purchase')];
        return [plant([insert(subject.summary.end, told), ...asked], subject.summary, item.content)];
      }),
  },
];
