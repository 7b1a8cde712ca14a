import { partsIn } from '../bodyParts';
import { type Change, insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject, SubjectItem } from '../subject';
import { settled } from './decision';

const noEvidence = (who: string) => `The ${who} did not cite any medical evidence for its decision.`;

const ancillary = [
  'Post-operative physical therapy, 12 visits',
  'Pre-operative medical clearance',
  'Assistant surgeon',
  'Associated surgical service: Cold therapy unit, 7 day rental',
  'Post-op sling',
  'Associated surgical service: CBC and EKG',
  'Surgical assistant (PA-C)',
  'Associated surgical service: Crutches',
  'Associated surgical service: DVT prophylaxis device',
  'Post-operative home health nursing visits',
  'Inpatient stay, 2 days',
];

const because = [
  'As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.',
  'Since the surgery is not medically necessary, this associated request is not medically necessary either.',
  'As the primary procedure is not medically necessary, none of the associated services are medically necessary.',
  'The operation itself was found not medically necessary. Therefore this item is not medically necessary.',
  'Because the surgical procedure is not medically necessary, the request is not medically necessary.',
  'Given that the requested surgery has been found not medically necessary, the associated request cannot be considered medically necessary.',
  'The requested surgery is not medically necessary. As such, this item is not medically necessary as well.',
  'This service goes with the operation. The medical necessity of the surgery has not been established, therefore the service is not medically necessary.',
  'The item is not medically necessary because the surgery is not medically necessary.',
];

const operations: readonly (readonly [title: string, reason: string, chapter: string])[] = [
  [
    'Right carpal tunnel release',
    'Splints, therapy and two injections have failed, and the nerve study is plainly abnormal.',
    'Forearm, Wrist, and Hand Complaints',
  ],
  [
    'Left knee arthroscopy with partial meniscectomy',
    'The injured worker has locking of the knee, a torn meniscus on imaging, and no gain from months of exercise.',
    'Knee Complaints',
  ],
  [
    'L4-5 microdiscectomy',
    'Weakness of the foot is growing, and imaging shows the disc that explains it in this patient.',
    'Low Back Complaints',
  ],
  [
    'Right shoulder rotator cuff repair',
    'The tear is of full thickness, and the injured worker cannot lift the arm.',
    'Shoulder Complaints',
  ],
];

const equipment = /\b(?:unit|device|rental|purchase|cushion|pillow|walker|bed)\b/i;

function wholeItem(title: string, reason: string): string {
  return [
    `${title}: Upheld`,
    `Claims Administrator guideline: ${noEvidence('Claims Administrator')}`,
    `MAXIMUS guideline: ${noEvidence('Expert Reviewer')}`,
    `Decision rationale: ${reason}`,
  ].join('\n\n');
}

const surgical =
  /\b(?:surg\w*|arthroscop\w*|arthroplast\w*|laminectom\w*|discectom\w*|fusion|neuroplast\w*|operat\w*|repair|releas\w*|decompress\w*|menisc\w*|injection of neuro\w*|reconstruct\w*|implant\w*|post-?op\w*|pre-?op\w*)\b/i;

/** An ancillary item of a surgery, with what it says of it. */
function isAncillary(subject: Subject, item: SubjectItem): boolean {
  return (
    /\b(?:surg\w*|procedure|operation)\b[^.]{0,60}\bnot (?:be )?medically necessary/i.test(
      subject.words(item.rationale),
    ) && item.sentences.length < 4
  );
}

/** The item's text, from its header to its rationale's end. */
const textOf = (subject: Subject, { item }: SubjectItem) => subject.words(item.content);

/** Items without a name of their own are hard to tell from others. */
const named = (subject: Subject) =>
  subject.items.filter(({ title, item }) => title.length < 120 && !item.partial && item.decision?.outcome);

function appended(subject: Subject, text: string): Change {
  return insert(subject.items.at(-1)!.item.content.end, `\n\n${text}`);
}

export const itemPlanters: readonly Planter[] = [
  {
    name: 'ancillary item of a surgery that the letter does not have',
    rule: 'dependent-item',
    plants: (subject, chance) => {
      if (subject.letter.form !== 'D' || subject.items.length === 0) return [];
      if (subject.items.some(({ title }) => surgical.test(title))) return [];
      return [0, 1].map(() =>
        plant(appended(subject, wholeItem(pick(chance, ancillary), pick(chance, because)))),
      );
    },
  },
  {
    name: 'surgery overturned over its ancillary items',
    rule: 'dependent-item',
    orRules: ['decision-conflict'],
    plants: (subject) => {
      const dependents = subject.items.filter((item) => isAncillary(subject, item));
      const surgery = subject.items.find(
        (item) => !dependents.includes(item) && item.kind?.group === 'surgery' && item.upheld,
      );
      if (!surgery || dependents.length === 0 || surgery.conclusions.length !== 1) return [];
      const { item, conclusions } = surgery;
      const words = subject.words(conclusions[0]!.at);
      if (!/\b(?:is|are|was) not medically necessary/.test(words)) return [];
      return [
        {
          changes: [
            replace(item.decision!.span, 'Overturned'),
            replace(conclusions[0]!.at, words.replace(/\b(is|are|was) not medically/, '$1 medically')),
          ],
          places: [...dependents.map((each) => each.item.content), item.content],
        },
      ];
    },
  },
  {
    name: 'ancillary item denied after an overturned surgery',
    rule: 'dependent-item',
    plants: (subject, chance) => {
      if (subject.letter.form !== 'D' || subject.items.length === 0) return [];
      if (subject.items.some(({ title }) => surgical.test(title))) return [];
      return [0, 1].map(() => {
        const [title, reason, chapter] = pick(chance, operations);
        const surgery = [
          `${title}: Overturned`,
          `Claims Administrator guideline: ${noEvidence('Claims Administrator')}`,
          `MAXIMUS guideline: Decision based on MTUS ${chapter} 2004, Section(s): Surgical Considerations.`,
          `Decision rationale: ${reason} The request for ${title} is medically necessary.`,
        ].join('\n\n');
        const dependent = wholeItem(pick(chance, ancillary), pick(chance, because));
        return plant(appended(subject, `${surgery}\n\n${dependent}`));
      });
    },
  },
  {
    name: 'rationale of another item in its place',
    rule: 'repeated-rationale',
    orRules: ['wrong-item', 'item-not-discussed'],
    plants: (subject) =>
      pairs(subject).map(([from, to]) => {
        const name = new RegExp(escaped(from.title), 'gi');
        const words = subject.words(from.rationale).replace(name, to.title);
        return plant(replace(to.rationale, words), to.item.content, from.rationale, from.header);
      }),
  },
  {
    name: 'item added with the rationale of another kind',
    rule: 'repeated-rationale',
    orRules: ['wrong-item', 'item-not-discussed'],
    plants: (subject, chance) =>
      settled(subject)
        .filter(
          ({ kind, title, rationale, item }) =>
            kind && title.length < 90 && !item.partial && rationale.end - rationale.start > 250,
        )
        .map((from) => {
          // The same reasons may serve several pieces of equipment.
          const title = pick(chance, [
            'Gym membership for six months',
            'Home health aide, 4 hours a day',
            ...(from.kind!.group === 'device' || equipment.test(from.title) ? [] : ['Lumbosacral corset']),
            'Yoga, 12 classes',
          ]);
          const words = subject.words(from.rationale).replaceAll(from.title, title);
          const text = [
            `${title}: ${subject.words(from.item.decision!.span)}`,
            `Claims Administrator guideline: ${noEvidence('Claims Administrator')}`,
            `MAXIMUS guideline: ${noEvidence('Expert Reviewer')}`,
            `Decision rationale: ${words}`,
          ].join('\n\n');
          return plant(appended(subject, text), from.rationale, from.header);
        }),
  },
  {
    name: 'item repeated word for word',
    rule: 'duplicate-item',
    plants: (subject) =>
      named(subject).map((item) => plant(appended(subject, textOf(subject, item)), item.header)),
  },
  {
    name: 'item repeated with small changes in its name',
    rule: 'duplicate-item',
    plants: (subject, chance) =>
      named(subject).map((item) => {
        const { name, content } = item.item;
        const title = subject.words(name);
        const other = pick(chance, [
          title.toUpperCase(),
          title.replace(/(\d) ?mg/i, '$1 mg').replace(/,/g, ''),
          `${title} `,
          title.replace(/ (?:of|for) the /, ' of the '),
          title.replace(/#(\d)/, '# $1'),
        ]);
        const text = other + subject.text.slice(name.end, content.end);
        return plant(insert(content.start, `${text}\n\n`), item.header);
      }),
  },
  {
    name: 'item decided again with another rationale',
    rule: 'duplicate-item',
    plants: (subject) =>
      named(subject).map((item) => {
        const { content } = item.item;
        const head = subject.text.slice(content.start, item.rationale.start);
        const outcome = item.upheld ? 'not medically necessary' : 'medically necessary';
        const text = `${head}The request was considered again together with the rest. ${item.title} is ${outcome}.`;
        return plant(appended(subject, text), item.header);
      }),
  },
];

/** Two items of the same outcome whose kinds, or body parts, differ plainly. */
function pairs(subject: Subject): readonly (readonly [SubjectItem, SubjectItem])[] {
  const items = settled(subject).filter(
    ({ kind, rationale, item, title }) =>
      kind &&
      kind.group !== 'surgery' &&
      !item.partial &&
      title.length < 90 &&
      rationale.end - rationale.start > 250,
  );
  return items.flatMap((from) =>
    items
      .filter(
        (to) =>
          to !== from &&
          to.upheld === from.upheld &&
          (to.kind!.group !== from.kind!.group || areApart(to.title, from.title)),
      )
      .map((to) => [from, to] as const),
  );
}

function areApart(a: string, b: string): boolean {
  const parts = partsIn(a);
  const others = partsIn(b);
  return parts.length === 1 && others.length === 1 && parts[0] !== others[0];
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
