import { span } from '../../../../server/src/text/span';
import { type BodyPart, bodyParts, partsIn } from '../bodyParts';
import { insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject, SubjectItem } from '../subject';

/** The one part that the item names, and one that nothing in the letter speaks of. */
function partAndOther(subject: Subject, item: SubjectItem, chance: Parameters<Planter['plants']>[1]) {
  const parts = partsIn(subject.words(item.header));
  const foreign = bodyParts.filter(({ words }) => !words.test(subject.text));
  if (parts.length !== 1 || foreign.length === 0 || item.spots.length === 0) return undefined;
  // The muscle reaches from the shoulder to the elbow.
  if (/biceps|triceps/i.test(item.title)) return undefined;
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
        // Other words for the part would stay.
        const rest = subject.words(item.rationale).replace(new RegExp(nounsOf(both.part), 'gi'), '');
        if (both.part.words.test(rest) || (both.part.id === 'hand' && /finger|thumb|carpal/i.test(rest)))
          return [];
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
